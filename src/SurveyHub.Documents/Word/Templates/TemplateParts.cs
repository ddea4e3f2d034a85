using SurveyHub.Documents.Packaging;

namespace SurveyHub.Documents.Word.Templates;

/// <summary>Takes parts of a template over into a report, with everything that they point to, into a folder of their own.</summary>
internal sealed class TemplateParts(WordTemplate template, OpcPackage package)
{
    private const string Folder = "word/template/";

    private readonly Dictionary<string, OpcPart> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(OpcPart Part, byte[] Bytes)> _taken = [];

    /// <summary>The part of the report that holds what a part of the template holds.</summary>
    public OpcPart Take(string name)
    {
        if (_parts.TryGetValue(name, out var known))
        {
            return known;
        }

        var (bytes, type, relations) = template.Part(name);
        var part = package.Declare(Folder + name, type);
        _parts[name] = part;
        foreach (var relation in relations)
        {
            // Nobody's report is to fetch anything from elsewhere but where a link in it leads.
            if (relation.IsExternal)
            {
                part.Relate(relation.Id, relation.Type, relation.Target, isExternal: true);
            }
            else
            {
                part.Relate(relation.Id, relation.Type, "/" + Take(relation.Target).Path, isExternal: false);
            }
        }

        _taken.Add((part, bytes));
        return part;
    }

    public void Write()
    {
        foreach (var (part, bytes) in _taken)
        {
            package.WriteWithRelationships(part, bytes);
        }
    }
}

/// <param name="Target">The name of a part of the template, or an address.</param>
internal sealed record TemplateRelation(string Id, string Type, string Target, bool IsExternal);
