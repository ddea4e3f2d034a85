using SurveyHub.Domain;
using SurveyHub.Domain.Reports.Forms;

namespace SurveyHub.Documents.Word.Forms;

/// <summary>Writes a table of fields: real cells with lines around, the header row on every page. A short table is kept on one page.</summary>
internal sealed class FormTableWriter(FlowWriter flow, ControlWriter controls, GridWriter grid)
{
    private const int MostRowsKeptTogether = 12;

    /// <summary>Of a line that is one of several in a cell.</summary>
    private const int NextLineHeight = 300;

    public void Write(FormTableBlock table)
    {
        var columns = FormColumns.For(table, flow.Page.TextWidth);
        using (grid.StartTable(columns.Widths, table.Title, table.HasHeader))
        {
            if (table.HasHeader)
            {
                WriteHeader(table.Headings, columns);
            }

            for (var i = 0; i < table.Rows.Count; i++)
            {
                var isLast = i == table.Rows.Count - 1;
                var isNearEnd = i == 0 || i == table.Rows.Count - 2;
                WriteRow(table.Rows[i], columns, keepNext: !isLast && (table.Rows.Count <= MostRowsKeptTogether || isNearEnd));
            }
        }

        flow.Paragraph(TableStyles.AfterTable, "");
    }

    private static int HeightOf(FormRow row) => row.Cells.SelectMany(cell => cell).OfType<WritingControl>()
        .Select(control => FormFieldWriter.LineHeight + ((control.Lines - 1) * NextLineHeight))
        .DefaultIfEmpty(FormFieldWriter.LineHeight).Max();

    private static bool IsTall(ValueList<FormControl> cell) => cell is not [TickControl or ListControl or WritingControl { Kind: not WritingKind.Lines }];

    private void WriteHeader(ValueList<string> headings, FormColumns columns) => grid.Row(0, isHeader: true, keepNext: true, () =>
    {
        for (var i = 0; i < headings.Count; i++)
        {
            var options = new ParagraphOptions { IsCentred = columns.IsCentred(i) };
            grid.Cell(columns.Widths[i], "bottom", () => flow.Paragraph(columns.HeadingStyle, headings[i], options));
        }
    });

    private void WriteRow(FormRow row, FormColumns columns, bool keepNext) => grid.Row(HeightOf(row), isHeader: false, keepNext, () =>
    {
        var alignment = row.Cells.Any(IsTall) ? "top" : "center";
        grid.Cell(columns.Widths[0], alignment, () => flow.Paragraph(columns.TextStyle, row.Label, new ParagraphOptions { KeepNext = keepNext }));
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var (cell, options) = (row.Cells[i], new ParagraphOptions { KeepNext = keepNext, IsCentred = columns.IsCentred(i + 1) });
            grid.Cell(columns.Widths[i + 1], alignment, () => WriteCell(cell, columns, options));
        }
    });

    private void WriteCell(ValueList<FormControl> cell, FormColumns columns, ParagraphOptions options)
    {
        foreach (var control in cell)
        {
            Write(control, columns, options);
        }

        // A cell without a paragraph is no cell to Word.
        if (cell.Count == 0)
        {
            flow.Paragraph(columns.TextStyle, "", options);
        }
    }

    private void Write(FormControl control, FormColumns columns, ParagraphOptions options)
    {
        using (flow.StartParagraph(control is TickControl { Text.Length: > 0 } ? FormStyles.CellOption : columns.TextStyle, options))
        {
            switch (control)
            {
                case WritingControl writing:
                    controls.Write(writing);
                    WriteAfter(writing.Unit is { } unit ? $"\u00A0{unit}" : "");
                    break;
                case ListControl list:
                    controls.Write(list);
                    break;
                case TickControl tick:
                    controls.Write(tick);
                    WriteAfter(tick.Text.Length == 0 ? "" : $"\t{tick.Text}");
                    break;
            }
        }
    }

    private void WriteAfter(string text)
    {
        if (text.Length > 0)
        {
            flow.Run(text);
        }
    }
}
