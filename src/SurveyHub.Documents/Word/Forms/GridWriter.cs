using SurveyHub.Documents.Markup;

namespace SurveyHub.Documents.Word.Forms;

/// <summary>Writes tables with a line around every cell, to write in. Rows are never divided between pages.</summary>
internal sealed class GridWriter(FlowWriter flow)
{
    private MarkupWriter Xml => flow.Xml;

    /// <param name="name">Said before it to those who cannot see it.</param>
    /// <param name="indent">From the left margin.</param>
    public MarkupWriter.ElementScope StartTable(ReadOnlySpan<int> widths, string name, bool hasHeader, int indent = 0)
    {
        flow.FlushPageBreak();
        flow.Meter.StartTable();
        var sum = 0;
        foreach (var width in widths)
        {
            sum += width;
        }

        var table = Xml.Element("w:tbl");
        using (Xml.Element("w:tblPr"))
        {
            Xml.Value("w:tblStyle", StylesPart.FormTable);
            Xml.Empty("w:tblW", ("w:w", sum.Invariant()), ("w:type", "dxa"));
            if (indent > 0)
            {
                Xml.Empty("w:tblInd", ("w:w", indent.Invariant()), ("w:type", "dxa"));
            }

            Xml.Empty("w:tblLayout", ("w:type", "fixed"));
            Xml.Empty("w:tblLook", ("w:val", hasHeader ? "00A0" : "0080"), ("w:firstRow", hasHeader ? "1" : "0"), ("w:lastRow", "0"),
                ("w:firstColumn", "1"), ("w:lastColumn", "0"), ("w:noHBand", "1"), ("w:noVBand", "1"));
            Xml.Value("w:tblCaption", name);
        }

        using (Xml.Element("w:tblGrid"))
        {
            foreach (var width in widths)
            {
                Xml.Empty("w:gridCol", ("w:w", width.Invariant()));
            }
        }

        return table;
    }

    /// <param name="height">The least, in twentieths of a point.</param>
    public void Row(int height, bool isHeader, bool keepNext, Action cells)
    {
        flow.Meter.StartRow();
        using (Xml.Element("w:tr"))
        {
            using (Xml.Element("w:trPr"))
            {
                Xml.Flag("w:cantSplit");
                Xml.Empty("w:trHeight", ("w:val", height.Invariant()), ("w:hRule", "atLeast"));
                Xml.Flag("w:tblHeader", isHeader);
            }

            cells();
        }

        flow.Meter.EndRow(2 * TableWriter.CellPadding, isHeader, keepNext, height);
    }

    /// <param name="isOpen">Without lines but those of its neighbours.</param>
    /// <param name="alignment">top, center or bottom.</param>
    public void Cell(int width, string alignment, Action content, bool isOpen = false)
    {
        flow.TextWidth = width - (2 * TableWriter.CellMargin);
        flow.Meter.StartCell();
        using (Xml.Element("w:tc"))
        {
            using (Xml.Element("w:tcPr"))
            {
                Xml.Empty("w:tcW", ("w:w", width.Invariant()), ("w:type", "dxa"));
                if (isOpen)
                {
                    using (Xml.Element("w:tcBorders"))
                    {
                        foreach (var side in (string[])["w:top", "w:bottom", "w:right"])
                        {
                            Xml.Empty(side, ("w:val", "nil"));
                        }
                    }
                }

                Xml.Value("w:vAlign", alignment);
            }

            content();
        }

        flow.Meter.EndCell();
        flow.TextWidth = flow.Page.TextWidth;
    }
}
