namespace SurveyHub.Documents.Word.Refreshing.Files;

/// <summary>Finds what a part of a package points to.</summary>
internal static class PackageRelations
{
    /// <summary>The parts that another points to, as the package names them, by the ids it calls them by; those that are not there are left out.</summary>
    /// <param name="part">Empty for the package itself.</param>
    public static IReadOnlyDictionary<string, (string Type, string Part)> Of(WordPackage package, string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var name = $"{part[..slash]}_rels/{part[slash..]}.rels";
        var found = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        if (package.Find(name) is not { } list)
        {
            return found;
        }

        foreach (var relationship in PackageXml.Load(package.Read(list), list).Elements())
        {
            if (relationship.Attribute("Id")?.Value is { } id && relationship.Attribute("TargetMode")?.Value != "External"
                && package.Find(Resolve(part[..slash], relationship.Attribute("Target")?.Value ?? "")) is { } target)
            {
                found[id] = (relationship.Attribute("Type")?.Value ?? "", target);
            }
        }

        return found;
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
