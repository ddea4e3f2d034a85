using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents;

/// <summary>Every stretch of text of a report that may lead somewhere or be derived, wherever in it that stands.</summary>
internal static class ReportRuns
{
    public static IEnumerable<ReportRun> Of(ReportDocument report) => report.Blocks.SelectMany(Of).Concat(report.Footnotes.SelectMany(note => note.Runs));

    public static IEnumerable<ReportRun> Of(ReportBlock block) => block switch
    {
        ParagraphBlock paragraph => paragraph.Runs,
        ListBlock list => list.Items.SelectMany(item => item.Runs),
        TableBlock table => table.Columns.SelectMany(column => column.Runs).Concat(table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Runs)).Concat(table.Notes.SelectMany(note => note.Runs)),
        BarChartBlock chart => chart.Notes.SelectMany(note => note.Runs),
        SeriesChartBlock chart => chart.Notes.SelectMany(note => note.Runs),
        MapBlock map => map.Notes.SelectMany(note => note.Runs),
        _ => [],
    };
}
