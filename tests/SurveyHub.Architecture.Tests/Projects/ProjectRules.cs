namespace SurveyHub.Architecture.Tests.Projects;

/// <summary>Which project may know which. Every rule returns its violations in words; none means that it holds.</summary>
public static class ProjectRules
{
    private static readonly Dictionary<string, string[]> AllowedReferences = new()
    {
        ["SurveyHub.Domain"] = [],
        ["SurveyHub.Parsing"] = ["SurveyHub.Domain"],
        ["SurveyHub.Documents"] = ["SurveyHub.Domain"],
        ["SurveyHub.Cli"] = ["SurveyHub.Domain", "SurveyHub.Parsing", "SurveyHub.Documents"],
        ["SurveyHub.Web"] = ["SurveyHub.Domain", "SurveyHub.Parsing", "SurveyHub.Documents"],
    };

    public static IEnumerable<string> ReferencesAreAsDesigned(IEnumerable<ProjectFile> projects) =>
        from project in projects
        from reference in AllowedReferences.TryGetValue(project.Name, out var allowed)
            ? project.ProjectReferences.Except(allowed)
            : ["(anything): the design does not name this project"]
        select $"{project.Name} may not reference {reference}";

    /// <summary>The domain is plain C#: no package, no framework beyond the base class library.</summary>
    public static IEnumerable<string> DomainIsPlain(IEnumerable<ProjectFile> projects) =>
        from project in projects
        where project.Name == "SurveyHub.Domain"
        from extra in project.PackageReferences.Concat(project.FrameworkReferences)
            .Concat(project.Sdk == "Microsoft.NET.Sdk" ? [] : [project.Sdk])
        select $"SurveyHub.Domain may not depend on {extra}";

    public static IEnumerable<string> PackagesStayWithTheirOwner(IEnumerable<ProjectFile> projects) =>
        from project in projects
        from package in project.PackageReferences
        let owner = PackageOwners.OwnerOf(package)
        where owner is not null && owner != project.Name
        select $"{project.Name} may not reference {package}: only {owner} knows it";
}
