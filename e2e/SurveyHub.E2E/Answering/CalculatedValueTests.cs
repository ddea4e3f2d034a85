using Microsoft.Playwright;
using SurveyHub.E2E.EveryPage;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Answering;

/// <summary>Numbers that are worked out: as somebody types and pastes, on a laptop and on a phone, without script, and when the answers are read through.</summary>
[Collection(nameof(CalculatedBeds))]
public sealed class CalculatedValueTests(CalculatedBeds site)
{
    [Theory]
    [InlineData(1280, "gotland")]
    [InlineData(360, "skane")]
    public async Task Typed_TheyFollow_AndAreTheSameFromTheServer(int width, string region)
    {
        await using var visitor = await site.NewVisitorAsync(new VisitorOptions(Width: width));
        var person = await OpenAsync(visitor, await site.LinkOfAsync(region));
        var page = person.Page;
        await Assertions.Expect(Output(page, "platser.mott.totalt")).ToHaveTextAsync("– räknas ut när ”Mottagning: Öppna” och ”Mottagning: Stängda” är ifyllda");

        await person.Control("platser.mott.oppna").FillAsync("1 200");
        await Assertions.Expect(Output(page, "platser.mott.totalt")).ToHaveTextAsync("– räknas ut när ”Mottagning: Öppna” och ”Mottagning: Stängda” är ifyllda");
        await person.Control("platser.mott.stangda").FillAsync("300");
        await Assertions.Expect(Output(page, "platser.mott.totalt")).ToHaveTextAsync("1\u00A0500");
        await Assertions.Expect(Output(page, "platser.mott.andel")).ToHaveTextAsync("20,0\u00A0%");
        await Assertions.Expect(Output(page, "platser.summa.totalt")).ToContainTextAsync("–");

        // What is no number makes it unknown, and mended it is known again.
        await person.Control("platser.sluten.oppna").FillAsync("många");
        await person.Control("platser.sluten.stangda").FillAsync("0");
        await Assertions.Expect(Output(page, "platser.sluten.andel")).ToContainTextAsync("går inte att räkna ut");
        await person.Control("platser.sluten.oppna").FillAsync("0");
        await Assertions.Expect(Output(page, "platser.sluten.andel")).ToContainTextAsync("dela med noll");
        await Assertions.Expect(Output(page, "platser.summa.andel")).ToHaveTextAsync("20,0\u00A0%");
        await person.Control("anst").FillAsync("1 000");
        await Assertions.Expect(Output(page, "anst.perplats")).ToHaveTextAsync("0,67");

        await person.ExpectSavedAsync("anst");
        await PageChecks.MeetsWcagAsync(page);
        await Pictures.TakeAsync(page, $"Calculated {region}");
        await page.ReloadAsync();
        await Assertions.Expect(Output(page, "platser.summa.totalt")).ToHaveTextAsync("1\u00A0500");
        await Assertions.Expect(Output(page, "anst.perplats")).ToHaveTextAsync("0,67");
        await Assertions.Expect(page.Locator("[data-progress]").First).ToContainTextAsync("5 av ");

        await page.PressAsync("Granska");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Summa: Totalt (räknas ut)");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("1\u00A0500");
        await Pictures.TakeAsync(page, $"Calculated review {region}");
    }

    [Fact]
    public async Task BlockFromExcel_WithItsSums_FitsOverWhatIsWorkedOut()
    {
        await using var visitor = await site.NewVisitorAsync();
        var person = await OpenAsync(visitor, await site.LinkOfAsync("halland"));
        var page = person.Page;

        await person.PasteAsync("platser.mott.oppna", "10\t5\t15\t33\r\n20\tfem\t25\t20\r\n30\t10\t40\t25\r\n");

        await Assertions.Expect(person.Control("platser.sluten.oppna")).ToHaveValueAsync("20");
        await Assertions.Expect(page.Locator(".pasted.warn")).ToHaveCountAsync(0);
        await Assertions.Expect(Output(page, "platser.mott.andel")).ToHaveTextAsync("33,3\u00A0%");
        await Assertions.Expect(Output(page, "platser.summa.oppna")).ToHaveTextAsync("30");
        await Assertions.Expect(Output(page, "platser.summa.stangda")).ToContainTextAsync("går inte att räkna ut");
        await person.ExpectSavedAsync("platser.mott.oppna");
    }

    [Fact]
    public async Task AddedRows_AreWorkedOut_AndSummed()
    {
        await using var visitor = await site.NewVisitorAsync();
        var person = await OpenAsync(visitor, await site.LinkOfAsync("kalmar"));
        var page = person.Page;
        var rows = page.Locator("tr[data-row='enheter.enhet']:visible");

        await rows.Nth(0).Locator("input.figure").Nth(0).FillAsync("10,5");
        await rows.Nth(0).Locator("input.figure").Nth(1).FillAsync("0,25");
        await Assertions.Expect(rows.Nth(0).Locator("output")).ToHaveTextAsync("10,25");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lägg till en rad" }).ClickAsync();
        await rows.Nth(1).Locator("input.figure").Nth(0).FillAsync("1");
        await rows.Nth(1).Locator("input.figure").Nth(1).FillAsync("3");
        await Assertions.Expect(rows.Nth(1).Locator("output")).ToHaveTextAsync("−2,00");
        await Assertions.Expect(Output(page, "enheter.alla.n")).ToHaveTextAsync("11,50");
        await Assertions.Expect(Output(page, "enheter.alla.o")).ToHaveTextAsync("8,25");
        await Assertions.Expect(rows.Nth(1).Locator(".saving").First).ToContainTextAsync("Sparat");

        await rows.Nth(1).Locator("[data-remove-row]").ClickAsync();
        await Assertions.Expect(Output(page, "enheter.alla.o")).ToHaveTextAsync("10,25");
    }

    [Fact]
    public async Task WhatIsAskedOfSome_IsWorkedOutForThem()
    {
        await using var visitor = await site.NewVisitorAsync();
        var person = await OpenAsync(visitor, await site.LinkOfAsync("dalarna"));
        var page = person.Page;
        await Assertions.Expect(Output(page, "anst.utan")).ToBeHiddenAsync();

        await person.Control("anst").FillAsync("12");
        await page.Locator("input[name='anst.vikarier'][value='ja']").CheckAsync();
        await Assertions.Expect(Output(page, "anst.utan")).ToBeVisibleAsync();
        await person.Control("anst.antal").FillAsync("5");
        await Assertions.Expect(Output(page, "anst.utan")).ToHaveTextAsync("7");
        await page.Locator("input[name='anst.vikarier'][value='nej']").CheckAsync();
        await Assertions.Expect(Output(page, "anst.utan")).ToBeHiddenAsync();
        await Assertions.Expect(Output(page, "anst.perplats")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task WithoutScript_TheyAreThereAfterEachSave()
    {
        await using var visitor = await site.NewVisitorAsync(new VisitorOptions(HasScript: false));
        var page = await visitor.NewPageAsync();
        await page.GotoAsync((await site.LinkOfAsync("uppsala")).ToString());
        var answering = new AnsweringPages(page);

        await answering.FillAsync("platser.mott.oppna", "9");
        await answering.FillAsync("platser.mott.stangda", "1");
        await answering.SaveAsync();

        await Assertions.Expect(Output(page, "platser.mott.andel")).ToHaveTextAsync("10,0\u00A0%");
        await Assertions.Expect(Output(page, "platser.summa.oppna")).ToHaveTextAsync("– räknas ut när ”Sluten vård: Öppna” är ifyllt");
        Assert.Equal("9", await page.Locator("[name='platser.mott.oppna']").InputValueAsync());
    }

    private static ILocator Output(IPage page, string path) => page.Locator($"output[data-calculated='{path}']");

    private static async Task<TypingPerson> OpenAsync(IBrowserContext visitor, Uri link)
    {
        await visitor.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var person = await TypingPerson.OpenAsync(visitor, link);
        await person.Page.SayWhoAsync();
        return person;
    }
}
