using SurveyHub.Parsing.Text;

namespace SurveyHub.Parsing.Questionnaires.Mending;

/// <summary>Finds where tables start and end, and mends the line below their headings.</summary>
internal sealed class TableLines(ReadingContext context)
{
    private readonly List<TextEdit> _edits = [];

    /// <summary>A line that has been mended ahead of its turn.</summary>
    public int? MendedLine { get; private set; }

    /// <summary>Moves the edits made below the present line to where the others are.</summary>
    public void TakeEdits(List<TextEdit> edits)
    {
        edits.AddRange(_edits);
        _edits.Clear();
    }

    public LineKind? Mend(EditedLine line, int index, LineKind previous)
    {
        var hasCells = line.Rest.Contains('|');
        if (previous == LineKind.Table)
        {
            if (!hasCells)
            {
                context.ReportPossibleField(QuestionnaireDiagnostics.TextAfterTable, line.Offset);
                line.IsSetApart = true;
            }

            return hasCells ? LineKind.Table : null;
        }

        if (!hasCells)
        {
            return null;
        }

        var below = index + 1 < context.Source.LineCount ? context.Source.Line(index + 1).Trim() : [];
        var isHeader = LinePatterns.TableDelimiter().IsMatch(below);
        // A heading with a field's words is one whatever stands below; one with options only, if strokes do.
        var hasStrokesBelow = LinePatterns.NearlyTableDelimiter().IsMatch(below) || below.Contains("|-", StringComparison.Ordinal);
        var isMeantAsHeader = line.Rest.StartsWith('|')
            && (line.Rest.Contains('`') || (hasStrokesBelow && line.Rest.Contains("{#", StringComparison.Ordinal)));
        if (!isHeader && isMeantAsHeader)
        {
            AddDelimiter(line, index, below);
        }

        line.IsSetApart = previous is LineKind.Text or LineKind.ListItem && (isHeader || line.Rest.StartsWith('|'));
        return isHeader || isMeantAsHeader ? LineKind.Table : null;
    }

    private void AddDelimiter(EditedLine header, int index, ReadOnlySpan<char> below)
    {
        var width = header.Rest.Trim().Trim('|').Count('|') + 1;
        var delimiter = string.Concat(Enumerable.Repeat("|---", width)) + "|";
        if (LinePatterns.NearlyTableDelimiter().IsMatch(below))
        {
            var start = context.Source.LineStart(index + 1);
            context.Report(QuestionnaireDiagnostics.BrokenTable, start);
            MendedLine = index + 1;
            _edits.Add(new TextEdit(start, context.Source.Line(index + 1).Length, delimiter));
        }
        else
        {
            context.Report(QuestionnaireDiagnostics.BrokenTable, header.Offset);
            _edits.Add(new TextEdit(context.Source.LineStart(index) + context.Source.Line(index).Length, 0, $"\n{delimiter}"));
        }
    }
}
