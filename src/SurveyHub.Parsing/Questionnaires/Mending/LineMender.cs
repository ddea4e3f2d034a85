using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Text;

namespace SurveyHub.Parsing.Questionnaires.Mending;

/// <summary>
/// Goes through the lines before Markdown does. People who are used to word processors leave out blanks and blank lines, and Markdown then
/// silently reads something else: a heading becomes text, text becomes a table row. What shows the same in every viewer is mended without a
/// word; the rest is reported, and mended too, so that one slip gives one message and everything after it is read as it was meant.
/// </summary>
internal sealed class LineMender(ReadingContext context)
{
    private static readonly LocalText CodeBlock = new("Ett kodblock (```)", "A block of code (```)");
    private static readonly LocalText Quotation = new("Ett citat (>)", "A quotation (>)");
    private static readonly LocalText Rule = new("En streckad linje", "A rule");
    private static readonly LocalText LinkDefinition = new("En fotnot eller länkdefinition ([namn]: …)", "A footnote or link definition ([name]: …)");

    private readonly List<TextEdit> _edits = [];
    private readonly TableLines _tables = new(context);
    private readonly ListLines _lists = new(context);
    private readonly StrayBackticks _backticks = new(context);
    private LineKind _previous = LineKind.Blank;
    private EditedLine? _previousLine;
    private bool _wasQuoted;
    private bool _inList;

    /// <param name="firstLine">Counted from zero; lines before it are left alone.</param>
    public SourceText Mend(int firstLine)
    {
        for (var line = firstLine; line < context.Source.LineCount; line++)
        {
            if (line == _tables.MendedLine)
            {
                continue;
            }

            if (context.Source.Line(line).IsEmpty)
            {
                (_previous, _previousLine, _wasQuoted) = (LineKind.Blank, null, false);
                continue;
            }

            if (FenceMark(line) is { } mark)
            {
                line = BlankCode(line, mark);
                continue;
            }

            var edited = new EditedLine(context.Source, line);
            var kind = Mend(edited, line);
            edited.AddEdits(_edits);
            if (kind == LineKind.Table)
            {
                _backticks.MendRow(edited.Rest, edited.Offset, _edits);
            }
            else
            {
                _backticks.MendLine(edited.Rest, edited.Offset, LineBelow(line), _edits);
            }

            CutTrailingBlanks(line, kind);
            _tables.TakeEdits(_edits);
            (_previous, _previousLine) = (kind, edited);
        }

        return context.Source.With(_edits);
    }

    private LineKind Mend(EditedLine line, int index)
    {
        CutQuotation(line);
        if (line.Rest.IsWhiteSpace())
        {
            return LineKind.Blank;
        }

        if (_inList && line.Indentation > 0 && !IsNextItem(line))
        {
            return LineKind.ListItem;
        }

        CutIndentation(line);
        var isMarked = LinePatterns.MayBeMarked(line.Rest);
        if (isMarked && BlankStrokes(line))
        {
            return LineKind.Blank;
        }

        var kind = (isMarked ? MendHeading(line) ?? _lists.Mend(line, index, _previous) : null) ?? _tables.Mend(line, index, _previous) ?? MendText(line);
        if (kind is LineKind.Text or LineKind.ListItem)
        {
            ShowLinkDefinition(line);
        }

        _inList = kind == LineKind.ListItem;
        return kind;
    }

    /// <summary>What an item holds stands two columns in or more: with one, a line that begins as an item is the next of the list.</summary>
    private static bool IsNextItem(EditedLine line) => line.Indentation == 1 && LinePatterns.ListItem().IsMatch(line.Rest.TrimStart(' '));

    private void CutQuotation(EditedLine line)
    {
        var isQuoted = line.Rest.TrimStart(' ').StartsWith('>');
        if (isQuoted)
        {
            line.CutIndentation();
            if (!_wasQuoted)
            {
                context.ReportPossibleField(QuestionnaireDiagnostics.UnsupportedBlock, line.Offset, Quotation);
            }

            line.Cut(LinePatterns.Quotation().LengthIn(line.Rest));
        }

        _wasQuoted = isQuoted;
    }

    /// <summary>After a blank line, four columns make a line code.</summary>
    private void CutIndentation(EditedLine line)
    {
        var isCode = line.Indentation >= 4 && (_previous is LineKind.Blank or LineKind.Heading);
        line.CutIndentation();
        if (isCode)
        {
            context.ReportPossibleField(QuestionnaireDiagnostics.IndentedLine, line.Offset);
        }
    }

    private bool BlankStrokes(EditedLine line)
    {
        if (_previous == LineKind.Text && LinePatterns.Underline().IsMatch(line.Rest))
        {
            context.Report(QuestionnaireDiagnostics.UnderlinedHeading, line.Offset);
        }
        else if (line.Rest[0] is '-' or '_' or '*' or '=' && LinePatterns.Rule().IsMatch(line.Rest))
        {
            context.Report(QuestionnaireDiagnostics.UnsupportedBlock, line.Offset, Rule);
        }
        else
        {
            return false;
        }

        line.Blank();
        return true;
    }

    private LineKind? MendHeading(EditedLine line)
    {
        var marks = line.Rest.Length - line.Rest.TrimStart('#').Length;
        if (marks == 0)
        {
            return null;
        }

        if (marks > 6)
        {
            // Markdown knows six levels and takes more for text.
            context.Report(QuestionnaireDiagnostics.HeadingTooDeep, line.Offset, SwedishNumber.Format(marks));
            line.Blank();
            return LineKind.Blank;
        }

        if (marks < line.Rest.Length && !char.IsWhiteSpace(line.Rest[marks]))
        {
            context.ReportPossibleField(QuestionnaireDiagnostics.HeadingWithoutSpace, line.Offset);
            line.Replace(marks, $"{line.Rest[..marks]} ");
        }

        return LineKind.Heading;
    }

    /// <summary>Markdown would take it out of the text, and out of the item it stands in.</summary>
    private void ShowLinkDefinition(EditedLine line)
    {
        if (line.Rest.IndexOf('[') is var bracket and >= 0 && LinePatterns.LinkDefinition().IsMatch(line.Rest))
        {
            var before = line.Rest[..bracket].ToString();
            context.Report(QuestionnaireDiagnostics.UnsupportedBlock, line.Offset + before.Length, LinkDefinition);
            line.Replace(before.Length, $"{before}\\");
        }
    }

    private LineKind MendText(EditedLine line)
    {
        var text = line.Rest;
        var follows = _previous is LineKind.Text or LineKind.ListItem;
        if (!follows)
        {
            return LineKind.Text;
        }

        var above = _previousLine is { } previous ? previous.Rest.TrimEnd() : [];
        var isLabelWrapped = _previous == LineKind.Text && above.EndsWith('}');
        var startsAnew = (text.StartsWith('`') && !isLabelWrapped) || LinePatterns.Instruction().IsMatch(text);
        line.IsSetApart |= startsAnew || EndsInCode(above) || (GoesOn(above) && IsFieldLine(text));
        return _previous == LineKind.ListItem && !line.IsSetApart ? LineKind.ListItem : LineKind.Text;
    }

    /// <summary>"Reported: …" and "Check: …" may go on in the next line, but not with a field.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text) =>
        LinePatterns.Instruction().IsMatch(text)
        && Instructions.Openings.Find(text.Trim("*_").ToString().Split(' ', ':')[0]) is InstructionKind.Reported or InstructionKind.Check;

    private static bool IsFieldLine(ReadOnlySpan<char> text) => text.Contains("{#", StringComparison.Ordinal) || text.TrimEnd().EndsWith('`');

    private static bool EndsInCode(ReadOnlySpan<char> text) => text.EndsWith('`') && text.Count('`') % 2 == 0;

    /// <summary>
    /// Markdown makes text of tabs after a table. Only blanks after running text are left, since two of them break the line, which is reported
    /// when the text is read.
    /// </summary>
    private void CutTrailingBlanks(int line, LineKind kind)
    {
        var text = context.Source.Line(line);
        var length = text.TrimEnd().Length;
        var mayBreak = kind is LineKind.Text or LineKind.ListItem && length == text.TrimEnd(' ').Length;
        if (length < text.Length && !mayBreak)
        {
            _edits.Add(new TextEdit(context.Source.LineStart(line) + length, text.Length - length, ""));
        }
    }

    private ReadOnlySpan<char> LineBelow(int line) => line + 1 < context.Source.LineCount ? context.Source.Line(line + 1) : [];

    private string? FenceMark(int line)
    {
        var text = context.Source.Line(line).Trim();
        return text is ['`' or '~', ..] && LinePatterns.Fence().IsMatch(text) ? LinePatterns.Fence().Match(text.ToString()).Groups["mark"].Value : null;
    }

    /// <summary>
    /// Blanks a block of code; or only its first line, when no line of the same marks follows before an empty line or a heading: Markdown would
    /// then take the rest of the file for code.
    /// </summary>
    private int BlankCode(int first, string mark)
    {
        var source = context.Source;
        var indentation = source.Line(first).Length - source.Line(first).TrimStart().Length;
        context.ReportPossibleField(QuestionnaireDiagnostics.UnsupportedBlock, source.LineStart(first) + indentation, CodeBlock);
        var last = first;
        for (var line = first + 1; line < source.LineCount && last == first && !source.Line(line).IsWhiteSpace() && !source.Line(line).StartsWith('#'); line++)
        {
            var content = source.Line(line).Trim();
            last = content.StartsWith(mark) && content.Trim(mark[0]).IsEmpty ? line : last;
        }

        for (var line = first; line <= last; line++)
        {
            _edits.Add(new TextEdit(source.LineStart(line), source.Line(line).Length, ""));
        }

        (_previous, _previousLine, _inList) = (LineKind.Blank, null, false);
        return last;
    }
}
