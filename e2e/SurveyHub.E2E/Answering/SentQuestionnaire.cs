using Microsoft.Playwright;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Answering;

/// <summary>A site that sends one questionnaire of its own to the 21 regions.</summary>
public abstract class SentQuestionnaire(Browser browser, string id, string title) : IAsyncLifetime
{
    private readonly Dictionary<string, Uri> _links = [];
    private RunningSurveyHub? _site;
    private IBrowserContext? _staff;

    /// <summary>The file, with the same id and title.</summary>
    protected abstract string Text { get; }

    /// <summary>Its translation to English, or null.</summary>
    protected virtual string? English => null;

    /// <summary>The address of the wave, without anything after it.</summary>
    public string Wave { get; private set; } = "";

    public string DatabaseFile => _site!.DatabaseFile;

    public RunningSurveyHub Program => _site!;

    /// <summary>Of the program; none is needed.</summary>
    protected virtual IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>();

    /// <summary>A tab of the member of the staff who sent it.</summary>
    public Task<IPage> NewStaffPageAsync() => _staff!.NewPageAsync();

    public Task<IBrowserContext> NewVisitorAsync(VisitorOptions? options = null) => browser.NewVisitorAsync(_site!.Address, options);

    /// <param name="region">As in the e-mail address: "gotland".</param>
    public async Task<Uri> LinkOfAsync(string region)
    {
        if (!_links.TryGetValue(region, out var link))
        {
            var page = await _staff!.NewPageAsync();
            link = _links[region] = await new MailboxPages(page).ReadLinkAsync($"processledare.{region}@example.org");
            await page.CloseAsync();
        }

        return link;
    }

    public virtual async ValueTask InitializeAsync()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        _site = await RunningSurveyHub.StartAsync(Settings, cancellationToken);
        _staff = await NewVisitorAsync();
        var page = await _staff.NewPageAsync();
        await new SetupPage(page).CreateAdministratorAsync(await _site.SetupLinkAsync(cancellationToken), StaffMember.Anna);
        await new PanelPages(page).ImportFromCatalogueAsync("regioner.csv");
        await page.GotoAsync("/new-questionnaire");
        await page.GetByLabel("Titel").FillAsync(title);
        await page.GetByLabel("Id", new() { Exact = true }).FillAsync(id);
        await page.PressAsync("Skapa");
        await page.GotoAsync($"/questionnaires/{id}/edit");
        await page.Locator("#text").FillAsync(Text);
        await page.PressAsync("Spara", isExact: true);
        if (English is { } english)
        {
            await page.GotoAsync($"/questionnaires/{id}/edit?language=en");
            await page.Locator("#text").FillAsync(english);
            await page.PressAsync("Spara", isExact: true);
        }

        await page.GotoAsync($"/questionnaires/{id}/publish");
        await page.PressAsync("Publicera version 1");
        await page.GotoAsync("/waves");
        await new WavePages(page).CreateAsync(title, DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime), title);
        await new WavePages(page).ReleaseAsync(21);
        Wave = page.Url.Split("/release")[0];
        await page.CloseAsync();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
    }
}
