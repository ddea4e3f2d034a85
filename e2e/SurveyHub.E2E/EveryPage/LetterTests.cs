using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.EveryPage;

/// <summary>The HTML part of a mail, as a program that reads mail shows it.</summary>
[Collection(nameof(DemonstrationSite))]
public sealed class LetterTests(DemonstrationSite site)
{
    [Fact]
    public async Task Invitation_IsForEverybody()
    {
        var page = await site.Staff.NewPageAsync();
        await new MailboxPages(page).OpenAsync("processledare.dalarna@example.org");
        var answer = await page.APIRequest.GetAsync($"{page.Url}/html");
        var letter = await answer.TextAsync();
        await page.GotoAsync("about:blank");
        await page.SetContentAsync(letter);

        await PageChecks.MeetsWcagAsync(page);
        await PageChecks.FitsOnPhoneAsync(page);
        await Pictures.TakeAsync(page, "Letter");
        await page.CloseAsync();
    }
}
