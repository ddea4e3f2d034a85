using System.Text;
using System.Text.RegularExpressions;

namespace SurveyHub.Cli.Tests.Tool;

/// <summary>What a PDF file tells those who cannot see its figures; poppler's programs do not print that.</summary>
internal static partial class PdfAlternatives
{
    /// <param name="pdf">Its bytes as Latin letters; the tags stand in it uncompressed.</param>
    public static IReadOnlyList<string> In(string pdf) => [.. Entries().Matches(pdf).Select(entry => entry.Groups["hex"].Success
        ? Encoding.BigEndianUnicode.GetString(Convert.FromHexString(entry.Groups["hex"].Value))
        : entry.Groups["text"].Value)];

    [GeneratedRegex(@"/Alt\s*(<FEFF(?<hex>[0-9A-Fa-f]*)>|\((?<text>[^)]*)\))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Entries();
}
