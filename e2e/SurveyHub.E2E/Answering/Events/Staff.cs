using Microsoft.Playwright;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Answering.Events;

/// <summary>What the staff does meanwhile.</summary>
internal static class Staff
{
    /// <summary>Gives the same person a new link, which ends the one they have.</summary>
    /// <param name="page">Closed afterwards.</param>
    public static async Task InviteAnewAsync(IPage page, string wave, string code, string region)
    {
        await page.GotoAsync($"{wave}/follow-up/{code}/invite");
        await page.GetByLabel("Kontaktpersonens namn").FillAsync("Nils Exempel");
        await page.GetByLabel("Kontaktpersonens e-postadress").FillAsync($"processledare.{region}@example.org");
        await page.PressAsync("Spara och skicka inbjudan");
        await Assertions.Expect(page.Locator(".note").First).ToBeVisibleAsync();
        await page.CloseAsync();
    }
}
