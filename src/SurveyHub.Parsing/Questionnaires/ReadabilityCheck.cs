using System.Buffers;
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

    /// <summary>
    /// Reports every character that is not text and gives the file without them; null when no reading is possible at all.
    /// </summary>
    public static SourceText? Clean(MarkdownContext context)
    {
        var source = context.Source;
        var edits = new List<TextEdit>();
        for (var i = ReadableText.NextUnusual(source.Text, 0); i < source.Text.Length; i = ReadableText.NextUnusual(source.Text, i + 1))
        {
            var c = source.Text[i];
            if (ReadableText.IsWithoutWidth(c))
            {
                edits.Add(new TextEdit(i, 1, ""));
            }
            else if (!ReadableText.IsText(source.Text, i))
            {
                context.Report(QuestionnaireDiagnostics.NotText, i, ReadableText.CodeOf(c));
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
}
