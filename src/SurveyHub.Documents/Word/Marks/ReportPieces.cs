using SurveyHub.Documents.Charts;
using SurveyHub.Documents.Markup;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Word.Marks;

/// <summary>What the derived pieces of a report say: for the register of a new file, and to bring an edited one up to date with.</summary>
public static class ReportPieces
{
    /// <summary>By key.</summary>
    public static IReadOnlyDictionary<string, PieceValue> Of(ReportDocument report) =>
        Registered(report).ToDictionary(piece => piece.Mark.Key, piece => piece.Value, StringComparer.Ordinal);

    /// <summary>The charts by key, for a refresh that has to draw one anew.</summary>
    public static IReadOnlyDictionary<string, DrawnFigure> FiguresOf(ReportDocument report) => report.Blocks
        .Select(block => (Block: block, Figure: ChartFigure.Of(block))).Where(one => one.Figure is { Mark: not null, Groups.Count: > 0 })
        .DistinctBy(one => one.Figure!.Mark!.Key, StringComparer.Ordinal)
        .ToDictionary(one => one.Figure!.Mark!.Key, one => new DrawnFigure(one.Block, report.Language), StringComparer.Ordinal);

    /// <summary>In the order of the report; a key that occurs several times is one piece.</summary>
    public static ValueList<RegisteredPiece> Registered(ReportDocument report) =>
        Of(report.Cover.Base).Concat(report.Blocks.SelectMany(block => Of(block, report.Language))).Concat(report.Footnotes.SelectMany(note => Of(note.Runs)))
            .DistinctBy(piece => piece.Mark.Key, StringComparer.Ordinal).ToValueList();

    public static ValueList<RegisteredCondition> ConditionsOf(ReportDocument report) =>
        report.Conditions.Select(condition => new RegisteredCondition(MarkOf(condition.Mark), condition.Text)).ToValueList();

    internal static PieceMark MarkOf(DerivedMark mark) => new(mark.Key, mark.Name, mark.Directive);

    private static IEnumerable<RegisteredPiece> Of(ReportBlock block, Language language) => block switch
    {
        TableBlock { Mark: { } mark } table => [new(MarkOf(mark), ValueOf(table)), NotesOf(mark, table.Notes, language)],
        BarChartBlock { Mark: { } mark } chart => Of(ChartFigure.Of(chart)!, mark, language),
        SeriesChartBlock { Mark: { } mark } chart => Of(ChartFigure.Of(chart)!, mark, language),
        MapBlock { Mark: { } mark } map => [new(MarkOf(mark), ValueOf(map)), NotesOf(mark, map.Notes, language)],
        _ => Of(ReportRuns.Of(block)),
    };

    // A figure of nothing is its caption alone: there is nothing to mark.
    private static IEnumerable<RegisteredPiece> Of(ChartFigure figure, DerivedMark mark, Language language) => figure.Groups.Count == 0
        ? [NotesOf(mark, figure.Notes, language)]
        : [new(MarkOf(mark), ValueOf(figure)), NotesOf(mark, figure.Notes, language)];

    private static ChartValue ValueOf(ChartFigure figure) => new(
        figure.Groups.Select(group => group.Label).ToValueList(),
        figure.Series.Select((name, i) => new ChartValueSeries(name, figure.Groups.Select(group => group.Values[i]).ToValueList())).ToValueList(),
        figure.AlternativeText);

    internal static MapValue ValueOf(MapBlock map) => new(map.ValueTitle, map.Classes, map.Areas, map.AlternativeText);

    private static IEnumerable<RegisteredPiece> Of(IEnumerable<ReportRun> runs) =>
        runs.OfType<DerivedRun>().Select(run => new RegisteredPiece(MarkOf(run.Mark), new TextValue(run.Text) { IsOutOfDate = run.IsOutOfDate }));

    private static RegisteredPiece NotesOf(DerivedMark thing, ValueList<TableNote> notes, Language language) =>
        new(MarkedNotes.MarkOf(thing, language), new TextValue(MarkedNotes.TextOf(notes)) { IsOutOfDate = MarkedNotes.AreOutOfDate(notes) });

    private static TableValue ValueOf(TableBlock table)
    {
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        var header = new TableValueRow("head", RowRole.Header, table.Columns.Select(column => column.Heading).ToValueList());
        return new TableValue([header, .. table.Rows.Select((row, index) => new TableValueRow(
            Unique(row.Key ?? $"row {index.Invariant()}", keys), row.IsTotal ? RowRole.Total : RowRole.Body, row.Cells.Select(TextOf).ToValueList()))]);
    }

    // Rows that somebody added have the key of who added them, perhaps.
    private static string Unique(string key, Dictionary<string, int> taken)
    {
        taken[key] = taken.GetValueOrDefault(key) + 1;
        return taken[key] == 1 ? key : $"{key} {taken[key].Invariant()}";
    }

    private static string TextOf(ReportCell cell) => string.Join('\n', cell.Lines) + MarkedNotes.InCell(cell.NoteMarks);
}
