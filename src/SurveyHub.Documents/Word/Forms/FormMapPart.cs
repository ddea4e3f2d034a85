using System.Security.Cryptography;
using System.Text;
using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Packaging;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Forms;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Word.Forms;

/// <summary>
/// Says in the file itself which questionnaire the form is of and which field each control is for, so that a filled-in form can be read. Word keeps
/// the part when the document is saved.
/// </summary>
internal sealed class FormMapPart
{
    public const string Namespace = "urn:surveyhub:form:1";
    private const string Relationships = Namespaces.OfficeRelationships;

    private readonly OpcPart _map;
    private readonly OpcPart _properties;

    private FormMapPart(OpcPart map, OpcPart properties) => (_map, _properties) = (map, properties);

    public static FormMapPart Declare(OpcPackage package, OpcPart body)
    {
        var map = package.Declare("customXml/item1.xml", "application/xml");
        var properties = package.Declare("customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
        body.RelateTo(map, Relationships + "/customXml");
        map.RelateTo(properties, Relationships + "/customXmlProps");
        return new FormMapPart(map, properties);
    }

    public void Write(OpcPackage package, ReportDocument form, FormIdentity identity)
    {
        package.Write(_map, xml => WriteMap(xml, form, identity));
        package.Write(_properties, xml =>
        {
            using (xml.Root("ds:datastoreItem", "ds"))
            {
                xml.Attribute("ds:itemID", IdOf(identity));
                using (xml.Element("ds:schemaRefs"))
                {
                    xml.Empty("ds:schemaRef", ("ds:uri", Namespace));
                }
            }
        });
    }

    private static void WriteMap(MarkupWriter xml, ReportDocument form, FormIdentity identity)
    {
        using (xml.UnprefixedRoot("form", Namespace))
        {
            xml.Attribute("questionnaire", identity.Questionnaire);
            xml.Attribute("version", identity.Version.Length == 0 ? null : identity.Version);
            xml.Attribute("sha256", identity.Hash);
            xml.Attribute("language", form.Language.Tag());
            foreach (var control in form.Controls())
            {
                var (path, option, about) = control.Target;
                xml.Empty("control", ("key", control.Target.Key), ("field", path?.ToString()), ("option", option), ("about", about));
            }
        }
    }

    /// <summary>Word wants a GUID; this one is the same for the same form.</summary>
    private static string IdOf(FormIdentity identity)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{Namespace}\n{identity.Questionnaire}\n{identity.Hash}"));
        var id = $"{new Guid(hash.AsSpan(0, 16)):D}".ToUpperInvariant();
        return $"{{{id}}}";
    }
}
