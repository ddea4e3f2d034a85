using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.References;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Word;

/// <summary>
/// Writes a table with its caption and notes. The header row repeats on every page and no row is divided but a tall one; caption, header and first
/// rows stay together, and so do the last row, the totals and the notes. A short table is not divided at all.
/// </summary>
internal sealed class TableWriter(FlowWriter flow, RunWriter runs)
{
    /// <summary>Left and right inside a cell, in twentieths of a point.</summary>
    public const int CellMargin = 80;

    /// <summary>Above and below inside a cell.</summary>
    public const int CellPadding = 16;

    /// <summary>A table with more columns turns the page on its side, unless they are so narrow that all stand in one line each.</summary>
    private const int MostPortraitColumns = 7;

    /// <summary>With more columns nobody follows a row, however narrow they are.</summary>
    private const int MostColumnsInFullPortrait = 10;

    /// <summary>A table with more columns is set in smaller type, in portrait and in landscape.</summary>
    private const int MostColumnsInFullSize = 5;

    private const int MostLandscapeColumnsInFullSize = 12;

    /// <summary>Of a row in the printed questionnaire, in twentieths of a point.</summary>
    private const int HandwritingHeight = 440;

    private MarkupWriter Xml => flow.Xml;

    public static bool NeedsLandscape(TableBlock table) => table.Columns.Count > MostPortraitColumns
        && (table.Columns.Count > MostColumnsInFullPortrait || !new ColumnLayout(table, TableStyles.CompactText.Size, PageGeometry.Portrait.TextWidth).HasRoom);

    public void Write(TableBlock table, CaptionMarks marks)
    {
        if (Captioned.Of(table) is { } caption)
        {
            Captions.Write(flow, TableStyles.Caption, caption, marks);
        }

        flow.FlushPageBreak();
        var isCompact = table.Columns.Count > (flow.Page.IsLandscape ? MostLandscapeColumnsInFullSize : MostColumnsInFullSize);
        var style = isCompact ? TableStyles.CompactText : TableStyles.Text;
        var layout = new ColumnLayout(table, style.Size, flow.Page.TextWidth);
        flow.Meter.StartTable();
        using (runs.Piece(table.Mark))
        using (Xml.Element("w:tbl"))
        {
            WriteProperties(table, layout.Widths);
            WriteHeader(table.Columns, layout, isCompact ? TableStyles.CompactHeading : TableStyles.Heading);
            for (var i = 0; i < table.Rows.Count; i++)
            {
                WriteRow(table, i, layout, style);
            }
        }

        flow.TextWidth = flow.Page.TextWidth;
        if (runs.IsPiece(table.Mark))
        {
            runs.MarkedNotes(table.Mark!, table.Notes);
        }
        else
        {
            runs.Notes(table.Notes);
        }

        flow.Paragraph(TableStyles.AfterTable, "");
    }

    private void WriteProperties(TableBlock table, int[] widths)
    {
        using (Xml.Element("w:tblPr"))
        {
            Xml.Style("w:tblStyle", table.IsToFillIn ? StylesPart.FormTable : StylesPart.Table);
            Xml.Empty("w:tblW", ("w:w", flow.Page.TextWidth.Invariant()), ("w:type", "dxa"));
            Xml.Empty("w:tblLayout", ("w:type", "fixed"));
            Xml.Empty("w:tblLook", ("w:val", "00A0"), ("w:firstRow", "1"), ("w:lastRow", "0"), ("w:firstColumn", "1"),
                ("w:lastColumn", "0"), ("w:noHBand", "1"), ("w:noVBand", "1"));
            if (table.Caption.Length > 0)
            {
                Xml.Value("w:tblCaption", table.Caption);
            }

            Xml.Value("w:tblDescription", Description(table));
        }

        using (Xml.Element("w:tblGrid"))
        {
            foreach (var width in widths)
            {
                Xml.Empty("w:gridCol", ("w:w", width.Invariant()));
            }
        }
    }

    // What a screen reader says before it goes into the cells.
    private string Description(TableBlock table)
    {
        var columns = string.Join("; ", table.Columns.Select(column => column.Heading).Where(heading => heading.Trim().Length > 0));
        return flow.Language.Choose(
            $"{table.Rows.Count.Invariant()} rader. Kolumner: {columns}.", $"{table.Rows.Count.Invariant()} rows. Columns: {columns}.");
    }

    private void WriteHeader(ValueList<ReportColumn> columns, ColumnLayout layout, WordStyle style)
    {
        flow.Meter.StartRow();
        using (Xml.Element("w:tr"))
        {
            using (Xml.Element("w:trPr"))
            {
                Xml.Flag("w:cantSplit");
                Xml.Flag("w:tblHeader");
            }

            for (var i = 0; i < columns.Count; i++)
            {
                using (StartCell(layout, i, rule: false, alignBottom: true))
                {
                    var options = new ParagraphOptions { AlignRight = layout.AlignsRight(i) };
                    if (columns[i].Runs.Count > 0)
                    {
                        runs.Paragraph(style, columns[i].Runs, options);
                    }
                    else
                    {
                        flow.Paragraph(style, columns[i].Heading, options);
                    }
                }

                flow.Meter.EndCell();
            }
        }

        flow.Meter.EndRow(2 * CellPadding, isHeader: true, keepNext: true);
    }

    private void WriteRow(TableBlock table, int index, ColumnLayout layout, WordStyle style)
    {
        var row = table.Rows[index];
        var isFirstTotal = row.IsTotal && (index == 0 || !table.Rows[index - 1].IsTotal);
        var isDivided = IsDivided(row, layout, style);
        var keepNext = !isDivided && KeepsWithNext(table, index);
        var leastHeight = table.IsToFillIn ? HandwritingHeight : 0;
        flow.Meter.StartRow();
        using (Xml.Element("w:tr"))
        {
            using (Xml.Element("w:trPr"))
            {
                Xml.Flag("w:cantSplit", !isDivided);
                if (leastHeight > 0)
                {
                    Xml.Empty("w:trHeight", ("w:val", leastHeight.Invariant()), ("w:hRule", "atLeast"));
                }
            }

            for (var i = 0; i < row.Cells.Count; i++)
            {
                using (StartCell(layout, i, isFirstTotal, alignBottom: false))
                {
                    WriteCell(table, row, i, layout, style, keepNext);
                }

                flow.Meter.EndCell();
            }
        }

        if (isDivided)
        {
            flow.Meter.EndDividedRow(2 * CellPadding, flow.Look.Measure(style).Line);
        }
        else
        {
            flow.Meter.EndRow(2 * CellPadding, isHeader: false, keepNext, leastHeight);
        }
    }

    private bool IsDivided(ReportRow row, ColumnLayout layout, WordStyle style) =>
        RowDivision.IsAllowed(row.Cells.Select((cell, column) => (string.Join('\n', cell.Lines), layout.TextWidthOf(column))), flow.Look.Measure(style).Size);

    private static bool KeepsWithNext(TableBlock table, int index)
    {
        if (index == table.Rows.Count - 1)
        {
            return table.Notes.Count > 0;
        }

        // At least two rows under the header, and two above the totals.
        return KeptTogether.IsShort(table) || index == 0 || index >= table.Rows.Count - 3 || table.Rows[index + 1].IsTotal;
    }

    private MarkupWriter.ElementScope StartCell(ColumnLayout layout, int column, bool rule, bool alignBottom)
    {
        var (width, gap) = (layout.Widths[column], layout.Gap(column));
        flow.TextWidth = layout.TextWidthOf(column);
        flow.Meter.StartCell();
        var cell = Xml.Element("w:tc");
        using (Xml.Element("w:tcPr"))
        {
            Xml.Empty("w:tcW", ("w:w", width.Invariant()), ("w:type", "dxa"));
            if (rule)
            {
                using (Xml.Element("w:tcBorders"))
                {
                    StylesPart.Border(Xml, "w:top", Palette.Line, eighths: 8);
                }
            }

            if (gap > 0)
            {
                using (Xml.Element("w:tcMar"))
                {
                    Xml.Empty("w:left", ("w:w", (CellMargin + gap).Invariant()), ("w:type", "dxa"));
                }
            }

            if (alignBottom)
            {
                Xml.Value("w:vAlign", "bottom");
            }
        }

        return cell;
    }

    private void WriteCell(TableBlock table, ReportRow row, int column, ColumnLayout layout, WordStyle style, bool keepNext)
    {
        var cell = row.Cells[column];
        var look = row.IsTotal ? StylesPart.Strong : cell.IsMuted ? StylesPart.Muted : null;
        for (var i = 0; i < cell.Lines.Count; i++)
        {
            var options = new ParagraphOptions
            {
                KeepNext = keepNext,
                AlignRight = layout.AlignsRight(column),
                Indent = layout.Indent(column, cell.Lines[i]),
            };
            using (flow.StartParagraph(style, options))
            {
                if (cell.Runs.Count > 0)
                {
                    runs.Write(cell.Runs);
                    continue;
                }

                flow.Run(cell.Lines[i], look);
                if (i == cell.Lines.Count - 1 && cell.NoteMarks is { Count: > 0 } marks)
                {
                    WriteMarks(marks, isPiece: runs.IsPiece(table.Mark));
                }
            }
        }
    }

    private void WriteMarks(ValueList<string> marks, bool isPiece)
    {
        if (isPiece)
        {
            flow.Run(MarkedNotes.InCell(marks));
        }
        else
        {
            runs.NoteMark(string.Join(", ", marks));
        }
    }
}
