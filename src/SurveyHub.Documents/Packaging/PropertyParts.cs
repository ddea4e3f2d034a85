using System.Globalization;
using SurveyHub.Documents.Markup;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Packaging;

/// <summary>The two parts in which an Office file keeps its properties: one of the common kind, and one that Office added.</summary>
internal sealed class PropertyParts
{
    private const string CoreContentType = "application/vnd.openxmlformats-package.core-properties+xml";
    private const string CoreRelationship = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    private const string ExtendedContentType = "application/vnd.openxmlformats-officedocument.extended-properties+xml";

    private readonly OpcPart _core;
    private readonly OpcPart _extended;

    private PropertyParts(OpcPart core, OpcPart extended) => (_core, _extended) = (core, extended);

    public static PropertyParts Declare(OpcPackage package) => new(
        package.DeclareRoot("docProps/core.xml", CoreContentType, CoreRelationship),
        package.DeclareRoot("docProps/app.xml", ExtendedContentType, Namespaces.OfficeRelationships + "/extended-properties"));

    public void Write(OpcPackage package, DocumentProperties properties)
    {
        package.Write(_core, xml => WriteCore(xml, properties));
        package.Write(_extended, xml => WriteExtended(xml, properties));
    }

    private static void WriteCore(MarkupWriter xml, DocumentProperties properties)
    {
        using (xml.Root("cp:coreProperties", "cp", "dc", "dcterms", "xsi"))
        {
            xml.Leaf("dc:title", properties.Title);
            WriteIfAny(xml, "dc:subject", properties.Subject);
            WriteIfAny(xml, "dc:creator", properties.Publisher);
            WriteIfAny(xml, "dc:language", properties.Language?.Tag());
            if (properties.Created is { } created)
            {
                var text = created.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
                xml.Leaf("dcterms:created", text, ("xsi:type", "dcterms:W3CDTF"));
            }
        }
    }

    private static void WriteExtended(MarkupWriter xml, DocumentProperties properties)
    {
        using (xml.UnprefixedRoot("Properties", Namespaces.ExtendedProperties))
        {
            xml.Leaf("Application", "SurveyHub");
            WriteIfAny(xml, "Company", properties.Publisher);
        }
    }

    private static void WriteIfAny(MarkupWriter xml, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            xml.Leaf(name, value);
        }
    }
}
