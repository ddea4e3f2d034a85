using SurveyHub.Domain.Reports;

namespace SurveyHub.Cli.Tests.Reading;

/// <summary>Looks things up in a compiled report, as a reader would.</summary>
internal static class ReportReading
{
    /// <summary>The tables with a caption; those of the appendix have none.</summary>
    public static IReadOnlyList<TableBlock> Tables(this ReportDocument report) =>
        [.. report.Blocks.OfType<TableBlock>().Where(table => table.Number is not null)];

    public static TableBlock Table(this ReportDocument report, int number) => report.Tables().Single(table => table.Number == number);

    /// <summary>Every paragraph before the appendix, list items included.</summary>
    public static IReadOnlyList<string> Paragraphs(this ReportDocument report) =>
    [
        .. report.Blocks
            .TakeWhile(block => block is not HeadingBlock { Anchor: "bilaga" })
            .SelectMany(block => block switch
            {
                ParagraphBlock paragraph => [paragraph],
                ListBlock list => list.Items,
                _ => Enumerable.Empty<ParagraphBlock>(),
            })
            .Select(paragraph => paragraph.Text.Spaced()),
    ];

    public static ReportRow Row(this TableBlock table, string name) => table.Rows.Single(row => row.Cells[0].Text() == name);

    /// <summary>What a cell shows, its lines joined by a slash and its marks in brackets.</summary>
    public static string Text(this ReportCell cell) =>
        (string.Join(" / ", cell.Lines) + (cell.NoteMarks is { } marks ? $" [{string.Join(",", marks)}]" : "")).Spaced();

    /// <summary>A whole table as text: a line for each row, cells between bars, then the notes.</summary>
    public static string Outline(this TableBlock table) => string.Join('\n',
    [
        $"{table.Number}. {table.Caption}",
        string.Join(" | ", table.Columns.Select(column => column.Heading.Spaced())),
        .. table.Rows.Select(row => (row.IsTotal ? "= " : "") + string.Join(" | ", row.Cells.Select(Text)).TrimEnd()),
        .. table.Notes.Select(note => $"{note.Mark ?? "-"} {note.Text.Spaced()}"),
    ]);

    /// <summary>With plain spaces instead of no-break ones, which tests could not be read with.</summary>
    public static string Spaced(this string text) => text.Replace('\u00A0', ' ');
}
