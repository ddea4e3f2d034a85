namespace SurveyHub.Architecture.Tests.Projects;

public sealed class ProjectRulesTests
{
    [Fact]
    public void ReferencesAreAsDesigned() => Violations.None(ProjectRules.ReferencesAreAsDesigned(ProjectFile.Product));

    [Fact]
    public void ReferencesAreAsDesigned_SeenFail()
    {
        ProjectFile[] madeUp =
        [
            Project("SurveyHub.Parsing", "<ProjectReference Include=\"..\\SurveyHub.Documents\\SurveyHub.Documents.csproj\" />"),
            Project("SurveyHub.Domain", "<ProjectReference Include=\"../SurveyHub.Parsing/SurveyHub.Parsing.csproj\" />"),
            Project("SurveyHub.Shared", ""),
        ];

        Assert.Equal(
            [
                "SurveyHub.Parsing may not reference SurveyHub.Documents",
                "SurveyHub.Domain may not reference SurveyHub.Parsing",
                "SurveyHub.Shared may not reference (anything): the design does not name this project",
            ],
            ProjectRules.ReferencesAreAsDesigned(madeUp));
    }

    [Fact]
    public void DomainIsPlain()
    {
        Assert.Contains(ProjectFile.Product, project => project.Name == "SurveyHub.Domain");
        Violations.None(ProjectRules.DomainIsPlain(ProjectFile.Product));
    }

    [Fact]
    public void DomainIsPlain_SeenFail()
    {
        var madeUp = Project(
            "SurveyHub.Domain",
            "<PackageReference Include=\"Newtonsoft.Json\" /><FrameworkReference Include=\"Microsoft.AspNetCore.App\" />",
            "Microsoft.NET.Sdk.Web");

        Assert.Equal(
            [
                "SurveyHub.Domain may not depend on Newtonsoft.Json",
                "SurveyHub.Domain may not depend on Microsoft.AspNetCore.App",
                "SurveyHub.Domain may not depend on Microsoft.NET.Sdk.Web",
            ],
            ProjectRules.DomainIsPlain([madeUp]));
    }

    [Fact]
    public void PackagesStayWithTheirOwner() => Violations.None(ProjectRules.PackagesStayWithTheirOwner(ProjectFile.Product));

    [Fact]
    public void PackagesStayWithTheirOwner_SeenFail()
    {
        var madeUp = Project(
            "SurveyHub.Documents", "<PackageReference Include=\"Markdig\" /><PackageReference Include=\"DocumentFormat.OpenXml\" />");

        Assert.Equal(
            ["SurveyHub.Documents may not reference Markdig: only SurveyHub.Parsing knows it"],
            ProjectRules.PackagesStayWithTheirOwner([madeUp]));
    }

    [Fact]
    public void AnAssembly_MayHaveANameOfItsOwn() =>
        Assert.Equal("tool", Project("SurveyHub.Cli", "", properties: "<AssemblyName>tool</AssemblyName>").AssemblyName);

    private static ProjectFile Project(string name, string items, string sdk = "Microsoft.NET.Sdk", string properties = "") =>
        ProjectFile.Parse(
            name, $"<Project Sdk=\"{sdk}\"><PropertyGroup>{properties}</PropertyGroup><ItemGroup>{items}</ItemGroup></Project>");
}
