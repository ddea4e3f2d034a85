using Microsoft.Playwright;
using SurveyHub.E2E.EveryPage;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Answering;

/// <summary>Steps, dates and options that say more, on a laptop and on a phone, and what the script does for them.</summary>
[Collection(nameof(ManyKinds))]
public sealed class AnswerKindsTests(ManyKinds site)
{
    [Fact]
    public async Task ExcludingOption_TakesTheOthersAway_AndIsTakenAwayByThem()
    {
        await using var visitor = await site.NewVisitorAsync();
        var person = await OpenAsync(visitor, await site.LinkOfAsync("gotland"));
        var (kbt, own, none) = (Box(person, "kbt"), Box(person, "annat"), Box(person, "inget"));
        await Assertions.Expect(person.Control("utbud.annat")).ToBeHiddenAsync();

        await kbt.CheckAsync();
        await own.CheckAsync();
        await person.Control("utbud.annat").FillAsync("Bildterapi");
        await person.ExpectSavedAsync("utbud.annat");
        await none.CheckAsync();

        await Assertions.Expect(kbt).Not.ToBeCheckedAsync();
        await Assertions.Expect(person.Status).ToContainTextAsync("Inte längre valt: KBT, Annat, nämligen:");
        await Assertions.Expect(person.Control("utbud.annat")).ToBeHiddenAsync();
        await person.ExpectSavedAsync("utbud");

        await own.CheckAsync();
        await Assertions.Expect(none).Not.ToBeCheckedAsync();
        await Assertions.Expect(person.Control("utbud.annat")).ToHaveValueAsync("Bildterapi");
        await person.ExpectSavedAsync("utbud");
        await person.Page.ReloadAsync();
        await Assertions.Expect(own).ToBeCheckedAsync();
        await Assertions.Expect(person.Field("utbud").Locator(".problem")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Scale_IsARowOnALaptop_AndFitsAPhone_AndADateSaysHowItWasRead()
    {
        await using var visitor = await site.NewVisitorAsync();
        var person = await OpenAsync(visitor, await site.LinkOfAsync("halland"));
        var steps = person.Field("nojda.sakra").Locator(".step");
        await Assertions.Expect(steps).ToHaveCountAsync(11);
        Assert.Single(await TopsAsync(steps));

        await person.Page.GetByRole(AriaRole.Radio, new() { Name = "5 i högsta grad nöjda" }).CheckAsync();
        await person.Control("start").FillAsync("22/5 2019");
        await person.Control("start.epost").FillAsync("anna");
        await person.Control("delar.stod.omdome").SelectOptionAsync("5");
        await person.ExpectSavedAsync("delar.stod.omdome");

        await Assertions.Expect(person.Field("start").Locator(".read-as")).ToContainTextAsync("22 maj 2019");
        await Assertions.Expect(person.Field("start.epost").Locator(".problem")).ToContainTextAsync("ser inte ut som en e-postadress");
        await PageChecks.MeetsWcagAsync(person.Page);
        await PageChecks.MeetsWcagInDarkAsync(person.Page);
        await Pictures.TakeAsync(person.Page, "Many kinds");
        await PageChecks.FitsOnPhoneAsync(person.Page);
        await PageChecks.FitsWithLargeTextAsync(person.Page);
    }

    private static async Task<TypingPerson> OpenAsync(IBrowserContext visitor, Uri link)
    {
        var person = await TypingPerson.OpenAsync(visitor, link);
        await person.Page.SayWhoAsync();
        return person;
    }

    private static ILocator Box(TypingPerson person, string option) => person.Page.Locator($"input[name=utbud][value={option}]");

    /// <summary>How far down the page each of them begins, once for each row.</summary>
    private static async Task<HashSet<double>> TopsAsync(ILocator elements) =>
        [.. await elements.EvaluateAllAsync<double[]>("all => all.map(one => Math.round(one.getBoundingClientRect().top))")];
}
