using SurveyHub.Domain;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Forms;

namespace SurveyHub.Documents;

/// <summary>What no page break should part, in Word and on printed pages alike.</summary>
internal static class KeptTogether
{
    /// <summary>As many paragraphs stay with the box or table to fill in after them.</summary>
    private const int MostLeading = 8;

    /// <summary>Three lines: what leads up to a table or figure. With more, half a page would be left blank above.</summary>
    private const int MostLeadingCharacters = 250;

    /// <summary>
    /// Lines of a table that still is kept on one page: the 21 regions with their headings and totals. A reader compares them, and would rather have blank paper above than the last three overleaf.
    /// </summary>
    private const int MostTableLines = 28;

    /// <summary>Whether the table stands whole on a page.</summary>
    public static bool IsShort(TableBlock table) => 1 + table.Rows.Sum(row => row.Cells.Max(cell => cell.Lines.Count)) <= MostTableLines;

    /// <summary>Whether the paragraph at this place stands on the page of what follows it. What is said right before a table, figure or box is said of it; a longer text stands for itself.</summary>
    public static bool LeadsUp(ValueList<ReportBlock> blocks, int index)
    {
        var next = index + 1;
        while (next < blocks.Count && next - index < MostLeading && blocks[next] is ParagraphBlock)
        {
            next++;
        }

        if (next < blocks.Count && blocks[next] is ListBlock)
        {
            // "Flera säger att:" belongs to what they say.
            return next == index + 1 && ((ParagraphBlock)blocks[index]).Text.EndsWith(':');
        }

        return next < blocks.Count && blocks[next] switch
        {
            FormFieldBlock or FormTableBlock or BlankFieldBlock or BlankOptionsBlock => true,
            TableBlock or BarChartBlock or SeriesChartBlock or MapBlock => blocks.Take(next).Skip(index).OfType<ParagraphBlock>().Sum(paragraph => paragraph.Text.Length) <= MostLeadingCharacters,
            _ => false,
        };
    }
}
