using Microsoft.Playwright;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.EveryPage;

/// <summary>Questionnaires and panels, and who may work with them.</summary>
internal static class AuthoringStops
{
    private const string Sample = "/questionnaires/villkor3-2018";

    public static IReadOnlyList<Stop> All { get; } =
    [
        Stop.At("Questionnaires", "Features.Authoring.Listing.QuestionnaireListPage", _ => "/questionnaires"),
        Stop.At("Questionnaire with its preview", "Features.Authoring.Listing.QuestionnairePage", _ => Sample),
        Stop.At("Published version", "Features.Authoring.Listing.VersionPage", _ => $"{Sample}/versions/1"),
        Stop.At("Editor", "Features.Authoring.Drafts.EditQuestionnairePage", _ => $"{Sample}/edit"),
        new("Editor with mistakes in the text", "Features.Authoring.Drafts.EditQuestionnairePage", (page, _) => CheckWithMistakesAsync(page)),
        new("Texts compared", "Features.Authoring.Comparing.ComparePage", (page, _) => CompareAsync(page)),
        Stop.At("Publish, nothing new", "Features.Authoring.Publishing.PublishPage", _ => $"{Sample}/publish"),
        new("Publish", "Features.Authoring.Publishing.PublishPage", (page, _) => PublishAsync(page)),
        Stop.At("New questionnaire", "Features.Authoring.Starting.NewQuestionnairePage", _ => "/new-questionnaire"),
        new("New questionnaire refused", "Features.Authoring.Starting.NewQuestionnairePage", (page, _) => StartAsync(page, "villkor3-2018")),
        Stop.At("Shared blocks", "Features.Authoring.Sharing.BlocksPage", _ => "/shared-blocks"),
        Stop.At("Shared block", "Features.Authoring.Sharing.BlockPage", _ => "/shared-blocks/gemensamt/kontakt.md"),
        Stop.At("Panels", "Features.Panels.Roster.PanelListPage", _ => "/panels"),
        Stop.At("Panel", "Features.Panels.Roster.PanelPage", _ => "/panels/regioner"),
        Stop.At("Organisation of a panel", "Features.Panels.Editing.OrganisationPage", _ => "/panels/regioner/organisations/09"),
        new("Organisation refused", "Features.Panels.Editing.OrganisationPage", (page, _) => SaveWrongAddressAsync(page)),
        Stop.At("Import a panel", "Features.Panels.Importing.ImportPanelPage", _ => "/import-panel"),
        new("Import a panel with changes", "Features.Panels.Importing.ImportPanelPage", (page, _) => UploadPanelAsync(page, NewPanel)),
        new("Import a panel with mistakes", "Features.Panels.Importing.ImportPanelPage", (page, _) => UploadPanelAsync(page, "code,name\n01\n")),
        Stop.At("Administration", "Features.Administration.AdministrationPage", _ => "/administration"),
        Stop.At("New user", "Features.Administration.NewUserPage", _ => "/administration/new-user"),
        new("New user refused", "Features.Administration.NewUserPage", (page, _) => CreateTakenUserAsync(page)),
        new("User", "Features.Administration.UserPage", (page, _) => OpenUserAsync(page)),
    ];

    private const string NewPanel = """
        #panel,kommuner,kommun,kommuner,kommunerna,Alla kommuner
        code,name,official_name,aliases,contact,email,official_mailbox
        0980,Gotland,Region Gotland,,Karin Hägg,kontakt.gotland@example.org,
        1480,Göteborg,Göteborgs kommun,,Siv Ek,kontakt.goteborg@example.org,registrator.goteborg@example.org
        """;

    private static async Task CheckWithMistakesAsync(IPage page)
    {
        await page.GotoAsync($"{Sample}/edit");
        var text = await page.Locator("#text").InputValueAsync();
        await page.Locator("#text").FillAsync(text.Replace("`fritext,", "`frittext,", StringComparison.Ordinal));
        await page.PressAsync("Kontrollera utan att spara");
        await Assertions.Expect(page.Locator(".diagnostics li")).Not.ToHaveCountAsync(0);
    }

    /// <summary>A questionnaire of its own, so that the sample's stays as it was read.</summary>
    private static async Task<string> StartChangedAsync(IPage page, string id)
    {
        await StartAsync(page, id);
        await page.GotoAsync($"/questionnaires/{id}/publish");
        await page.PressAsync("Publicera version 1");
        await page.GotoAsync($"/questionnaires/{id}/edit");
        var text = await page.Locator("#text").InputValueAsync();
        await page.Locator("#text").FillAsync(text.Replace("Provenkät", "Prövoenkät", StringComparison.Ordinal) + "\nSkriv kort.\n");
        await page.PressAsync("Spara", isExact: true);
        return $"/questionnaires/{id}";
    }

    private static async Task CompareAsync(IPage page) =>
        await page.GotoAsync($"{await StartChangedAsync(page, "provenkat-ett")}/compare?from=version-1&to=draft");

    private static async Task PublishAsync(IPage page) => await page.GotoAsync($"{await StartChangedAsync(page, "provenkat-tva")}/publish");

    private static async Task StartAsync(IPage page, string id)
    {
        await page.GotoAsync("/new-questionnaire");
        await page.GetByLabel("Titel").FillAsync("Provenkät");
        await page.GetByLabel("Id", new() { Exact = true }).FillAsync(id);
        await page.PressAsync("Skapa");
    }

    private static async Task SaveWrongAddressAsync(IPage page)
    {
        await page.GotoAsync("/panels/regioner/organisations/09");
        await page.GetByLabel("Kontaktpersonens namn").FillAsync("");
        await page.PressAsync("Spara");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
    }

    private static async Task UploadPanelAsync(IPage page, string csv)
    {
        await page.GotoAsync("/import-panel");
        await page.Locator("#file").SetInputFilesAsync(
            new FilePayload { Name = "panel.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(csv) });
        await page.PressAsync("Visa vad som ändras");
    }

    private static async Task CreateTakenUserAsync(IPage page)
    {
        await page.GotoAsync("/administration/new-user");
        await page.GetByLabel("Namn").FillAsync("Anna igen");
        await page.GetByLabel("E-postadress").FillAsync(StaffMember.Anna.Email);
        await page.PressAsync("Skapa");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
    }

    private static async Task OpenUserAsync(IPage page)
    {
        await page.GotoAsync("/administration");
        await page.GetByRole(AriaRole.Link, new() { Name = StaffMember.Bo.Name }).ClickAsync();
        await page.WaitForURLAsync("**/users/*");
    }
}
