using System.Xml.Linq;
using SurveyHub.TestKit;

namespace SurveyHub.Architecture.Tests.Projects;

/// <summary>What a project file says it depends on.</summary>
/// <param name="Name">The file's name without ending.</param>
/// <param name="AssemblyName">What it is built into.</param>
/// <param name="ProjectReferences">Names of projects.</param>
/// <param name="PackageReferences">Names of packages; the analyzers that all projects share stand elsewhere and are not among them.</param>
public sealed record ProjectFile(
    string Name,
    string Sdk,
    string AssemblyName,
    IReadOnlyList<string> ProjectReferences,
    IReadOnlyList<string> PackageReferences,
    IReadOnlyList<string> FrameworkReferences)
{
    /// <summary>The projects of <c>src</c>.</summary>
    public static IReadOnlyList<ProjectFile> Product { get; } =
        [.. Directory.GetFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories).Order().Select(Read)];

    public static ProjectFile Read(string path) => Parse(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path));

    public static ProjectFile Parse(string name, string xml)
    {
        var root = XDocument.Parse(xml).Root!;
        return new ProjectFile(
            name,
            root.Attribute("Sdk")?.Value ?? "",
            root.Descendants("AssemblyName").FirstOrDefault()?.Value ?? name,
            [.. Includes(root, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))],
            Includes(root, "PackageReference"),
            Includes(root, "FrameworkReference"));
    }

    private static string[] Includes(XElement root, string item) =>
        [.. root.Descendants(item).Select(element => element.Attribute("Include")?.Value).OfType<string>()];
}
