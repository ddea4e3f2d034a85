using System.Collections.Frozen;

namespace SurveyHub.Documents.Markup;

/// <summary>The namespaces that documents use, under the prefixes that everybody writes them with.</summary>
internal static class Namespaces
{
    public const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    public const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    public const string OfficeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string ExtendedProperties = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    public const string CustomProperties = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public const string Spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static readonly FrozenDictionary<string, string> ByPrefix = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["xml"] = "http://www.w3.org/XML/1998/namespace",
        ["cp"] = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        ["dc"] = "http://purl.org/dc/elements/1.1/",
        ["dcterms"] = "http://purl.org/dc/terms/",
        ["xsi"] = "http://www.w3.org/2001/XMLSchema-instance",
        ["r"] = OfficeRelationships,
        ["w"] = Word,
        ["w14"] = "http://schemas.microsoft.com/office/word/2010/wordml",
        ["mc"] = Compatibility,
        ["vt"] = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
        ["ds"] = "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
        ["wp"] = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        ["a"] = "http://schemas.openxmlformats.org/drawingml/2006/main",
        ["c"] = "http://schemas.openxmlformats.org/drawingml/2006/chart",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
