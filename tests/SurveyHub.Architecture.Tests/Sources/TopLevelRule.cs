using SurveyHub.TestKit;

namespace SurveyHub.Architecture.Tests.Sources;

/// <summary>The top of the repository holds what the design names; documents stand by their subject.</summary>
public static class TopLevelRule
{
    private static readonly HashSet<string> Allowed =
    [
        "src", "tests", "surveys", "e2e", "SurveyHub.sln", "README.md", "appsettings.Example.json", "LICENSE", "global.json",
    ];

    /// <param name="names">Files and folders at the top.</param>
    /// <param name="ignored">Names that Git ignores.</param>
    public static IEnumerable<string> Violations(IEnumerable<string> names, IReadOnlyCollection<string> ignored) =>
        from name in names
        where !Allowed.Contains(name) && !name.StartsWith('.') && !ignored.Contains(name)
        where !(name.StartsWith("Directory.", StringComparison.Ordinal) && Path.GetExtension(name) is ".props" or ".targets")
        select $"{name} does not belong at the top level";

    public static IEnumerable<string> NamesInRepository() =>
        Directory.EnumerateFileSystemEntries(Repository.Root).Select(path => Path.GetFileName(path)!);

    /// <summary>The whole folders that .gitignore names; its patterns concern files further down.</summary>
    public static IReadOnlyCollection<string> IgnoredFolders() =>
        [.. File.ReadLines(Repository.PathOf(".gitignore")).Where(line => line.EndsWith('/')).Select(line => line.Trim('/'))];
}
