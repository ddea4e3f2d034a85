using System.Text.RegularExpressions;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Mending;
using SurveyHub.Parsing.Text;

namespace SurveyHub.Parsing.Reports.Blocks;

/// <summary>
/// Goes through the lines before Markdown does, for what Markdown would silently take for something else: a footnote for a hidden link, an instruction right below a text for
/// more of it, a heading without its blank for text.
/// </summary>
internal sealed partial class ReportLines(ReportContext context)
{
    private static readonly LocalText LinkDefinition = new("En länkdefinition ([namn]: …)", "A link definition ([name]: …)");

    private readonly List<TextEdit> _edits = [];
    private readonly HashSet<int> _footnotes = [];

    /// <param name="firstLine">Counted from zero; lines before it are left alone.</param>
    public SourceText Mend(int firstLine)
    {
        bool isAfterText = false, isAfterRow = false, isInList = false;
        for (var line = firstLine; line < context.Source.LineCount; line++)
        {
            var text = context.Source.Line(line);
            if (text.IsWhiteSpace())
            {
                (isAfterText, isAfterRow, isInList) = (false, false, false);
                continue;
            }

            isInList |= LinePatterns.ListItem().IsMatch(text.TrimStart());
            var isRow = text.TrimStart(' ').StartsWith('|');
            if (isAfterText && isRow != isAfterRow)
            {
                SetApart(line, text, isRow);
            }

            Mend(line, text.ToString(), isAfterText && isRow == isAfterRow, isInList);
            (isAfterText, isAfterRow) = (true, isRow);
        }

        return context.Source.With(_edits);
    }

    /// <summary>Whether a footnote begins at a place in the mended text.</summary>
    public bool IsFootnote(int offset) => _footnotes.Contains(context.Source.PositionAt(offset).Line);

    /// <summary>A table ends a text above it, as viewers have it; a text right below a table would be a row of it.</summary>
    private void SetApart(int line, ReadOnlySpan<char> text, bool isRow)
    {
        _edits.Add(new TextEdit(context.Source.LineStart(line), 0, "\n"));
        if (!isRow && !LinePatterns.Instruction().IsMatch(text.TrimStart(' ')))
        {
            context.Report(QuestionnaireDiagnostics.TextAfterTable, context.Source.LineStart(line));
        }
    }

    private void Mend(int line, string text, bool isAfterText, bool isInList)
    {
        var start = context.Source.LineStart(line);
        var indentation = text.Length - text.TrimStart(' ').Length;
        var rest = text.AsSpan(indentation);
        var bracket = LinkLine().Match(text) is { Success: true } link ? link.Groups["name"].Index : -1;
        var isFootnote = bracket == indentation && rest.StartsWith("[^");
        if (isAfterText && (isFootnote || IsInstruction(rest, isInList && indentation > 1)))
        {
            _edits.Add(new TextEdit(start, 0, "\n"));
        }

        if (isFootnote)
        {
            _footnotes.Add(line + 1);
        }
        else if (bracket >= 0)
        {
            context.Report(ReportDiagnostics.Unsupported, start + bracket, LinkDefinition);
        }

        if (bracket >= 0)
        {
            _edits.Add(new TextEdit(start + bracket, 0, "\\"));
        }

        if (HeadingWithoutBlank().IsMatch(rest))
        {
            context.Report(QuestionnaireDiagnostics.HeadingWithoutSpace, start + indentation);
        }
    }

    /// <param name="isInItem">There, italics with a colon are text as long as nothing like an instruction stands in them.</param>
    private static bool IsInstruction(ReadOnlySpan<char> line, bool isInItem) =>
        LinePatterns.Instruction().IsMatch(line) && (!isInItem || ReportInstruction.IsNearlyKnown(line[1..(line.IndexOf(':'))].ToString()));

    [GeneratedRegex(@"^[ \t]*(([-*+]|[0-9]{1,9}[.)])[ \t]+)*(?<name>\[(?=\s*[^\]\s])([^\]\\]|\\.)*\]:)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex LinkLine();

    [GeneratedRegex(@"^#+[^#\s]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex HeadingWithoutBlank();
}
