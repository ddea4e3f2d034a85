using SurveyHub.E2E.Hosting;

namespace SurveyHub.E2E.EveryPage;

/// <summary>Every page of the site, in the states that people meet: WCAG 2.2 A and AA in light and dark, the keyboard, small windows, large text.</summary>
[Collection(nameof(OnSiteOfEveryPage))]
public sealed class EveryPageTests(DemonstrationSite site)
{
    private static readonly IReadOnlyList<Stop> Stops = [.. SignInStops.All, .. AuthoringStops.All, .. WaveStops.All, .. AnsweringStops.All];

    public static TheoryData<string> Names { get; } = new(Stops.Select(stop => stop.Name));

    [Fact]
    public void EveryPageOfTheSite_IsVisited() =>
        Assert.Equal(SitePages.All.Keys.Order(StringComparer.Ordinal), Stops.Select(stop => stop.Shows).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Page_IsForEverybody(string name)
    {
        var stop = Stops.Single(stop => stop.Name == name);
        await using var visit = await Visit.BeginAsync(site, stop.By);
        var page = visit.Page;
        await stop.GoAsync(page, site);
        Assert.True(SitePages.IsAt(stop.Shows, new Uri(page.Url).AbsolutePath), $"{stop.Shows} is not what stands at {page.Url}.");

        await PageChecks.NamesItselfAsync(page);
        await PageChecks.MeetsWcagAsync(page);
        await PageChecks.MeetsWcagInDarkAsync(page);
        await PageChecks.StaysInItsCardsAsync(page);
        await KeyboardChecks.LeadsEverywhereAsync(page);
        await PageChecks.FitsWithLargeTextAsync(page);
        await PageChecks.FitsOnPhoneAsync(page);
        await Pictures.TakeAsync(page, name);
    }

    /// <summary>The words of a language may be longer than a layout has room for, and a page says which language it is in.</summary>
    [Theory]
    [InlineData("/")]
    [InlineData("/questionnaires/villkor3-2018")]
    [InlineData("/waves/new")]
    [InlineData("/panels/regioner")]
    [InlineData("/reports")]
    [InlineData("/administration")]
    public async Task Page_InEnglish_IsForEverybody(string address)
    {
        await using var visit = await Visit.BeginAsync(site, Visitor.English);
        var page = visit.Page;
        await page.GotoAsync(address);
        Assert.StartsWith("en", await page.Locator("html").GetAttributeAsync("lang"), StringComparison.Ordinal);
        await PageChecks.MeetsWcagAsync(page);
        await PageChecks.FitsOnPhoneAsync(page);
        await Pictures.TakeAsync(page, $"English {address}");
    }
}

/// <summary>A site of its own, since the stops lead regions to every point on the way.</summary>
[CollectionDefinition(nameof(OnSiteOfEveryPage))]
public sealed class OnSiteOfEveryPage : ICollectionFixture<DemonstrationSite>;
