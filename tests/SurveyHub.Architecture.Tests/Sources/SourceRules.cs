namespace SurveyHub.Architecture.Tests.Sources;

/// <summary>How files are laid out and cut. Every rule returns its violations in words; none means that it holds.</summary>
public static class SourceRules
{
    /// <summary>In <c>src</c>, where a longer file is more than one thing.</summary>
    public const int MaxLines = 400;

    /// <summary>Migrations are written by a tool; a style sheet is long and still one thing.</summary>
    public static IEnumerable<string> FilesAreShort(IEnumerable<SourceFile> files) =>
        from file in files
        where file.Path.StartsWith("src/", StringComparison.Ordinal) && !file.Path.EndsWith(".css", StringComparison.Ordinal)
        where !file.Path.Contains("/Migrations/", StringComparison.Ordinal) && file.LineCount > MaxLines
        select $"{file.Path} has {file.LineCount} lines, more than {MaxLines}";

    /// <summary>A file's namespace is its project and its folders, so that a type is found by its name.</summary>
    public static IEnumerable<string> NamespacesFollowFolders(IEnumerable<SourceFile> files) =>
        from file in files
        where file.Namespace is not null
        let expected = string.Join('.', file.Path.Split('/')[1..^1])
        where file.Namespace != expected
        select $"{file.Path} declares {file.Namespace}, expected {expected}";
}
