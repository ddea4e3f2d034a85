using Microsoft.Playwright;

namespace SurveyHub.E2E.Pages;

/// <summary>Who works on an answer, for whoever is responsible for it.</summary>
internal sealed class PeoplePages(IPage page)
{
    /// <param name="questions">Ids; none is the whole enquiry.</param>
    public async Task ShareAsync(string name, string email, params string[] questions)
    {
        await page.Locator("header").GetByRole(AriaRole.Link, new() { Name = "Kollegor" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Dela med en kollega" }).ClickAsync();
        await page.GetByLabel("Namn", new() { Exact = true }).FillAsync(name);
        await page.GetByLabel("E-postadress").FillAsync(email);
        await page.Locator($"input[name=scope][value={(questions.Length == 0 ? "all" : "some")}]").CheckAsync();
        foreach (var question in questions)
        {
            await page.Locator($"input[name=question][value='{question}']").CheckAsync();
        }

        await page.GetByLabel("Meddelande").FillAsync("Kan du svara på det här?");
        await page.PressAsync("Dela och skicka mejl");
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Delat." })).ToBeVisibleAsync();
    }

    public async Task WithdrawAsync(string name)
    {
        var person = page.GetByRole(AriaRole.Article).Filter(new() { HasText = name });
        await person.GetByText("Återkalla", new() { Exact = false }).First.ClickAsync();
        await page.PressAsync($"Ja, återkalla {name}");
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Återkallat." })).ToBeVisibleAsync();
    }
}
