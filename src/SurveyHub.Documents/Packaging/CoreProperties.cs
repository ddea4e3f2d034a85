using System.Globalization;
using SurveyHub.Documents.Markup;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Packaging;

/// <summary>What a file says of itself: its title, which screen readers announce, its language and the time it stands for.</summary>
/// <param name="Created">Never the clock's: the time of the answers, or none.</param>
internal sealed record CoreProperties(string Title, Language? Language, DateTimeOffset? Created)
{
    private const string ContentType = "application/vnd.openxmlformats-package.core-properties+xml";
    private const string RelationshipType = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    public static OpcPart Declare(OpcPackage package) => package.DeclareRoot("docProps/core.xml", ContentType, RelationshipType);

    public void Write(MarkupWriter xml)
    {
        using (xml.Root("cp:coreProperties", "cp", "dc", "dcterms", "xsi"))
        {
            xml.Leaf("dc:title", Title);
            if (Language is { } language)
            {
                xml.Leaf("dc:language", language.Tag());
            }

            if (Created is { } created)
            {
                var text = created.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
                xml.Leaf("dcterms:created", text, ("xsi:type", "dcterms:W3CDTF"));
            }
        }
    }
}
