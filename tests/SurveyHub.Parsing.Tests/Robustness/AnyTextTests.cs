using CsCheck;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Sharing;
using SurveyHub.Parsing.Tests.Format;
using SurveyHub.Parsing.Tests.Planting;
using SurveyHub.TestKit;

namespace SurveyHub.Parsing.Tests.Robustness;

/// <summary>Whatever a file holds, reading it gives a questionnaire that can be shown and messages that point into it.</summary>
public sealed class AnyTextTests
{
    private static readonly int Texts = TestSettings.Long ? 10_000 : 500;

    private static readonly string[] Scraps =
    [
        "---\n", "titel: Enkät\n", "id: enkat\n", "# Titel\n", "## Avsnitt {#a}\n", "### Fråga {#f}\n", "### ", "##", "\n", "\n\n", " ", "    ", "\t",
        "`heltal, minst 0`", "`ett val`", "`", "Text", "å😀", "{#f}", "{#", "}", "*Om f är a:* ", "*Svarsalternativ för a:*\n", "*Redovisas:* summa, ", "*Kontroll:* raderna ska summera till 100; ", "b ska vara högst f, tomt är noll", "*", "**", ":",
        "- ( ) Ja {#ja}\n", "- [ ] ", "- ", "1. ", "• ", "| A | B {#b} `heltal` |\n|---|---|\n", "| R {#r} | |\n", "|", "|---|\n", "> ", "```\n", "<b>", "<!--", "![](", "[a](b)",
        "[a]: b\n", "\\", "&amp;", "\r\n", "\r", "\0", "\uFEFF", "\u200B", "\u2028", "\uD800", "---\n", "===\n", "0-1", "{#0-1}", ",", "per 10 000 x 2017",
        "*Gemensamt:* [K](gemensamt/kontakt.md)\n", "*Gemensamt:* ", "[K](gemensamt/../a.md)", "gemensamt block: kontakt\n",
    ];

    private static readonly Gen<string> Scrapbook = Draws.OneOf(Scraps).List[0, 40].Select(string.Concat);

    private static readonly Gen<string> AnyCharacters = Gen.String[0, 300];

    private static readonly Gen<string> Valid = Draws.OneOf(ValidFiles.All.Values.ToList());

    private static readonly Gen<string> Truncated = Gen.Select(Valid, Gen.Double.Unit, (text, at) => text[..(int)(text.Length * at)]);

    private static readonly Gen<string> Shuffled = Gen.Select(Valid, Gen.UInt).Select(Shuffle);

    private static readonly Gen<string> Scrambled = Gen.Select(Valid, Gen.Select(Gen.Double.Unit, Gen.Int[0, 30], Draws.OneOf(Scraps)).List[1, 12]).Select(Scramble);

    public static TheoryData<string> Sources => ["scrapbook", "any characters", "truncated", "shuffled", "scrambled"];

    [Theory]
    [MemberData(nameof(Sources))]
    public void Text_IsReadWithMessagesInsideIt(string source)
    {
        var gen = source switch
        {
            "scrapbook" => Scrapbook,
            "any characters" => AnyCharacters,
            "truncated" => Truncated,
            "shuffled" => Shuffled,
            _ => Scrambled,
        };

        Draws.AssertEach(gen, Texts, FindFault);
    }

    /// <summary>Whatever a block holds, and whatever takes it in.</summary>
    [Theory]
    [MemberData(nameof(Sources))]
    public void Block_IsReadWithMessagesInsideIt(string source)
    {
        const string path = "gemensamt/kontakt.md";
        var gen = Gen.Select(source == "scrapbook" ? Scrapbook : Scrambled, Gen.Select(Scrapbook, Scrambled, Draws.OneOf([0, 1, 2])).Select(draw => draw.Item3 switch
        {
            0 => draw.Item1,
            1 => draw.Item2,
            _ => draw.Item2.Replace("\nid:", "\ngemensamt block:", StringComparison.Ordinal),
        }));

        Draws.AssertEach(gen, Texts, draw =>
        {
            var text = $"{draw.Item1}\n\n*Gemensamt:* [K]({path})\n";
            var files = new SharedFiles([new(path, draw.Item2)]);
            var blocks = QuestionnaireFile.Parse(text, files).Blocks;
            return FindFault(text, files) ?? blocks.Select(block => FindOutside(draw.Item2, block.Parsed.Diagnostics)).FirstOrDefault(fault => fault is not null);
        });
    }

    private static string? FindFault(string text) => FindFault(text, SharedFiles.None);

    private static string? FindOutside(string text, IEnumerable<Diagnostic> diagnostics)
    {
        var lines = text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        var outside = diagnostics.FirstOrDefault(d => d.Position.Line < 1 || d.Position.Line > lines.Length
            || d.Position.Column < 1 || d.Position.Column > lines[d.Position.Line - 1].Length + 1);
        return outside is null ? null : $"{outside.ToLine("outside", Language.Swedish)}\n{text}";
    }

    private static string? FindFault(string text, SharedFiles files)
    {
        try
        {
            var parsed = QuestionnaireFile.Parse(text, files);
            var unfindable = parsed.Questionnaire.Fields.FirstOrDefault(field => parsed.Questionnaire.Find(field.Path) != field);
            _ = Outline.Of(parsed.Questionnaire);
            _ = parsed.Diagnostics.Select(d => d.Message(Language.Swedish) + d.Message(Language.English)).ToList();
            return FindOutside(text, parsed.Diagnostics) is { } outside ? outside
                : unfindable is not null ? $"{unfindable.Path} is not found\n{text}"
                : null;
        }
#pragma warning disable CA1031 // Whatever is thrown is the finding.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return $"{exception}\n{text}";
        }
    }

    private static string Shuffle((string Text, uint Seed) draw)
    {
        var lines = draw.Text.Split('\n');
        new Random((int)(draw.Seed % int.MaxValue)).Shuffle(lines);
        return string.Join('\n', lines);
    }

    private static string Scramble((string Text, List<(double At, int Length, string Scrap)> Edits) draw) =>
        draw.Edits.Aggregate(draw.Text, (text, edit) =>
        {
            var at = (int)(text.Length * edit.At);
            return string.Concat(text.AsSpan(0, at), edit.Scrap, text.AsSpan(Math.Min(text.Length, at + edit.Length)));
        });
}
