using System.Globalization;
using Microsoft.Playwright;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Answering;

/// <summary>A site that sends a table of 27 rows and 7 columns, whose rows are to sum to 100, with a long text and a choice beside it.</summary>
public sealed class LargeTable(Browser browser) : IAsyncLifetime
{
    public const int Rows = 27;
    public const int Columns = 7;

    private readonly Dictionary<string, Uri> _links = [];
    private RunningSurveyHub? _site;
    private IBrowserContext? _staff;

    /// <summary>The field in a row and a column, counted from 1.</summary>
    public static string Cell(int row, int column) =>
        string.Create(CultureInfo.InvariantCulture, $"fordelning.r{row}.k{column}");

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

    public async ValueTask InitializeAsync()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        _site = await RunningSurveyHub.StartAsync(new Dictionary<string, string>(), cancellationToken);
        _staff = await NewVisitorAsync();
        var page = await _staff.NewPageAsync();
        await new SetupPage(page).CreateAdministratorAsync(await _site.SetupLinkAsync(cancellationToken), StaffMember.Anna);
        await new PanelPages(page).ImportFromCatalogueAsync("regioner.csv");
        await page.GotoAsync("/new-questionnaire");
        await page.GetByLabel("Titel").FillAsync("Fördelning, resultat 2018");
        await page.GetByLabel("Id", new() { Exact = true }).FillAsync("fordelning-prov");
        await page.PressAsync("Skapa");
        await page.GotoAsync("/questionnaires/fordelning-prov/edit");
        await page.Locator("#text").FillAsync(Questionnaire());
        await page.PressAsync("Spara", isExact: true);
        await page.GotoAsync("/questionnaires/fordelning-prov/publish");
        await page.PressAsync("Publicera version 1");
        await page.GotoAsync("/waves");
        await new WavePages(page).CreateAsync("Fördelning", DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime));
        await new WavePages(page).ReleaseAsync(21);
        await page.CloseAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
    }

    private static string Questionnaire()
    {
        var columns = Enumerable.Range(1, Columns).Select(c => string.Create(CultureInfo.InvariantCulture, $" Yrke {c} {{#k{c}}} `decimaltal, minst 0, 1 decimaler, enhet %` |"));
        var rows = Enumerable.Range(1, Rows).Select(r => string.Create(CultureInfo.InvariantCulture, $"| Verksamhet {r} {{#r{r}}} |{string.Concat(Enumerable.Repeat(" |", Columns))}"));
        return string.Join('\n',
            [
                "---", "titel: Fördelning, resultat 2018", "id: fordelning-prov", "språk: sv", "---", "", "# Fördelning, resultat 2018", "",
                "## Arbetstid {#arbetstid}", "", "### 1. Hur fördelar sig arbetstiden? {#fordelning}", "",
                "| Verksamhet |" + string.Concat(columns), "|---|" + string.Concat(Enumerable.Repeat("---|", Columns)), .. rows, "",
                "*Kontroll:* raderna ska summera till 100, tomt är noll", "",
                "## Annat {#ovrigt}", "", "### 2. Beskriv hur ni har räknat. {#hur}", "", "`fritext, högst 300 tecken`", "",
                "### 3. Hur många är ni? {#antal}", "", "`heltal, minst 0, skäl om uppgift saknas`", "",
            ]);
    }
}

[CollectionDefinition(nameof(LargeTable))]
public sealed class OnLargeTable : ICollectionFixture<LargeTable>;
