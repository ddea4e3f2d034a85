using System.Globalization;
using Microsoft.Playwright;

namespace SurveyHub.E2E.Pages;

/// <summary>Who works on an answer, for whoever is responsible for it.</summary>
internal sealed class PeoplePages(IPage page)
{
    /// <param name="questions">Ids; none is the whole enquiry.</param>
    public Task ShareAsync(string name, string email, params string[] questions) =>
        ShareAsync(new Colleague(name, email), questions, "Kan du svara på det här?", wishedBy: null);

    /// <param name="questions">Ids; none is the whole enquiry.</param>
    public async Task ShareAsync(Colleague colleague, IReadOnlyCollection<string> questions, string message, DateOnly? wishedBy)
    {
        await BeginAsync("Dela med en kollega", colleague);
        await page.Locator($"input[name=scope][value={(questions.Count == 0 ? "all" : "some")}]").CheckAsync();
        foreach (var question in questions)
        {
            await page.Locator($"input[name=question][value='{question}']").CheckAsync();
        }

        if (wishedBy is { } day)
        {
            await page.GetByLabel("Önskat senast").FillAsync(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        await page.GetByLabel("Meddelande").FillAsync(message);
        await EndAsync("Dela och skicka mejl", "Delat.");
    }

    /// <summary>Nothing can be handed in from then on that the colleague has not approved.</summary>
    public async Task NameApproverAsync(Colleague colleague, string message)
    {
        await BeginAsync("Utse vem som godkänner eller undertecknar", colleague);
        await page.GetByLabel("Godkänna svaret").CheckAsync();
        await page.GetByLabel("Meddelande").FillAsync(message);
        await EndAsync("Utse och skicka mejl", "Utsedd.");
    }

    public async Task WithdrawAsync(string name)
    {
        var person = page.GetByRole(AriaRole.Article).Filter(new() { HasText = name });
        await person.GetByText("Återkalla", new() { Exact = false }).First.ClickAsync();
        await EndAsync($"Ja, återkalla {name}", "Återkallat.");
    }

    private async Task BeginAsync(string link, Colleague colleague)
    {
        await page.Locator("header").GetByRole(AriaRole.Link, new() { Name = "Kollegor" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync();
        await page.GetByLabel("Namn", new() { Exact = true }).FillAsync(colleague.Name);
        await page.GetByLabel("E-postadress").FillAsync(colleague.Email);
    }

    private async Task EndAsync(string button, string done)
    {
        await page.PressAsync(button);
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = done })).ToBeVisibleAsync();
    }
}

internal sealed record Colleague(string Name, string Email);
