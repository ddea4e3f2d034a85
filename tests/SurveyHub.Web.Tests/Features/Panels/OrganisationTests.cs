using SurveyHub.Web.Tests.Features.Authoring;

namespace SurveyHub.Web.Tests.Features.Panels;

public sealed class OrganisationTests
{
    private const string Page = "/panels/lan/organisations/09";

    private const string File =
        "#panel,lan,region,regioner,regionerna,Hela riket\ncode,name,official_name,aliases,contact,email,official_mailbox\n"
        + "09,Gotland,Region Gotland,,Karin Hägg,karin@example.org,registrator@example.org\n";

    [Fact]
    public async Task Addresses_AreEdited()
    {
        await using var studio = await Studio.OpenAsync();
        await PanelImportTests.ImportAsync(studio, File);

        var saved = await SaveAsync(studio, "Nils Ny", "nils@example.org", "");

        Assert.Contains("Sparat.", await saved.ReadAsync(), StringComparison.Ordinal);
        Assert.EndsWith(
            "09,Gotland,Region Gotland,,Nils Ny,nils@example.org,\n", await studio.Author.ReadPageAsync("/panels/lan/file"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contact_IsTakenAway_AndThePanelWarns()
    {
        await using var studio = await Studio.OpenAsync();
        await PanelImportTests.ImportAsync(studio, File);

        await SaveAsync(studio, "", "", "registrator@example.org");

        Assert.Contains("Gotland saknar kontaktperson", await studio.Author.ReadPageAsync("/panels/lan"), StringComparison.Ordinal);
        Assert.EndsWith(
            "09,Gotland,Region Gotland,,,,registrator@example.org\n", await studio.Author.ReadPageAsync("/panels/lan/file"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Karin", "ingen adress", "", "#contact-email")]
    [InlineData("Karin", "", "", "#contact-email")]
    [InlineData("", "karin@example.org", "", "#contact-name")]
    [InlineData("Karin", "karin@example.org", "a b@example.org", "#mailbox")]
    public async Task BadAddress_IsRefused_WithALinkToItsField_AndWhatWasTyped(string name, string email, string mailbox, string link)
    {
        await using var studio = await Studio.OpenAsync();
        await PanelImportTests.ImportAsync(studio, File);

        var html = await (await SaveAsync(studio, name, email, mailbox)).ReadAsync();

        Assert.Contains($"href=\"{Page}{link}\"", html, StringComparison.Ordinal);
        Assert.Contains($"value=\"{name}\"", html, StringComparison.Ordinal);
        Assert.EndsWith(File.Split('\n')[2] + "\n", await studio.Author.ReadPageAsync("/panels/lan/file"), StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> SaveAsync(Studio studio, string name, string email, string mailbox) => studio.Author.PostFormAsync(
        Page, "value=\"addresses\"", ("Form.ContactName", name), ("Form.ContactEmail", email), ("Form.OfficialMailbox", mailbox));
}
