using Microsoft.Playwright;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Keyboard;

/// <summary>Whole jobs with Tab, arrows, Space, Enter and letters alone.</summary>
[Collection(nameof(DemonstrationSite))]
public sealed class KeyboardTests(DemonstrationSite site)
{
    [Fact]
    public async Task Region_AnswersReviewsAndHandsIn()
    {
        var link = await site.LinkOfAsync("vasterbotten");
        await using var region = await site.NewVisitorAsync();
        var page = await region.NewPageAsync();
        var keyboard = new KeyboardVisitor(page);
        await page.GotoAsync(link.ToString());
        await SkipToContentAsync(page, keyboard);

        await keyboard.TabToAsync(page.Locator("[name=':who'][value=me]"));
        await keyboard.PressAsync("Space");
        await keyboard.TabToFieldAsync("utbud-psykisk");
        await keyboard.TypeAsync("KBT och IPT på alla vårdcentraler.");
        await keyboard.TabToFieldAsync("utbud-smarta.mmr1.antal");
        await keyboard.TypeAsync("fyra team");
        await keyboard.TabToFieldAsync("forandring.kbt-ipt.riktning");
        await keyboard.PressAsync("ArrowDown");
        await keyboard.TabToFieldAsync("vardval");
        await keyboard.PressAsync("Space");
        await keyboard.PressAsync("ArrowDown");
        await keyboard.TabToAsync(page.GetByRole(AriaRole.Button, new() { Name = "Spara", Exact = true }).Last);
        await keyboard.PressAsync("Enter");

        // What is wrong is said first, has the focus, and leads to the field.
        // What is said of saving is an alert too, also while it is empty.
        var summary = page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "behöver rättas" });
        await Assertions.Expect(summary).ToBeVisibleAsync();
        await Assertions.Expect(summary).ToBeFocusedAsync();
        await keyboard.TabAsync();
        await keyboard.PressAsync("Enter");
        var wrong = page.Locator("[name='utbud-smarta.mmr1.antal']");
        await Assertions.Expect(wrong).ToBeFocusedAsync();
        await Assertions.Expect(wrong).ToHaveValueAsync("fyra team");
        await keyboard.ReplaceAsync("4");

        await keyboard.TabToAsync(AriaRole.Button, "Granska och lämna in");
        await keyboard.PressAndLeaveAsync("Enter", "Granska svaren");
        await keyboard.TabToAsync(page.GetByLabel("Namn"));
        await keyboard.TypeAsync("Anna Björk");
        await keyboard.TabToAsync(AriaRole.Button, "Lämna in");
        await keyboard.PressAndLeaveAsync("Space", "Tack, svaret är inlämnat");
        await keyboard.TabToAsync(AriaRole.Link, "Visa hela svaret");
        await keyboard.PressAndLeaveAsync("Enter", "Region Västerbotten");
        await Assertions.Expect(page.GetByText("KBT och IPT på alla vårdcentraler.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Anna Björk", new() { Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Staff_SignInAndRemind()
    {
        await using var staff = await site.NewVisitorAsync();
        var page = await staff.NewPageAsync();
        var keyboard = new KeyboardVisitor(page);
        await page.GotoAsync("/login");
        await keyboard.TabToAsync(page.GetByLabel("E-postadress"));
        await keyboard.TypeAsync(StaffMember.Anna.Email);
        await keyboard.TabToAsync(page.GetByLabel("Lösenord"));
        await keyboard.TypeAsync(StaffMember.Anna.Password);
        await keyboard.PressAndLeaveAsync("Enter", "Välkommen");
        await SkipToContentAsync(page, keyboard);

        await page.GotoAsync("/");
        await keyboard.TabToAsync(AriaRole.Link, "Omgångar");
        await keyboard.PressAndLeaveAsync("Enter", "Omgångar");
        await keyboard.TabToAsync(AriaRole.Link, "Villkor 3, prova själv");
        await keyboard.PressAndLeaveAsync("Enter", "Villkor 3, prova själv");
        await keyboard.TabToAsync(AriaRole.Link, "Påminn: Västmanland");
        await keyboard.PressAndLeaveAsync("Enter", "Påminn");
        await keyboard.TabToAsync(AriaRole.Button, "Skicka påminnelserna");
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Påminnelser är på väg till Västmanland");
    }

    /// <summary>The first press of Tab offers to pass by the menu, and does.</summary>
    private static async Task SkipToContentAsync(IPage page, KeyboardVisitor keyboard)
    {
        var skip = page.GetByRole(AriaRole.Link, new() { Name = "Hoppa till innehållet" });
        await page.Locator("body").EvaluateAsync("e => { document.activeElement?.blur(); e.tabIndex = -1; e.focus(); e.removeAttribute('tabindex'); }");
        await keyboard.TabAsync();
        Assert.True(await KeyboardVisitor.HasFocusAsync(skip), "The first stop is not the link past the menu.");
        await keyboard.PressAsync("Enter");
        await keyboard.TabAsync();
        Assert.True(await page.EvaluateAsync<bool>("() => !!document.activeElement.closest('main')"), "The link past the menu does not lead into the page.");
    }
}
