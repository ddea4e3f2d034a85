using System.Security.Cryptography;
using System.Text;
using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Packaging;

namespace SurveyHub.Documents.Word.Marks;

/// <summary>The custom XML part that keeps the register in the file. Word keeps it when the document is saved, under a name of its own choice.</summary>
internal sealed class RegisterPart
{
    private const string Relationships = Namespaces.OfficeRelationships;

    private readonly OpcPart _register;
    private readonly OpcPart _properties;

    private RegisterPart(OpcPart register, OpcPart properties) => (_register, _properties) = (register, properties);

    /// <param name="number">Not taken by another custom part of the package.</param>
    public static RegisterPart Declare(OpcPackage package, OpcPart body, int number = 1)
    {
        var register = package.Declare($"customXml/item{number.Invariant()}.xml", "application/xml");
        var properties = package.Declare(
            $"customXml/itemProps{number.Invariant()}.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
        body.RelateTo(register, Relationships + "/customXml");
        register.RelateTo(properties, Relationships + "/customXmlProps");
        return new RegisterPart(register, properties);
    }

    public void Write(OpcPackage package, ReportRegister register)
    {
        package.Write(_register, xml => RegisterXml.Write(xml, register));
        package.Write(_properties, xml =>
        {
            using (xml.Root("ds:datastoreItem", "ds"))
            {
                xml.Attribute("ds:itemID", IdOf(register.Report));
                using (xml.Element("ds:schemaRefs"))
                {
                    xml.Empty("ds:schemaRef", ("ds:uri", RegisterXml.Namespace));
                }
            }
        });
    }

    /// <summary>Word wants a GUID; this one is the same for the same report.</summary>
    private static string IdOf(string report)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{RegisterXml.Namespace}\n{report}"));
        var id = $"{new Guid(hash.AsSpan(0, 16)):D}".ToUpperInvariant();
        return $"{{{id}}}";
    }
}
