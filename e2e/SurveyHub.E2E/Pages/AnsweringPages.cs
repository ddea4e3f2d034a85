using Microsoft.Playwright;

namespace SurveyHub.E2E.Pages;

/// <summary>What the holder of a personal link meets.</summary>
internal sealed class AnsweringPages(IPage page)
{
    /// <summary>Writes in the field at a path; a choice takes the text of the option.</summary>
    public async Task FillAsync(string path, string text)
    {
        await page.SayWhoAsync();
        var control = page.Locator($"[name='{path}']").First;
        switch (await control.EvaluateAsync<string>("e => e.type"))
        {
            case "radio":
                await page.Locator($"input[name='{path}'][value='{text}']").CheckAsync();
                break;
            case "select-one":
                await control.SelectOptionAsync(text);
                break;
            default:
                await control.FillAsync(text);
                break;
        }
    }

    public async Task SaveAsync()
    {
        await page.SayWhoAsync();
        await page.PressAsync("Spara", isExact: true);
    }

    /// <summary>Says something to colleagues about a question.</summary>
    public async Task CommentAsync(string question, string text)
    {
        await page.SayWhoAsync();
        var comments = page.Locator($"[data-talk='{question}'] details");
        await comments.Locator("summary").ClickAsync();
        await comments.GetByLabel("Ny kommentar").FillAsync(text);
        await comments.GetByRole(AriaRole.Button, new() { Name = "Lägg till" }).ClickAsync();
    }

    public async Task ReviewAsync()
    {
        await page.SayWhoAsync();
        await page.PressAsync("Granska");
    }

    public async Task SubmitAsync(string signer, string title)
    {
        await page.GetByLabel("Namn").FillAsync(signer);
        await page.GetByLabel("Titel").FillAsync(title);
        await page.PressAsync("Lämna in");
    }

    public Task ReopenAsync() => page.PressAsync("Öppna igen och rätta");
}
