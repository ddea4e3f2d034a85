using System.Text.RegularExpressions;
using SurveyHub.Cli.Tests.Reading;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Cli.Tests.Villkor3;

/// <summary>
/// Brings a cell of the published report and a cell of ours to one form. The figures are not touched: only how the report, written by hand
/// in one go, and we, who write all reports alike, say the same thing.
/// </summary>
internal static partial class PublishedCell
{
    /// <summary>A published cell, line by line.</summary>
    /// <param name="note">What the asterisk of the row points to, or empty.</param>
    public static IReadOnlyList<string> Lines(string cell, string note) => cell.Split("; ").Select(line => Normalise(line, note)).ToList();

    /// <summary>Our cell, line by line, without the marks of its notes.</summary>
    public static IReadOnlyList<string> Lines(ReportCell cell) => cell.Lines.Select(Shared).ToList();

    private static string Normalise(string line, string note) => Shared(line switch
    {
        // The report leaves one cell empty; the conversion of the sample (its README, rule 7) says that this is missing.
        "" => "Uppgift saknas",
        // Phrases of the report for what we always say in the same words.
        "Ingen uppgift om ersättningsnivå rapporterad" => "Uppgift saknas",
        "Ingen särskild ersättning betalas ut" => "Ingen särskild ersättning",
        // An asterisk whose note tells of a ceiling is the word "högst".
        [.., '*'] when note.Contains("takbelopp", StringComparison.Ordinal) => $"högst {line[..^1]}",
        _ => line
            .Replace("ingen uppgift om ersättningsnivå rapporterad", "belopp ej angivet", StringComparison.Ordinal)
            .Replace("max ", "högst ", StringComparison.Ordinal)
            .Replace("/ enhet", " per enhet", StringComparison.Ordinal)
            // One million is singular.
            .Replace("1 miljoner ", "1 miljon ", StringComparison.Ordinal),
    });

    /// <summary>Plain spaces, no brackets (the report forgets to close some and leaves some labels bare), and no capital at the beginning.</summary>
    private static string Shared(string line) => NoBrackets().Replace(line.Spaced(), " ").Trim().ToLowerInvariant();

    [GeneratedRegex("[ ()]+", RegexOptions.None, 1000)]
    private static partial Regex NoBrackets();
}
