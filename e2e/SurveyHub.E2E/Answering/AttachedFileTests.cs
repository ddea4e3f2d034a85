using System.Text;
using Microsoft.Playwright;
using SurveyHub.E2E.EveryPage;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Answering;

/// <summary>A file is attached as any answer is given: with script and without, over a line that is cut, on a narrow screen and by keyboard.</summary>
[Collection(nameof(AttachedPlans))]
public sealed class AttachedFileTests(AttachedPlans site)
{
    private static readonly FilePayload Plan = Pdf("handlingsplan.pdf", 2_000);

    [Fact]
    public async Task ChosenFile_IsUploadedAndSavedAtOnce_Replaced_AndRemoved()
    {
        await using var region = await site.NewVisitorAsync();
        var page = await OpenAsync(region, "gotland");
        await Pictures.TakeAsync(page, "fil, tomt formulär");

        await Picker(page).SetInputFilesAsync(Plan);
        await ExpectSavedAsync(page);
        await Assertions.Expect(Field(page).Locator("[data-file-name]")).ToHaveTextAsync("handlingsplan.pdf (2 kB)");
        await Assertions.Expect(page.Locator("nav [data-progress]").First).ToContainTextAsync("1 av 3");
        await PageChecks.MeetsWcagAsync(page);
        await Pictures.TakeAsync(page, "fil, sparad");
        var download = await page.RunAndWaitForDownloadAsync(() => Field(page).GetByRole(AriaRole.Link, new() { Name = "Ladda ner" }).ClickAsync());
        Assert.Equal("handlingsplan.pdf", download.SuggestedFilename);

        await Picker(page).SetInputFilesAsync(Pdf("ny plan.pdf", 3_000));
        await Assertions.Expect(Field(page).Locator("[data-file-name]")).ToHaveTextAsync("ny plan.pdf (3 kB)");
        await ExpectSavedAsync(page);
        await page.ReloadAsync();
        await Assertions.Expect(Field(page).Locator("[data-file-name]")).ToHaveTextAsync("ny plan.pdf (3 kB)");

        await Field(page).GetByRole(AriaRole.Button, new() { Name = "Ta bort" }).PressAsync("Enter");
        await Assertions.Expect(Field(page).Locator("[data-file-name]")).ToBeHiddenAsync();
        await Assertions.Expect(Picker(page)).ToBeFocusedAsync();
        await ExpectSavedAsync(page);
        await page.ReloadAsync();
        await Assertions.Expect(Field(page).Locator("[data-file-name]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task FileThatIsTooLarge_OrSomethingElse_IsRefusedInWords()
    {
        await using var region = await site.NewVisitorAsync();
        var page = await OpenAsync(region, "halland");

        await Picker(page).SetInputFilesAsync(Pdf("stor.pdf", 1_100_000));
        await Assertions.Expect(Upload(page)).ToContainTextAsync("Högst 1 MB tas emot");
        await Picker(page).SetInputFilesAsync(new FilePayload { Name = "program.pdf", MimeType = "application/pdf", Buffer = Encoding.ASCII.GetBytes("MZ") });
        await Assertions.Expect(Upload(page)).ToContainTextAsync("har inte det innehåll som namnet säger");
        await Pictures.TakeAsync(page, "fil, nekad");
        await PageChecks.MeetsWcagAsync(page);
    }

    [Fact]
    public async Task NetworkThatIsCut_IsWaitedFor_AndAReloadTellsToChooseAgain()
    {
        await using var region = await site.NewVisitorAsync();
        var page = await OpenAsync(region, "skane");
        await region.SetOfflineAsync(true);
        await Picker(page).SetInputFilesAsync(Plan);
        await Assertions.Expect(Upload(page)).ToContainTextAsync("Inte sparat");
        await Pictures.TakeAsync(page, "fil, utan nät");

        await region.SetOfflineAsync(false);
        await ExpectSavedAsync(page);

        await region.SetOfflineAsync(true);
        await page.Locator("[id='f-underlag']").SetInputFilesAsync(Plan);
        await Assertions.Expect(page.Locator("[data-field='underlag'] [data-upload]")).ToContainTextAsync("Inte sparat");
        // It would be sent as soon as the network is back.
        await page.RouteAsync("**/fil/**", route => route.AbortAsync());
        await region.SetOfflineAsync(false);
        page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("[data-field='underlag'] [data-upload]")).ToContainTextAsync("hann inte skickas");
    }

    [Fact]
    public async Task WithoutScript_FilesAreSentWithTheForm_AndNothingTypedIsLostWithOneThatIsRefused()
    {
        await using var region = await site.NewVisitorAsync(new VisitorOptions(HasScript: false));
        var page = await region.NewPageAsync();
        await page.GotoAsync((await site.LinkOfAsync("uppsala")).ToString());
        var answering = new AnsweringPages(page);

        await answering.FillAsync("ord", "Skrivet bredvid filen.");
        await Picker(page).SetInputFilesAsync(Pdf("stor.pdf", 1_100_000));
        await answering.SaveAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "Ett svar behöver rättas" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[name='ord']")).ToHaveValueAsync("Skrivet bredvid filen.");
        await Pictures.TakeAsync(page, "fil, nekad utan skript");

        await Picker(page).SetInputFilesAsync(Plan);
        await answering.SaveAsync();
        await Assertions.Expect(Field(page).Locator("[data-file-name]")).ToHaveTextAsync("handlingsplan.pdf (2 kB)");
        await answering.ReviewAsync();
        await Assertions.Expect(page.GetByText("handlingsplan.pdf (2 kB, SHA-256 börjar ")).ToBeVisibleAsync();
        await Pictures.TakeAsync(page, "fil, granskning");
        await page.GoBackAsync();
        await page.SayWhoAsync();
        await Field(page).GetByRole(AriaRole.Button, new() { Name = "Ta bort" }).ClickAsync();
        await Assertions.Expect(Field(page).Locator("[data-file-name]")).ToBeHiddenAsync();
    }

    private async Task<IPage> OpenAsync(IBrowserContext region, string name)
    {
        var page = await region.NewPageAsync();
        await page.GotoAsync((await site.LinkOfAsync(name)).ToString());
        await page.SayWhoAsync();
        return page;
    }

    private static ILocator Field(IPage page) => page.Locator("[data-field='plan']");

    private static ILocator Picker(IPage page) => page.Locator("[id='f-plan']");

    private static ILocator Upload(IPage page) => Field(page).Locator("[data-upload]");

    private static Task ExpectSavedAsync(IPage page) =>
        Assertions.Expect(Field(page).Locator(":scope > .saving")).ToContainTextAsync("Sparat", new() { Timeout = 20_000 });

    private static FilePayload Pdf(string name, int size) =>
        new() { Name = name, MimeType = "application/pdf", Buffer = [.. "%PDF-1.4\n"u8, .. new byte[size - 9]] };
}
