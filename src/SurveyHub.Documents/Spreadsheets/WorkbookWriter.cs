using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Packaging;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Spreadsheets;

/// <summary>
/// Writes a book as an Excel file (.xlsx): typed cells under a frozen, filtered header. Text is never a formula. The same book gives the
/// same bytes.
/// </summary>
public static class WorkbookWriter
{
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <param name="output">Written from front to back and left open.</param>
    public static void Write(DataBook book, Stream output)
    {
        if (book.Sheets.Count == 0)
        {
            throw new ArgumentException("An Excel file has at least one sheet.", nameof(book));
        }

        using var package = new OpcPackage(output);
        var workbook = package.DeclareRoot(
            "xl/workbook.xml", Spreadsheet + "sheet.main+xml", Namespaces.OfficeRelationships + "/officeDocument");
        var properties = PropertyParts.Declare(package);
        var styles = package.Declare("xl/styles.xml", Spreadsheet + "styles+xml");
        var sheets = book.Sheets
            .Select((_, i) => package.Declare($"xl/worksheets/sheet{(i + 1).Invariant()}.xml", Spreadsheet + "worksheet+xml"))
            .ToArray();

        properties.Write(package, new DocumentProperties(book.Title, book.Language, book.Date) { Publisher = book.Publisher });
        package.Write(workbook, xml =>
        {
            var ids = sheets.Select(sheet => workbook.RelateTo(sheet, Namespaces.OfficeRelationships + "/worksheet")).ToArray();
            workbook.RelateTo(styles, Namespaces.OfficeRelationships + "/styles");
            WriteWorkbook(xml, book, ids);
        });
        package.Write(styles, CellStyles.Write);
        for (var i = 0; i < sheets.Length; i++)
        {
            var (sheet, isFirst) = (book.Sheets[i], i == 0);
            package.Write(sheets[i], xml => new SheetWriter(sheet, book.Language, xml).Write(isFirst));
        }
    }

    /// <summary>The sheet's name as formulas and names refer to it.</summary>
    internal static string Quoted(string sheetName) => $"'{sheetName.Replace("'", "''", StringComparison.Ordinal)}'";

    private static void WriteWorkbook(MarkupWriter xml, DataBook book, string[] relationshipIds)
    {
        using (xml.UnprefixedRoot("workbook", Namespaces.Spreadsheet))
        {
            using (xml.Element("bookViews"))
            {
                xml.Empty("workbookView", ("activeTab", "0"));
            }

            using (xml.Element("sheets"))
            {
                for (var i = 0; i < book.Sheets.Count; i++)
                {
                    xml.Empty("sheet", ("name", book.Sheets[i].Name), ("sheetId", (i + 1).Invariant()), ("r:id", relationshipIds[i]));
                }
            }

            WriteNames(xml, book);
        }
    }

    // The header is repeated on every printed page.
    private static void WriteNames(MarkupWriter xml, DataBook book)
    {
        using (xml.Element("definedNames"))
        {
            for (var i = 0; i < book.Sheets.Count; i++)
            {
                var header = SheetWriter.HeaderRow(book.Sheets[i]).Invariant();
                xml.Leaf("definedName", $"{Quoted(book.Sheets[i].Name)}!${header}:${header}",
                    ("name", "_xlnm.Print_Titles"), ("localSheetId", i.Invariant()));
            }
        }
    }
}
