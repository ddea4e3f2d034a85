using System.Reflection;
using System.Text.RegularExpressions;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Tests.Platform;

public sealed partial class ScreenTextTests
{
    public static TheoryData<string> Names { get; } = new(Declared.Select(NameOf));

    private static IEnumerable<FieldInfo> Declared => typeof(ScreenText).Assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
        .Where(declared => declared.FieldType == typeof(ScreenText) && !declared.Name.StartsWith('<'));

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryText_StandsInBothLanguages_WithTheSamePlaceholders(string name)
    {
        var text = (ScreenText)Declared.Single(declared => NameOf(declared) == name).GetValue(null)!;

        Assert.False(string.IsNullOrWhiteSpace(text.Swedish));
        Assert.False(string.IsNullOrWhiteSpace(text.English));
        Assert.Equal(Placeholders(text.Swedish), Placeholders(text.English));
    }

    [Fact]
    public async Task LanguageSwitch_ShowsEnglish_AndBack()
    {
        await using var application = new SurveyHubApplication();
        using var browser = application.Browser();

        var english = await (await browser.PostFormAsync("/login", "/language")).ReadAsync();
        Assert.Contains("lang=\"en-GB\"", english, StringComparison.Ordinal);
        Assert.Contains("Password", english, StringComparison.Ordinal);

        var swedish = await (await browser.PostFormAsync("/login", "/language")).ReadAsync();
        Assert.Contains("Lösenord", swedish, StringComparison.Ordinal);
    }

    private static string NameOf(FieldInfo declared) => $"{declared.DeclaringType!.Name}.{declared.Name}";

    private static IEnumerable<string> Placeholders(string text) =>
        PlaceholderPattern().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d+\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlaceholderPattern();
}
