using SurveyHub.Architecture.Tests.Projects;

namespace SurveyHub.Architecture.Tests.Assemblies;

/// <summary>What the projects of <c>src</c> were built into; they lie beside this test program.</summary>
public static class ProductAssemblies
{
    public static IReadOnlyList<AssemblyFacts> All { get; } =
        [.. ProjectFile.Product.Select(project => Path.Combine(AppContext.BaseDirectory, project.AssemblyName + ".dll")).Select(AssemblyReader.Read)];

    /// <summary>The base class library is what lies beside the runtime's own core.</summary>
    public static IReadOnlySet<string> BaseLibrary { get; } = Directory
        .GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll")
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .ToHashSet(StringComparer.Ordinal);

    public static string ProjectOf(string assembly) => ProjectFile.Product.First(project => project.AssemblyName == assembly).Name;
}
