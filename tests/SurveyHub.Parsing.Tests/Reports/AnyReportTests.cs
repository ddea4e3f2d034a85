using CsCheck;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Reports;
using SurveyHub.Parsing.Tests.Robustness;
using SurveyHub.TestKit;

namespace SurveyHub.Parsing.Tests.Reports;

/// <summary>Whatever a file holds, reading it gives a template that can be printed and messages that point into it.</summary>
public sealed class AnyReportTests
{
    private static readonly int Texts = TestSettings.Long ? 10_000 : 500;

    /// <summary>Guards against a hang; no measure of speed.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly int Length = TestSettings.Long ? ReportFile.MaxLength : ReportFile.MaxLength / 5;

    private static readonly string[] Scraps =
    [
        "---\n", "rapport: villkor3-2018\n", "nämnare: folkmangd-16-67 2017\n", "# Titel\n", "## Kapitel {#a}\n", "##", "\n", "\n\n", " ", "    ", "\t", "`summa koordinatorer`", "`summa ", "`", "koordinatorer", ", med bas", ", ",
        "`vilka har tema ko bland ", "där vardval är ja", "bland ", "`övriga utöver tema ko; ", ";", "`#a`", "#", "skriv \"a\" för ", "\"", "”", "per 10 000", "*Tabell:* Antal {#t} `koordinatorer, summa`\n", "*Kolumn koordinatorer:* A\n",
        "*Not:* ", "*Om minst 2 är sena:* ", "*Om alla har svarat:*\n\n", "*Annars:* ", "*Diagram:* A `vardval`\n\n", "*Karta:* A `koordinatorer`\n\n", "*Liggande:*\n", "*", "**", ":", "[^1]", "[^1]: ", "\n[^", "]", "]: ",
        "{#", "}", "- ", "1. ", "| A | B |\n|---|--:|\n", "| `summa koordinatorer` | |\n", "|", "> ", "```\n", "<b>", "<!--", "![](", "[a](b)", "\n[a]: b\n", "\\", "&amp;", "&#91;", "\r\n", "\r", "\0", "\uFEFF", "\u200B",
        "\u2028", "\uD800", "å😀", "Text ",
    ];

    private static readonly Gen<string> Scrapbook = Draws.OneOf(Scraps).List[0, 40].Select(string.Concat);

    private static readonly Gen<string> Valid = Draws.OneOf([.. ReportExample.In(File.ReadAllText(Repository.PathOf("src", "SurveyHub.Parsing", "REPORT.md"))).Select(example => example.File)]);

    private static readonly Gen<string> Scrambled = Gen.Select(Valid, Gen.Select(Gen.Double.Unit, Gen.Int[0, 30], Draws.OneOf(Scraps)).List[1, 12]).Select(Scramble);

    public static TheoryData<string> Sources => ["scrapbook", "any characters", "truncated", "scrambled", "scrapbook with settings"];

    public static TheoryData<string> Repeated =>
    [
        "a", "`a` ", "`summa koordinatorer`\n\n", "`summa inget`\n\n", "`vilka alla bland ", "`summa koordinatorer, med bas, ", "\"", "`#a` ", "*Om alla är sena:* ", "*Om alla är sena:*\n\n", "*Annars:* a\n\n", "*Tabell:* a `koordinatorer`\n\n",
        "*Tabell:* a `utbud-smarta.antal`\n*Kolumn utbud-smarta.mmr1.antal:* b\n", "*Not:* a\n\n", "## a {#a}\n\n", "[^a]", "[^a]: b\n\n", "[^", "- a\n", "| a |\n", "|", "`", "*", "{#a}\n", "[a]: b\n", "> ", "```\n", "<a", "\\", "#", "\t", "\0",
    ];

    [Theory]
    [MemberData(nameof(Sources))]
    public void Text_IsReadWithMessagesInsideIt(string source)
    {
        var gen = source switch
        {
            "scrapbook" => Scrapbook,
            "any characters" => Gen.String[0, 300],
            "truncated" => Gen.Select(Valid, Gen.Double.Unit, (text, at) => text[..(int)(text.Length * at)]),
            "scrambled" => Scrambled,
            _ => Scrapbook.Select(text => $"---\nrapport: villkor3-2018\n---\n\n{text}"),
        };

        Draws.AssertEach(gen, Texts, FindFault);
    }

    [Theory]
    [MemberData(nameof(Repeated))]
    public async Task LongFileOfTheSame_IsReadToItsEnd(string piece)
    {
        const string start = "---\nrapport: villkor3-2018\n---\n\n";
        var text = start + string.Concat(Enumerable.Repeat(piece, (Length - start.Length) / piece.Length));

        var parsed = await Task.Run(() => ReportFile.Parse(text, Samples.Villkor3), TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);

        Assert.Null(FindOutside(text, parsed));
    }

    private static string? FindFault(string text)
    {
        try
        {
            var parsed = ReportFile.Parse(text, Samples.Villkor3);
            var printed = ReportPrinter.Write(parsed.Template);
            _ = parsed.Diagnostics.Select(d => d.Message(Language.Swedish) + d.Message(Language.English)).ToList();
            return FindOutside(text, parsed)
                ?? (parsed.HasErrors || ReportFile.Parse(printed, Samples.Villkor3).Template == parsed.Template ? null : $"printed it says something else:\n{text}\n----\n{printed}");
        }
#pragma warning disable CA1031 // Whatever is thrown is the finding.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return $"{exception}\n{text}";
        }
    }

    private static string? FindOutside(string text, ParsedReport parsed)
    {
        var lines = text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        var outside = parsed.Diagnostics.FirstOrDefault(d => d.Position.Line < 1 || d.Position.Line > lines.Length
            || d.Position.Column < 1 || d.Position.Column > lines[d.Position.Line - 1].Length + 1);
        return outside is null ? null : $"{outside.ToLine("outside", Language.Swedish)}\n{text}";
    }

    private static string Scramble((string Text, List<(double At, int Length, string Scrap)> Edits) draw) =>
        draw.Edits.Aggregate(draw.Text, (text, edit) =>
        {
            var at = (int)(text.Length * edit.At);
            return string.Concat(text.AsSpan(0, at), edit.Scrap, text.AsSpan(Math.Min(text.Length, at + edit.Length)));
        });
}
