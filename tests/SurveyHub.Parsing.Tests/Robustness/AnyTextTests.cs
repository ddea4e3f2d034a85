using CsCheck;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
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

    private static string? FindFault(string text)
    {
        try
        {
            var parsed = QuestionnaireFile.Parse(text);
            var lines = text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
            var outside = parsed.Diagnostics.FirstOrDefault(d => d.Position.Line < 1 || d.Position.Line > lines.Length
                || d.Position.Column < 1 || d.Position.Column > lines[d.Position.Line - 1].Length + 1);
            var unfindable = parsed.Questionnaire.Fields.FirstOrDefault(field => parsed.Questionnaire.Find(field.Path) != field);
            _ = Outline.Of(parsed.Questionnaire);
            _ = parsed.Diagnostics.Select(d => d.Message(Language.Swedish) + d.Message(Language.English)).ToList();
            return outside is not null ? $"{outside.ToLine("outside", Language.Swedish)}\n{text}"
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
