using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SurveyHub.E2E.EveryPage;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Reports;

/// <summary>A report is written beside the report that it makes.</summary>
[Collection(nameof(DemonstrationSite))]
public sealed class ReportEditorTests(DemonstrationSite site)
{
    [Fact]
    public async Task Preview_FollowsTheTyping_AndAMistakeLeadsToItsPlace()
    {
        await using var staff = await site.NewVisitorAsync();
        var page = await staff.NewPageAsync();
        await new LoginPage(page).SignInAsync(StaffMember.Anna);
        await page.GotoAsync($"{site.FinishedWave}/report");
        var (editor, report) = (page.Locator("textarea.editor"), page.FrameLocator("iframe.report"));
        await Assertions.Expect(report.Locator("h1")).ToContainTextAsync("Insatser vid psykisk ohälsa");
        await Assertions.Expect(report.Locator("table").First).ToBeVisibleAsync();
        await Assertions.Expect(report.Locator("main")).ToHaveCSSAsync("display", "block");
        await Pictures.TakeAsync(page, "Report editor");

        await AppendAsync(page, editor, "\nNya ord: `summa koordinatorer, med bas`.");
        await Assertions.Expect(report.Locator("main")).ToContainTextAsync("Nya ord: 116");

        await AppendAsync(page, editor, "\nEtt fel: `sumam koordinatorer`.");
        await Assertions.Expect(page.Locator("#check-status")).ToContainTextAsync("1 fel");
        await Assertions.Expect(report.Locator("main")).ToContainTextAsync("Nya ord: 116");
        await page.Locator("#checked .diagnostics a", new() { HasTextRegex = Pattern("Rad 1[0-9][0-9]") }).First.ClickAsync();
        await Assertions.Expect(editor).ToBeFocusedAsync();
        Assert.StartsWith("sumam", await editor.EvaluateAsync<string>("e => e.value.slice(e.selectionStart, e.selectionEnd)"), StringComparison.Ordinal);
        await Pictures.TakeAsync(page, "Report editor with a mistake");

        await editor.FillAsync((await editor.InputValueAsync()).Replace("sumam koordinatorer", "summa koordinatorer, skriv \"drygt hundra\" för \"115\"", StringComparison.Ordinal));
        await Assertions.Expect(report.Locator(".outdated").First).ToContainTextAsync("drygt hundra");
        await Assertions.Expect(page.Locator("#checked")).ToContainTextAsync("Egna ord som inte längre stämmer");
        await Pictures.TakeAsync(page, "Report editor with words out of date");
    }

    [Fact]
    public async Task LostConnection_TakesNothingOfWhatWasTyped()
    {
        await using var staff = await site.NewVisitorAsync();
        var page = await staff.NewPageAsync();
        await new LoginPage(page).SignInAsync(StaffMember.Anna);
        await page.GotoAsync($"{site.OpenWave}/report");
        await Pictures.TakeAsync(page, "Report before it is begun");
        await page.GetByRole(AriaRole.Link, new() { Name = "Börja med alla frågor" }).ClickAsync();
        var editor = page.Locator("textarea.editor");
        await Assertions.Expect(editor).ToHaveValueAsync(Pattern("rapport: villkor3-2018"));

        await staff.SetOfflineAsync(true);
        await AppendAsync(page, editor, "\nSkrivet utan nät: `sumam koordinatorer`.");
        await Assertions.Expect(page.Locator("#check-status")).ToContainTextAsync("Den står kvar här");
        await staff.SetOfflineAsync(false);
        await page.PressAsync("Spara", isExact: true);
        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("Rapportfilen är sparad.");
        await Assertions.Expect(page.Locator("textarea.editor")).ToHaveValueAsync(Pattern("Skrivet utan nät"));

        // What is saved has a mistake, which stops the report and not the writing.
        await page.GotoAsync($"{site.OpenWave}/report/mistakes");
        await Assertions.Expect(page.Locator(".diagnostics")).ToContainTextAsync("SH5001");
        await Pictures.TakeAsync(page, "Report that cannot be made");
    }

    private static async Task AppendAsync(IPage page, ILocator editor, string text)
    {
        await editor.FocusAsync();
        await editor.EvaluateAsync("e => e.setSelectionRange(e.value.length, e.value.length)");
        await page.Keyboard.InsertTextAsync(text);
    }

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.None, TimeSpan.FromSeconds(1));
}
