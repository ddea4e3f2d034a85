using Microsoft.Playwright;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Hosting;

/// <summary>A running site whose sample has been sent to 21 regions, none of which has answered; the test may stop, starve and restart it.</summary>
public sealed class SentSample(Browser browser, RunningSurveyHub program, IBrowserContext staff, string wave) : IAsyncDisposable
{
    private readonly TemporaryProfiles _profiles = new();

    public RunningSurveyHub Program => program;

    /// <summary>Signed in with every role.</summary>
    public IBrowserContext Staff => staff;

    /// <summary>The address of the open wave, without anything after it.</summary>
    public string Wave => wave;

    /// <param name="settings">As for <see cref="RunningSurveyHub.StartAsync"/>.</param>
    public static async Task<SentSample> StartAsync(Browser browser, IReadOnlyDictionary<string, string> settings, CancellationToken cancellationToken)
    {
        var program = await RunningSurveyHub.StartAsync(settings, cancellationToken);
        var staff = await browser.NewVisitorAsync(program.Address);
        var page = await staff.NewPageAsync();
        await new SetupPage(page).CreateAdministratorAsync(await program.SetupLinkAsync(cancellationToken), StaffMember.Anna);
        await page.GotoAsync("/");
        await page.PressAsync("Läs in exemplet");
        await page.GetByRole(AriaRole.Link, new() { Name = "Skicka inbjudningarna" }).ClickAsync();
        await page.WaitForURLAsync("**/release");
        var wave = page.Url.Split("/release")[0];
        await page.PressAsync("Skicka 21 inbjudningar");
        await page.CloseAsync();
        return new SentSample(browser, program, staff, wave);
    }

    public Task<IBrowserContext> NewVisitorAsync(VisitorOptions? options = null) => browser.NewVisitorAsync(program.Address, options);

    /// <summary>Somebody whose browser has a profile of its own.</summary>
    /// <param name="preferences">Of the profile, as JSON.</param>
    public Task<IBrowserContext> NewOwnBrowserAsync(string preferences = "{}", VisitorOptions? options = null) =>
        browser.NewOwnBrowserAsync(program.Address, _profiles.Create(preferences), options);

    /// <summary>The personal link in the newest mail to a region's process leader.</summary>
    public async Task<Uri> LinkOfAsync(string region)
    {
        var page = await staff.NewPageAsync();
        var link = await new MailboxPages(page).ReadLinkAsync($"processledare.{region}@example.org");
        await page.CloseAsync();
        return link;
    }

    public async ValueTask DisposeAsync()
    {
        await staff.CloseAsync();
        await program.DisposeAsync();
        _profiles.Dispose();
    }
}
