using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using SurveyHub.TestKit;
using SurveyHub.Web.Platform.Settings;

namespace SurveyHub.Web.Tests.Platform;

public sealed class SettingsTests
{
    private static readonly IConfigurationRoot Example =
        new ConfigurationBuilder().AddJsonFile(Path.Combine(Repository.Root, "appsettings.Example.json")).Build();

    private static readonly Dictionary<string, Type> Sections = typeof(ISettingsSection).Assembly.GetTypes()
        .Where(type => type.IsAssignableTo(typeof(ISettingsSection)) && !type.IsInterface)
        .ToDictionary(type => (string)type.GetProperty(nameof(ISettingsSection.SectionName), BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!, StringComparer.Ordinal);

    [Fact]
    public void ExampleFile_ShowsEverySection_AndNoOther() =>
        Assert.Equal(Sections.Keys.Order(StringComparer.Ordinal), Example.GetChildren().Select(section => section.Key).Order(StringComparer.Ordinal));

    [Fact]
    public void ExampleFile_BindsAndIsValid()
    {
        foreach (var (name, type) in Sections)
        {
            var options = Example.GetSection(name).Get(type, binder => binder.ErrorOnUnknownConfiguration = true);

            Validator.ValidateObject(options!, new ValidationContext(options!), validateAllProperties: true);
        }
    }

    [Theory]
    [InlineData("Database:Engine", "postgres", "Database:ConnectionString")]
    [InlineData("Database:ConnectionString", "Host=db", "Database:ConnectionString")]
    [InlineData("Site:PublicBaseUrl", "enkat.example.org", "Site:PublicBaseUrl")]
    [InlineData("Site:PublicBaseUrl", "https://example.org/enkat", "Site:PublicBaseUrl")]
    [InlineData("Site:PublicBaseUrl", "https://example.org/?enkat=1", "Site:PublicBaseUrl")]
    [InlineData("Site:PublicBaseUrl", "https://example.org/#enkat", "Site:PublicBaseUrl")]
    [InlineData("Site:TrustedProxies:0", "proxy", "Site:TrustedProxies")]
    [InlineData("Mail:From", "Anna <anna@example.org>", "Mail:From")]
    [InlineData("Mail:Connections", "0", "Connections")]
    [InlineData("Mail:Smtp:Host", "smtp.example.org", "Mail:From")]
    [InlineData("Mail:Smtp:Port", "70000", "Mail:Smtp:Port")]
    [InlineData("Mail:Smtp:User", "enkat", "Mail:Smtp:Password")]
    [InlineData("Pdf:Browser", "/finns/inte/webblasare", "Pdf:Browser")]
    [InlineData("Pdf:TimeoutSeconds", "0", "TimeoutSeconds")]
    [InlineData("Site:PublicBaseUlr", "https://enkat.example.org", "PublicBaseUlr")]
    public void WrongSetting_StopsTheStart_AndNamesItself(string key, string value, string named)
    {
        using var application = new SurveyHubApplication(settings: new Dictionary<string, string?>(StringComparer.Ordinal) { [key] = value });

        var failure = Record.Exception(() => application.Services);

        Assert.True(failure is OptionsValidationException or InvalidOperationException, failure?.ToString());
        Assert.Contains(named, failure!.Message, StringComparison.Ordinal);
    }
}
