using Microsoft.Playwright;
using SurveyHub.E2E.EveryPage;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Answering;

/// <summary>Shares that sum to 100 in each of 27 areas, as Region Stockholm has them: by keyboard, and on a phone.</summary>
[Collection(nameof(PaymentModels))]
public sealed class PaymentModelsTests(PaymentModels site)
{
    /// <summary>What somebody used to spreadsheets presses in five minutes, at three keys a second.</summary>
    private const int MostKeys = 900;

    private const string First = "egen-andel.a110.anslag";

    [Fact]
    public async Task AllCells_AreFilledByKeyboard_WithFewKeys()
    {
        var link = await site.LinkOfAsync("stockholm");
        await using var visitor = await site.NewVisitorAsync();
        var person = await OpenAsync(visitor, link);
        var page = person.Page;
        var keys = new Keys(page);
        foreach (var (table, areas) in PaymentModels.Tables.Zip(["egen-omr", "vardval-omr", "upphandlad-omr"]))
        {
            await page.Locator($"[name='{areas}'][type=checkbox]").First.FocusAsync();
            foreach (var row in PaymentModels.Rows)
            {
                await keys.PressAsync("Space");
                await keys.PressAsync("Tab");
            }

            await Assertions.Expect(person.Control($"{table}.a280.anslag")).ToBeVisibleAsync();
            await FillAsync(person, keys, table, own: table == "egen-andel");
        }

        Assert.InRange(keys.Pressed, 1, MostKeys);
        await person.TypeAsync("tillagg", "Vårdvalet i primärvården görs om nästa år.");
        await person.ExpectSavedAsync("upphandlad-andel.a280.annan");
        await Assertions.Expect(page.Locator(".sum").Filter(new() { HasText = "100 av 100" })).ToHaveCountAsync(PaymentModels.Areas);
        await Assertions.Expect(page.Locator(".problem")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("table details[open]")).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByText("Alla svarsfält är ifyllda.")).ToBeVisibleAsync();
        await Pictures.TakeAsync(page, "Payment models");

        // A dash, an empty cell and a zero stay apart.
        await page.ReloadAsync();
        await Assertions.Expect(person.Control("egen-andel.a110.episod")).ToHaveValueAsync("");
        await Assertions.Expect(person.Control("egen-andel.a110.episod")).ToHaveAttributeAsync("placeholder", "\u2013");
        await Assertions.Expect(person.Control(First)).ToHaveValueAsync("30");
        await Assertions.Expect(page.Locator("table details[open]")).ToHaveCountAsync(0);
        await PageChecks.MeetsWcagAsync(page);
        await PageChecks.FitsOnPhoneAsync(page);
        await Pictures.TakeAsync(page, "Payment models again");
    }

    [Fact]
    public async Task WhatIsMissing_IsFilledInByOnePress()
    {
        await using var visitor = await site.NewVisitorAsync(new VisitorOptions(Width: 360));
        var person = await OpenAsync(visitor, await site.LinkOfAsync("uppsala"));
        var page = person.Page;
        await page.Locator("[name='egen-omr'][value=a110]").CheckAsync();
        await Assertions.Expect(person.Control(First)).ToBeVisibleAsync();
        var rest = page.Locator("button.rest");

        await person.Control(First).FocusAsync();
        await Assertions.Expect(rest).ToHaveAccessibleNameAsync("Fyll i 100");
        await PageChecks.MeetsWcagAsync(page);
        await Pictures.TakeAsync(page, "Rest of a sum");
        // It comes where one points, too.
        await person.Control(First).HoverAsync();
        await rest.ClickAsync();
        await Assertions.Expect(person.Control(First)).ToHaveValueAsync("100");
        await Assertions.Expect(person.Control(First)).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".sum").First).ToHaveTextAsync("100 av 100\u00A0%");
        await person.ExpectSavedAsync(First);

        // Nothing is missing any more, so that nothing is offered, and the key is as any other.
        await person.Control("egen-andel.a110.besok").FocusAsync();
        await Assertions.Expect(rest).ToHaveCountAsync(0);
        await person.TypeAsync(First, "30");
        await person.TypeAsync("egen-andel.a110.besok", "44");
        await person.TypeAsync("egen-andel.a110.drg", "25");
        await person.Control("egen-andel.a110.mal").FocusAsync();
        await Assertions.Expect(rest).ToHaveTextAsync("1");
    }

    /// <summary>Down one column after the other, as in a spreadsheet.</summary>
    private static async Task FillAsync(TypingPerson person, Keys keys, string table, bool own)
    {
        var page = person.Page;
        var values = own ? new Dictionary<string, string> { ["anslag"] = "30", ["besok"] = "44", ["drg"] = "25" } : [];
        await person.Control($"{table}.a110.anslag").FocusAsync();
        for (var column = 0; column < PaymentModels.Columns.Length; column++)
        {
            foreach (var row in PaymentModels.Rows)
            {
                var all = column == 0 ? "=" : "-";
                await keys.TypeAsync(row == "a110" ? values.GetValueOrDefault(PaymentModels.Columns[column], all) : all);
                await keys.PressAsync("Enter");
            }

            if (own && PaymentModels.Columns[column] == "drg")
            {
                await Assertions.Expect(person.Field($"{table}.a110.anslag").Locator(".problem")).ToContainTextAsync("saknas 1\u00A0procentenhet");
                values["mal"] = "=";
            }

            await keys.PressAsync("Control+Home");
            for (var right = 0; right <= column && column < PaymentModels.Columns.Length - 1; right++)
            {
                await keys.PressAsync("ArrowRight");
            }
        }

        if (own)
        {
            await Assertions.Expect(person.Control($"{table}.a110.mal")).ToHaveValueAsync("1");
            await Assertions.Expect(page.Locator(".problem")).ToHaveCountAsync(0);
        }
    }

    private static async Task<TypingPerson> OpenAsync(IBrowserContext visitor, Uri link)
    {
        var person = await TypingPerson.OpenAsync(visitor, link);
        await person.Page.SayWhoAsync();
        return person;
    }

    /// <summary>A keyboard that counts.</summary>
    private sealed class Keys(IPage page)
    {
        public int Pressed { get; private set; }

        public async Task PressAsync(string key)
        {
            Pressed++;
            await page.Keyboard.PressAsync(key);
        }

        public async Task TypeAsync(string text)
        {
            foreach (var letter in text)
            {
                await PressAsync(letter.ToString());
            }
        }
    }
}
