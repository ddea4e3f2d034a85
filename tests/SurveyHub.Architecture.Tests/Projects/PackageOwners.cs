namespace SurveyHub.Architecture.Tests.Projects;

/// <summary>
/// Packages that one project alone may know, by the beginning of their name: what is behind that border can be exchanged without
/// anybody else noticing. Their assemblies are named like them, or stand below their package.
/// </summary>
public static class PackageOwners
{
    private static readonly (string Prefix, string Owner)[] Owners =
    [
        ("Markdig", "SurveyHub.Parsing"),
        ("YamlDotNet", "SurveyHub.Parsing"),
        ("CsvHelper", "SurveyHub.Parsing"),
        ("DocumentFormat.OpenXml", "SurveyHub.Documents"),
        ("MiniExcel", "SurveyHub.Documents"),
        ("PdfPig", "SurveyHub.Documents"),
        ("UglyToad.PdfPig", "SurveyHub.Documents"),
        ("Lucene.Net", "SurveyHub.Web"),
        ("MailKit", "SurveyHub.Web"),
        ("MimeKit", "SurveyHub.Web"),
        ("System.CommandLine", "SurveyHub.Cli"),
    ];

    /// <summary>The only project that may know a package or assembly, or null when it is nobody's.</summary>
    public static string? OwnerOf(string name) =>
        Owners.FirstOrDefault(entry => name.StartsWith(entry.Prefix, StringComparison.Ordinal)).Owner;
}
