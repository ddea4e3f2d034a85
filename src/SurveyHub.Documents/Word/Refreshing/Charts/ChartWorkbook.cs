using System.Globalization;
using System.Xml.Linq;
using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.Refreshing.Files;

namespace SurveyHub.Documents.Word.Refreshing.Charts;

/// <summary>The workbook of a chart: one sheet of it, with what its cells say.</summary>
internal sealed class ChartWorkbook
{
    /// <summary>Unpacked; that of a chart of 290 bars takes a hundredth.</summary>
    private const long MostBytes = 10_000_000;

    private readonly Dictionary<string, string> _cells = new(StringComparer.Ordinal);

    private ChartWorkbook(byte[] file, string sheetPart, byte[] sheet) => (File, SheetPart, Sheet) = (file, sheetPart, sheet);

    public byte[] File { get; }

    public string SheetPart { get; }

    public byte[] Sheet { get; }

    /// <summary>Some cell is worked out from others: nobody but its writer knows what it is to say.</summary>
    public bool HasFormulas { get; private set; }

    /// <summary>Null when the file is no workbook, or has no such sheet.</summary>
    public static ChartWorkbook? Read(byte[] file, string sheetName)
    {
        try
        {
            using var package = WordPackage.Open(file, MostBytes);
            return Read(file, package, sheetName);
        }
        catch (RefusedException)
        {
            return null;
        }
    }

    /// <summary>What a cell says, a number as it is kept; null for one that is empty.</summary>
    public string? Cell(string column, int row) => _cells.GetValueOrDefault(column + row.Invariant());

    private static ChartWorkbook? Read(byte[] file, WordPackage package, string sheetName)
    {
        XNamespace names = Namespaces.Spreadsheet;
        var main = PackageRelations.Of(package, "").Values.FirstOrDefault(target => target.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Part;
        if (main is null)
        {
            return null;
        }

        var relations = PackageRelations.Of(package, main);
        var id = PackageXml.Load(package.Read(main), main).Element(names + "sheets")?.Elements()
            .FirstOrDefault(sheet => sheet.Attribute("name")?.Value == sheetName)?.Attribute(XName.Get("id", Namespaces.OfficeRelationships))?.Value;
        if (id is null || !relations.TryGetValue(id, out var sheet))
        {
            return null;
        }

        var strings = relations.Values.FirstOrDefault(target => target.Type.EndsWith("/sharedStrings", StringComparison.Ordinal)).Part;
        var shared = strings is null ? [] : PackageXml.Load(package.Read(strings), strings).Elements(names + "si").Select(TextOf).ToArray();
        var workbook = new ChartWorkbook(file, sheet.Part, package.Read(sheet.Part));
        workbook.ReadCells(PackageXml.Load(workbook.Sheet, sheet.Part), names, shared);
        return workbook;
    }

    private void ReadCells(XElement sheet, XNamespace names, string[] shared)
    {
        foreach (var cell in sheet.Elements(names + "sheetData").Elements(names + "row").Elements(names + "c"))
        {
            var value = cell.Element(names + "v")?.Value;
            var text = cell.Attribute("t")?.Value switch
            {
                "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Length ? shared[index] : null,
                "inlineStr" => cell.Element(names + "is") is { } inline ? TextOf(inline) : null,
                _ => value,
            };
            HasFormulas |= cell.Element(names + "f") is not null;
            if (cell.Attribute("r")?.Value is { } place && !string.IsNullOrEmpty(text))
            {
                _cells[place] = text;
            }
        }
    }

    // Without the readings beside it, of languages that have them.
    private static string TextOf(XElement item) => string.Concat(item.Elements().Where(part => part.Name.LocalName is "t" or "r")
        .Select(part => part.Name.LocalName == "t" ? part.Value : part.Elements().FirstOrDefault(inner => inner.Name.LocalName == "t")?.Value));
}
