using System.Xml.Linq;
using SurveyHub.Documents.Markup;

namespace SurveyHub.Documents.Word.Refreshing.Files;

/// <summary>What a package says its parts are.</summary>
internal sealed class ContentTypes
{
    private const string List = "[Content_Types].xml";

    private readonly Dictionary<string, string> _byPart = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _byEnding = new(StringComparer.OrdinalIgnoreCase);

    public static ContentTypes Of(WordPackage package)
    {
        if (!package.Has(List))
        {
            throw new RefusedException(RefreshDiagnostics.NotWord);
        }

        var types = new ContentTypes();
        XNamespace names = Namespaces.ContentTypes;
        foreach (var entry in PackageXml.Load(package.Read(List), List).Elements())
        {
            var type = entry.Attribute("ContentType")?.Value ?? "";
            if (entry.Name == names + "Override")
            {
                types._byPart[entry.Attribute("PartName")?.Value.TrimStart('/') ?? ""] = type;
            }
            else if (entry.Name == names + "Default")
            {
                types._byEnding[entry.Attribute("Extension")?.Value ?? ""] = type;
            }
        }

        return types;
    }

    public string? Of(string part) => _byPart.GetValueOrDefault(part) ?? _byEnding.GetValueOrDefault(Path.GetExtension(part).TrimStart('.'));

    public bool Any(Func<string, bool> condition) => _byPart.Values.Any(condition) || _byEnding.Values.Any(condition);
}
