using SurveyHub.Documents.Word.Refreshing.Files;
using SurveyHub.Documents.Word.Refreshing.Pieces;

namespace SurveyHub.Documents.Word.Refreshing.Tables;

/// <summary>Takes the looks of rows, cells and text out of the table as somebody has made them, to write new ones like them.</summary>
internal sealed class TableLook(byte[] part, PieceTable table)
{
    // Changes of looks that somebody may still reject, and what belongs to one row alone.
    private static readonly HashSet<string> Dropped =
    [
        "ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "trPrChange", "tcPrChange", "tblPrExChange", "sectPr", "cellIns", "cellDel", "cellMerge", "vMerge",
    ];

    public string Prefix { get; } = RawMarkup.PrefixOf(part, table.Element);

    /// <summary>The properties that a row, cell, paragraph or run begins with, as markup; empty when it has none.</summary>
    public string PropertiesOf(ElementSpan element, string name, params HashSet<string> alsoDropped) => element.Child(name) is { } properties
        ? RawMarkup.Of(part, properties, inner => Dropped.Contains(inner.Name) || alsoDropped.Contains(inner.Name))
        : "";

    /// <summary>The look of text in a cell, or in one like it where it has no text.</summary>
    public string TextIn(PieceRow row, int column)
    {
        var like = table.Rows.Where(other => other.Cells.Count == row.Cells.Count).SelectMany(other => other.Cells.Skip(column).Take(1));
        var cells = row.Cells.Skip(column).Take(1).Concat(row.Cells).Concat(like);
        return cells.SelectMany(cell => cell.Text.Units).FirstOrDefault() is { } unit ? RunOf(unit) : "";
    }

    private string RunOf(TextUnit unit) => unit.Element.Ancestor("r") is { } run ? PropertiesOf(run, "rPr") : "";

    public string ParagraphOf(PieceCell cell) => cell.Text.Paragraphs is [.., var last] ? PropertiesOf(last, "pPr") : "";

    /// <summary>As many paragraphs as the text has lines.</summary>
    public string Paragraphs(string paragraph, string run, string text) => string.Concat(text.Split('\n').Select(line =>
        $"<{Prefix}p>{paragraph}{(line.Length == 0 ? "" : EmptyPlace.Run(Prefix, line, run))}</{Prefix}p>"));
}
