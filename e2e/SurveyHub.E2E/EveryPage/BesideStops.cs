using System.Text;
using Microsoft.Playwright;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.EveryPage;

/// <summary>What stands beside the answers of the finished wave: short words, measures from other sources, synonyms.</summary>
internal static class BesideStops
{
    private const string Words = "Features.Wordings.";
    private const string Measures = "Features.Measures.MeasuresPage";
    private const string Synonyms = "Features.Following.Synonyms.SynonymsPage";
    private const string Mark = "t0123456789abcdef";

    public static IReadOnlyList<Stop> All { get; } =
    [
        Stop.At("Short words before there are any", $"{Words}WordingsPage", site => $"{site.OpenWave}/wordings"),
        new("Short words written in place", $"{Words}WordingPage", WriteInPlaceAsync),
        new("Short words refused", $"{Words}WordingPage", RefusedAsync),
        new("Short words that are stale", $"{Words}WordingPage", async (page, site) => { await StaleAsync(page, site); await page.GotoAsync($"{site.FinishedWave}/wordings/12/resurser"); }),
        new("Short words", $"{Words}WordingsPage", async (page, site) => { await StaleAsync(page, site); await page.GotoAsync($"{site.FinishedWave}/wordings"); }),
        new("Answers with short words", "Features.Following.Answers.OrganisationPage", async (page, site) => { await StaleAsync(page, site); await page.GotoAsync($"{site.FinishedWave}/answers/organisations/12"); }),
        Stop.At("Import of short words", $"{Words}ImportWordingsPage", site => $"{site.OpenWave}/import-wordings"),
        new("Short words reviewed", $"{Words}ImportWordingsPage", (page, site) => ReviewWordsAsync(page, site, "12,utbud-psykisk")),
        new("Short words with mistakes", $"{Words}ImportWordingsPage", (page, site) => ReviewWordsAsync(page, site, "12,resurserna")),
        Stop.At("Measures before there are any", Measures, site => $"{site.OpenWave}/measures"),
        new("Measures reviewed", Measures, (page, site) => ReviewMeasuresAsync(page, site, "900")),
        new("Measures that take the place of others", Measures, async (page, site) => { await MeasuredAsync(page, site); await ReviewMeasuresAsync(page, site, "950"); }),
        new("Measures with mistakes", Measures, (page, site) => ReviewMeasuresAsync(page, site, "många")),
        new("Measures", Measures, async (page, site) => { await MeasuredAsync(page, site); await page.Locator("main details > summary").First.ClickAsync(); }),
        new("Measures beside answers", "Features.Following.Answers.QuestionPage", async (page, site) =>
        {
            await MeasuredAsync(page, site);
            await page.GotoAsync($"{site.FinishedWave}/answers/questions/koordinatorer?measure=kostnad-mmr%202018");
        }),
        Stop.At("Synonyms", Synonyms, _ => "/synonyms"),
        new("Synonyms added", Synonyms, (page, _) => AddAsync(page, "remiss = anmodan")),
        new("Synonyms refused", Synonyms, (page, _) => AddAsync(page, "remiss")),
    ];

    private static async Task WriteInPlaceAsync(IPage page, DemonstrationSite site)
    {
        await page.GotoAsync($"{site.FinishedWave}/answers/organisations/14");
        var answer = page.Locator("form[action$='/wordings/14/utbud-psykisk']");
        await page.Locator("details:has(form[action$='/wordings/14/utbud-psykisk']) > summary").ClickAsync();
        await answer.GetByLabel("Korta ord").FillAsync("Oförändrat, med nya arbetssätt");
        await answer.GetByRole(AriaRole.Button, new() { Name = "Spara orden" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Sparat.");
    }

    private static async Task RefusedAsync(IPage page, DemonstrationSite site)
    {
        await page.GotoAsync($"{site.FinishedWave}/wordings/17/utbud-psykisk");
        await page.PressAsync("Spara orden");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Skriv några ord");
    }

    /// <summary>Words for an answer that was another: they came with a file.</summary>
    private static async Task StaleAsync(IPage page, DemonstrationSite site)
    {
        await ReviewWordsAsync(page, site, "12,resurser");
        if (await page.GetByRole(AriaRole.Button, new() { Name = "Läs in", Exact = true }).IsVisibleAsync())
        {
            await page.PressAsync("Läs in", isExact: true);
        }
    }

    private static async Task ReviewWordsAsync(IPage page, DemonstrationSite site, string answer)
    {
        await page.GotoAsync($"{site.FinishedWave}/import-wordings");
        await ChooseAsync(page, "Fil med korta ord", $"organisation,field,wording,text,by,at\n{answer},Behålls inte,{Mark},Åsa Lund,2019-03-01\n");
        await page.PressAsync("Visa vad som ändras");
    }

    private static async Task MeasuredAsync(IPage page, DemonstrationSite site)
    {
        await ReviewMeasuresAsync(page, site, "900");
        if (await page.GetByRole(AriaRole.Button, new() { Name = "Läs in måtten" }).IsVisibleAsync())
        {
            await page.PressAsync("Läs in måtten");
        }
    }

    private static async Task ReviewMeasuresAsync(IPage page, DemonstrationSite site, string number)
    {
        await page.GotoAsync($"{site.FinishedWave}/measures");
        await ChooseAsync(
            page, "Fil med mått",
            $"#mått,kostnad-mmr 2018,Kostnad för MMR,tkr,1,kostnad för multimodal rehabilitering,\"Påhittad myndighet, tabell 4\",2019-02-04\norganisation,kostnad-mmr 2018\n01,\"1 200,25\"\nSkåne,{number}\n");
        await page.PressAsync("Visa vad som läses");
    }

    private static async Task AddAsync(IPage page, string words)
    {
        await page.GotoAsync("/synonyms");
        await page.GetByLabel("Ord som betyder samma").FillAsync(words);
        await page.PressAsync("Lägg till", isExact: true);
    }

    private static Task ChooseAsync(IPage page, string label, string text) => page.GetByLabel(label).SetInputFilesAsync(
        new FilePayload { Name = "fil.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(text) });
}
