using System.Text;
using CsCheck;
using SurveyHub.Parsing.Questionnaires.Printing;
using SurveyHub.Parsing.Tests.Printing;
using SurveyHub.TestKit.Surveys;

namespace SurveyHub.Parsing.Tests.Robustness;

/// <summary>
/// What happens to files: lines cut, doubled, moved and swapped, characters changed, halves of two files joined, tables torn, marks nested, bytes that are
/// no UTF-8. Many of the files are sound afterwards, and say something else than before.
/// </summary>
internal static class Mutations
{
    /// <summary>In characters. Longer files are drawn more seldom: most of what can happen can happen in a short one.</summary>
    private const int Short = 2_500;

    private static readonly string[] Scraps =
    [
        "---\n", "# Titel\n", "## Avsnitt {#a}\n", "### Fråga {#f}\n", "### ", "#", "\n", "\n\n", " ", "    ", "\t", "\r", "\r\n", "\0", "\uFEFF", "\u200B", "\u00AD", "\u2028", "\u202E",
        "`heltal, minst 0`", "`ett val`", "`kryss`", "`fler rader`", "`summan av a, b`", "`", "´", "å😀", "{#f}", "{#", "}", "\\", "&amp;", "<b>", "<!--", "[a](b)", "[a]: b\n", "![](",
        "*Om f är a:* ", "*Svarsalternativ för a:*\n", "*Redovisas:* summa", "*Kontroll:* raderna ska summera till 100; ", "*Rader enligt f:*\n", "*Hette:* a", "*Anteckning:* a", "*", "**", ":", ",",
        "- ( ) Ja {#ja}\n", "- [ ] ", "- ", "1. ", "• ", "> ", "```\n", "|", "| | |\n", "|---|\n", "| A | B {#b} `heltal` |\n|---|---|\n| R {#r} | |\n", "0", "obligatorisk", ", får vara ej aktuellt",
    ];

    private static readonly Gen<string> Printed = Gen.Int.Select(seed => QuestionnairePrinter.Join(QuestionnairePrinter.Blocks(RandomQuestionnaire.Of(seed), HeaderHabits.Usual)));

    private static readonly Gen<string> Sources = Gen.Frequency(
        (6, Draws.OneOf(SoundFiles.All.Values.Where(file => file.Length < Short).ToList())),
        (1, Draws.OneOf(SoundFiles.All.Values.Where(file => file.Length is >= Short and < 8 * Short).ToList())),
        (3, Printed));

    private static readonly Gen<Func<string, string>> OfLines = Gen.Select(Gen.Int[0, 6], Gen.Double.Unit, Gen.Double.Unit, Gen.Int[1, 4])
        .Select(draw => new Func<string, string>(text => ChangeLines(text, draw.Item1, draw.Item2, draw.Item3, draw.Item4)));

    private static readonly Gen<Func<string, string>> OfBlocks = Gen.Select(Gen.Int[0, 2], Gen.Double.Unit, Gen.Double.Unit)
        .Select(draw => new Func<string, string>(text => ChangeBlocks(text, draw.Item1, draw.Item2, draw.Item3)));

    private static readonly Gen<Func<string, string>> OfCharacters = Gen.Select(Gen.Double.Unit, Gen.Int[0, 12], Draws.OneOf(Scraps))
        .Select(draw => new Func<string, string>(text => Replace(text, At(text, draw.Item1), draw.Item2, draw.Item3)));

    private static readonly Gen<Func<string, string>> OfWords = Gen.Select(Gen.Double.Unit, Gen.Char['a', 'z'], Gen.Char['0', '9'])
        .Select(draw => new Func<string, string>(text => ChangeLetter(text, At(text, draw.Item1), draw.Item2, draw.Item3)));

    private static readonly Gen<Func<string, string>> Joined = Gen.Select(Sources, Gen.Double.Unit, Gen.Double.Unit)
        .Select(draw => new Func<string, string>(text => text[..At(text, draw.Item2)] + draw.Item1[At(draw.Item1, draw.Item3)..]));

    private static readonly Gen<Func<string, string>> Nested = Gen.Select(Gen.Double.Unit, Draws.OneOf(["> ", "- ", "  ", "[", "*", "**", "1. ", "`", "(", "{#", "| "]), Gen.Int[1, 200])
        .Select(draw => new Func<string, string>(text => text.Insert(At(text, draw.Item1), string.Concat(Enumerable.Repeat(draw.Item2, draw.Item3)))));

    private static readonly Gen<Func<string, string>> Torn = Gen.Select(Gen.Double.Unit, Gen.Int[0, 3])
        .Select(draw => new Func<string, string>(text => TearTable(text, draw.Item1, draw.Item2)));

    private static readonly Gen<Func<string, string>> Any = Gen.Frequency((5, OfLines), (3, OfBlocks), (5, OfCharacters), (6, OfWords), (1, Joined), (1, Nested), (3, Torn));

    private static readonly Gen<Func<string, byte[]>> Encodings = Gen.Frequency(
        (60, Gen.Const(new Func<string, byte[]>(Encoding.UTF8.GetBytes))),
        (2, Gen.Select(Gen.Double.Unit, Gen.Byte).Select(draw => new Func<string, byte[]>(text => [.. Encoding.UTF8.GetBytes(text[..At(text, draw.Item1)]), draw.Item2, .. Encoding.UTF8.GetBytes(text[At(text, draw.Item1)..])]))),
        (1, Gen.Const(new Func<string, byte[]>(Encoding.Latin1.GetBytes))),
        (1, Gen.Const(new Func<string, byte[]>(Encoding.Unicode.GetBytes))),
        (1, Gen.Double.Unit.Select(at => new Func<string, byte[]>(text => Encoding.UTF8.GetBytes(text) is var whole ? whole[..(int)(whole.Length * at)] : []))));

    public static Gen<MutatedFile> File { get; } = Gen.Select(Sources, Any.List[1, 4], Encodings)
        .Select(draw => new MutatedFile(draw.Item1, draw.Item3(draw.Item2.Aggregate(draw.Item1, (text, change) => change(text)))));

    private static int At(string text, double place) => (int)(text.Length * place);

    private static string ChangeLines(string text, int what, double place, double other, int count)
    {
        var lines = text.Split('\n').ToList();
        var (at, to) = ((int)(lines.Count * place), (int)(lines.Count * other));
        count = Math.Min(count, lines.Count - at);
        var taken = lines.GetRange(at, count);
        switch (what)
        {
            case 0:
                lines.RemoveRange(at, count);
                break;
            case 1:
                lines.InsertRange(at, taken);
                break;
            case 2:
                lines.InsertRange(to, taken);
                break;
            case 3:
                lines.RemoveRange(at, count);
                lines.InsertRange(Math.Min(to, lines.Count), taken);
                break;
            case 4:
                (lines[at], lines[to]) = (lines[to], lines[at]);
                break;
            case 5:
                lines[at] = new string(' ', count) + lines[at];
                break;
            default:
                lines.RemoveRange(at, lines.Count - at);
                break;
        }

        return string.Join('\n', lines);
    }

    /// <summary>Takes away, moves or doubles what stands between empty lines, so that a sound file often stays one.</summary>
    private static string ChangeBlocks(string text, int what, double place, double other)
    {
        var blocks = text.Split("\n\n").ToList();
        var (at, to) = ((int)(blocks.Count * place), (int)(blocks.Count * other));
        var taken = blocks[at];
        if (what < 2)
        {
            blocks.RemoveAt(at);
        }

        if (what > 0)
        {
            blocks.Insert(Math.Min(to, blocks.Count), taken);
        }

        return string.Join("\n\n", blocks);
    }

    private static string Replace(string text, int at, int length, string with) =>
        string.Concat(text.AsSpan(0, at), with, text.AsSpan(Math.Min(text.Length, at + length)));

    /// <summary>A letter for a letter and a digit for a digit, after a place; nothing where there is none.</summary>
    private static string ChangeLetter(string text, int at, char letter, char digit)
    {
        var found = text.AsSpan(at).IndexOfAnyInRange('0', 'z');
        return found < 0 || !char.IsAsciiLetterOrDigit(text[at + found]) ? text
            : Replace(text, at + found, 1, char.IsAsciiDigit(text[at + found]) ? digit.ToString() : letter.ToString());
    }

    private static string TearTable(string text, double place, int what)
    {
        var bars = Enumerable.Range(0, text.Length).Where(index => text[index] == '|').ToList();
        if (bars.Count == 0)
        {
            return text;
        }

        var bar = bars[(int)(bars.Count * place)];
        var end = text.IndexOf('\n', bar) is var next and >= 0 ? next : text.Length;
        return what switch
        {
            0 => text.Remove(bar, 1),
            1 => text.Insert(bar, "|"),
            2 => text.Remove(bar, end - bar),
            _ => text.Insert(bar + 1, "\n"),
        };
    }
}
