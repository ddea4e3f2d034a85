using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Packaging;

namespace SurveyHub.Documents.Word.Marks;

/// <summary>
/// A custom document property that names the report. More programs keep it than keep custom XML, so it still says what the file was when the
/// register is gone.
/// </summary>
internal sealed class ReportProperty
{
    public const string Name = "SurveyHub";

    /// <summary>The format id that Office gives to properties that users make.</summary>
    private const string FormatId = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private readonly OpcPart _part;

    private ReportProperty(OpcPart part) => _part = part;

    public static ReportProperty Declare(OpcPackage package) => new(package.DeclareRoot(
        "docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml", Namespaces.OfficeRelationships + "/custom-properties"));

    public void Write(OpcPackage package, string report) => package.Write(_part, xml =>
    {
        using (xml.UnprefixedRoot("Properties", Namespaces.CustomProperties))
        using (xml.Element("property", ("fmtid", FormatId), ("pid", "2"), ("name", Name)))
        {
            xml.Leaf("vt:lpwstr", report);
        }
    });
}
