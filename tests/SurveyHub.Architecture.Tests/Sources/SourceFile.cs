using System.Text.RegularExpressions;
using SurveyHub.TestKit;

namespace SurveyHub.Architecture.Tests.Sources;

/// <summary>A file people write code in.</summary>
/// <param name="Path">From the repository's root, with forward slashes.</param>
/// <param name="Namespace">The namespace it declares, or null (top-level statements, assembly attributes, most Razor files).</param>
public sealed partial record SourceFile(string Path, int LineCount, string? Namespace)
{
    private static readonly string[] Endings = [".cs", ".razor", ".js", ".css"];

    // Put together by the build from its parts, which are looked at.
    private const string Packed = "src/SurveyHub.Web/wwwroot/answering.js";

    // What a build or a running program leaves behind.
    private static readonly string[] Leftovers = ["bin", "obj", "App_Data"];

    /// <summary>All of <c>src</c>, <c>tests</c> and <c>e2e</c>.</summary>
    public static IReadOnlyList<SourceFile> All { get; } =
        [.. new[] { "src", "tests", "e2e" }.SelectMany(folder => Under(new DirectoryInfo(Repository.PathOf(folder)))).Select(Read).Where(file => file.Path != Packed)];

    public static SourceFile Parse(string path, string text)
    {
        var match = NamespaceDeclaration().Match(text);
        return new SourceFile(path, text.TrimEnd('\n').Split('\n').Length, match.Success ? match.Groups["name"].Value : null);
    }

    private static SourceFile Read(FileInfo file) =>
        Parse(System.IO.Path.GetRelativePath(Repository.Root, file.FullName).Replace('\\', '/'), File.ReadAllText(file.FullName));

    private static IEnumerable<FileInfo> Under(DirectoryInfo folder) => folder.EnumerateFiles()
        .Where(file => Endings.Contains(file.Extension))
        .Concat(folder.EnumerateDirectories().Where(inner => !Leftovers.Contains(inner.Name)).SelectMany(Under));

    [GeneratedRegex(
        @"^@?namespace[ \t]+(?<name>[\w.]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamespaceDeclaration();
}
