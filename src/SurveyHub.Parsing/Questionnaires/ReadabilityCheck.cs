using System.Buffers;
using System.Globalization;
using System.Text;
using SurveyHub.Parsing.Text;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>
/// Looks for what would make reading slow or meaningless, before Markdig sees it: its time grows with the square of open brackets in a block,
/// of cells in a row and of nested lists (300 kB of "![](" took 44 s). Real files are far below these limits.
/// </summary>
internal static class ReadabilityCheck
{
    private const int MaxIndentation = 60;
    private const int MaxMarksInBlock = 2_000;
    private const int MaxCellsInBlock = 20_000;
    private static readonly SearchValues<char> Marks = SearchValues.Create("[<*_!`>");

    /// <summary>What nearly every file is made of; only other characters are looked at one by one.</summary>
    private static readonly SearchValues<char> Usual = SearchValues.Create(
        "\t\n !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u00A0åäöéÅÄÖÉ–—”’…");

    /// <summary>Characters without any width, which editors and word processors leave behind: reading goes on as if they were not there.</summary>
    private const string WithoutWidth = "\u200B\u2060\uFEFF\u00AD";

    /// <summary>
    /// Reports every character that is not text and gives the file without them; null when no reading is possible at all.
    /// </summary>
    public static SourceText? Clean(ReadingContext context)
    {
        var source = context.Source;
        var edits = new List<TextEdit>();
        for (var i = NextUnusual(source.Text, 0); i < source.Text.Length; i = NextUnusual(source.Text, i + 1))
        {
            var c = source.Text[i];
            if (WithoutWidth.Contains(c, StringComparison.Ordinal))
            {
                edits.Add(new TextEdit(i, 1, ""));
            }
            else if (!IsText(source.Text, i))
            {
                context.Report(QuestionnaireDiagnostics.NotText, i, CodeOf(c));
                edits.Add(new TextEdit(i, 1, " "));
            }
        }

        var clean = source.With(edits);
        if (FindObstacle(clean) is not { } line)
        {
            return clean;
        }

        context.Source = clean;
        context.Report(QuestionnaireDiagnostics.TooComplicated, clean.LineStart(line));
        return null;
    }

    /// <summary>
    /// The first mark that separates lines or turns the direction of writing, as it can also be written by its number; null when there is none. Others
    /// that are no text are what their author asked for by number, and are printed so.
    /// </summary>
    public static char? Misleading(string text)
    {
        for (var i = NextUnusual(text, 0); i < text.Length; i = NextUnusual(text, i + 1))
        {
            if (IsMisleading(text[i]))
            {
                return text[i];
            }
        }

        return null;
    }

    /// <summary>As messages name a character.</summary>
    public static string CodeOf(char c) => ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    private static int? FindObstacle(SourceText source)
    {
        var marks = 0;
        var cells = 0;
        for (var line = 0; line < source.LineCount; line++)
        {
            var content = source.Line(line);
            if (content.IsWhiteSpace())
            {
                (marks, cells) = (0, 0);
                continue;
            }

            marks += CountMarks(content);
            cells += content.Count('|');
            var indentation = content.Length - content.TrimStart().Length;
            if (marks > MaxMarksInBlock || cells > MaxCellsInBlock || indentation > MaxIndentation)
            {
                return line;
            }
        }

        return null;
    }

    private static int CountMarks(ReadOnlySpan<char> content)
    {
        var count = 0;
        for (var next = content.IndexOfAny(Marks); next >= 0; next = content.IndexOfAny(Marks))
        {
            count++;
            content = content[(next + 1)..];
        }

        return count;
    }

    /// <summary>The length of the text when there is none.</summary>
    private static int NextUnusual(string text, int start)
    {
        var offset = text.AsSpan(start).IndexOfAnyExcept(Usual);
        return offset < 0 ? text.Length : start + offset;
    }

    /// <summary>
    /// Control characters (save tab and line feed), halves of surrogate pairs, and marks that separate lines or turn the direction of
    /// writing: with those a page can read otherwise than the file says.
    /// </summary>
    private static bool IsText(string text, int index)
    {
        var c = text[index];
        if (char.IsSurrogate(c))
        {
            return Rune.TryGetRuneAt(text, index, out _) || (index > 0 && Rune.TryGetRuneAt(text, index - 1, out var rune) && rune.Utf16SequenceLength == 2);
        }

        return c is '\t' or '\n' || !(char.IsControl(c) || IsMisleading(c));
    }

    private static bool IsMisleading(char c) => c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
