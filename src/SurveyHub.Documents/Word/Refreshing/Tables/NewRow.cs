using System.Text;
using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing.Files;

namespace SurveyHub.Documents.Word.Refreshing.Tables;

/// <summary>Writes a row that the table did not have, in the look of one that it has.</summary>
internal sealed class NewRow(TableLook look)
{
    /// <param name="widths">Of the columns when they are new, in twentieths of a point; empty when the row is as its like.</param>
    public string Write(TableValueRow row, PieceRow like, IReadOnlyList<int> widths)
    {
        var prefix = look.Prefix;
        var result = new StringBuilder($"<{prefix}tr>").Append(look.PropertiesOf(like.Element, "tblPrEx")).Append(look.PropertiesOf(like.Element, "trPr", TallRow.Is(row, like, widths) ? [TallRow.Whole] : []));
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var model = Math.Min(i, like.Cells.Count - 1);
            var cell = like.Cells[model];
            result.Append('<').Append(prefix).Append("tc>").Append(CellProperties(cell.Element, widths.Count > i ? widths[i] : null));
            result.Append(look.Paragraphs(look.ParagraphOf(cell), look.TextIn(like, model), PlainText.Clean(row.Cells[i])));
            result.Append("</").Append(prefix).Append("tc>");
        }

        return result.Append("</").Append(prefix).Append("tr>").ToString();
    }

    private string CellProperties(ElementSpan cell, int? width)
    {
        if (width is not { } twips)
        {
            return look.PropertiesOf(cell, "tcPr");
        }

        var prefix = look.Prefix;
        var tag = $"<{prefix}tcPr>";
        var rest = look.PropertiesOf(cell, "tcPr", "tcW", "gridSpan", "hMerge", "cnfStyle");
        var own = rest.StartsWith(tag, StringComparison.Ordinal) ? rest[tag.Length..] : $"</{prefix}tcPr>";

        // An attribute without a prefix would be in no namespace.
        return prefix.Length == 0 ? rest : $"{tag}<{prefix}tcW {prefix}w=\"{twips.Invariant()}\" {prefix}type=\"dxa\"/>{own}";
    }
}
