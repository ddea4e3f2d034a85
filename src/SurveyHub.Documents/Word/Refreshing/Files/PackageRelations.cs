using SurveyHub.Documents.Markup;

namespace SurveyHub.Documents.Word.Refreshing.Files;

/// <summary>Finds what a part of a package points to.</summary>
internal static class PackageRelations
{
    /// <summary>The parts that another points to, as the package names them, by the ids it calls them by; those that are not there are left out.</summary>
    /// <param name="part">Empty for the package itself.</param>
    public static IReadOnlyDictionary<string, (string Type, string Part)> Of(WordPackage package, string part)
    {
        var found = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var (id, type, target) in Read(package, part, isExternal: false))
        {
            if (package.Find(Resolve(part[..(part.LastIndexOf('/') + 1)], target)) is { } name)
            {
                found[id] = (type, name);
            }
        }

        return found;
    }

    /// <summary>The addresses that links of a part lead to; whatever else it would fetch from outside is left out.</summary>
    public static IReadOnlyDictionary<string, (string Type, string Address)> Links(WordPackage package, string part)
    {
        var found = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var (id, type, target) in Read(package, part, isExternal: true))
        {
            if (type.EndsWith("/hyperlink", StringComparison.Ordinal) && WebAddress.TryNormalise(target, out var address))
            {
                found[id] = (type, address);
            }
        }

        return found;
    }

    private static IEnumerable<(string Id, string Type, string Target)> Read(WordPackage package, string part, bool isExternal)
    {
        var slash = part.LastIndexOf('/') + 1;
        return package.Find($"{part[..slash]}_rels/{part[slash..]}.rels") is { } list
            ? PackageXml.Load(package.Read(list), list).Elements()
                .Where(entry => entry.Attribute("Id") is not null && entry.Attribute("TargetMode")?.Value == "External" == isExternal)
                .Select(entry => (entry.Attribute("Id")!.Value, entry.Attribute("Type")?.Value ?? "", entry.Attribute("Target")?.Value ?? ""))
            : [];
    }

    private static string Resolve(string folder, string target)
    {
        var steps = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step != ".")
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
