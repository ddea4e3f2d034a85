using System.Text;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Features.Following;
using SurveyHub.Web.Tests.Features.Themes;

namespace SurveyHub.Web.Tests.Features.Wordings;

/// <summary>An analyst's words for answers: written beside them, used in the report, and told when the answer is another.</summary>
public sealed class WordingsPageTests(PostgreSqlServer postgres)
{
    private const string Long = "Det fattas platser <överallt>, och köerna växer.";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Words_WrittenInPlace_StandInTheReport_UntilTheAnswerIsAnother(bool onPostgres)
    {
        await using var database = onPostgres ? await postgres.CreateDatabaseAsync(TestContext.Current.CancellationToken) : null;
        await using var world = await CodingWorld.StartAsync(database?.ConnectionString);
        await world.HandInAsync(("utbud", Long), ("forslag.rad@2.text", "Fler platser"));
        var beside = HtmlForms.Read(await world.Analyst.ReadPageAsync(Organisation(world)), Words(world, "utbud"), $"action=\"{Words(world, "utbud")}\"");

        using var saved = await beside.PostAsync(world.Analyst, ("Form.Text", "  Brist\n på platser "), ("Form.Action", "save"));

        Assert.Contains("Sparat. Orden står i rapporten där den visar svaret i en tabell.", await saved.ReadAsync(), StringComparison.Ordinal);
        var page = await world.Analyst.ReadPageAsync(Organisation(world));
        Assert.Contains("<strong>Brist på platser</strong>", page, StringComparison.Ordinal);
        Assert.Contains("eva, ", page, StringComparison.Ordinal);
        Assert.Contains("Brist på platser", await world.Analyst.ReadPageAsync($"{world.Root}/report.html"), StringComparison.Ordinal);
        Assert.Contains("Brist på platser", await world.Analyst.ReadPageAsync($"{world.Root}/answers/questions/utbud"), StringComparison.Ordinal);

        await world.HandInAsync(("utbud", "Allt är bra nu."), ("forslag.rad@2.text", "Fler platser"));

        var stale = await world.Analyst.ReadPageAsync(Organisation(world));
        Assert.Contains("Används inte: svaret har ändrats sedan orden skrevs.", stale, StringComparison.Ordinal);
        Assert.Contains("Det fattas platser &lt;överallt&gt;, och köerna växer.", stale, StringComparison.Ordinal);
        var report = await world.Analyst.ReadPageAsync($"{world.Root}/report.html");
        Assert.DoesNotContain("Brist på platser", report, StringComparison.Ordinal);
        Assert.Contains("Allt är bra nu.", report, StringComparison.Ordinal);
        Assert.Contains("Skrivna för svar som har ändrats, och används inte: 1.", await world.Analyst.ReadPageAsync($"{world.Root}/wordings"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoAtOnce_NeverOverwriteUnseen_AndNothingTypedIsLost()
    {
        await using var world = await WrittenAsync();
        var (mine, theirs) = (await FormAsync(world), await FormAsync(world));

        using var first = await theirs.PostAsync(world.Analyst, ("Form.Text", "Deras ord"), ("Form.Action", "save"));
        using var second = await mine.PostAsync(world.Analyst, ("Form.Text", "Mina ord"), ("Form.Action", "save"));

        var html = await second.ReadAsync();
        Assert.Contains("Någon annan har ändrat orden under tiden.", html, StringComparison.Ordinal);
        Assert.Contains("<strong>Deras ord</strong>", html, StringComparison.Ordinal);
        Assert.Contains("value=\"Mina ord\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnswerThatCameMeanwhile_IsReadFirst()
    {
        await using var world = await WrittenAsync();
        var form = await FormAsync(world);
        await world.HandInAsync(("utbud", "Något helt annat."));

        using var answer = await form.PostAsync(world.Analyst, ("Form.Text", "Mina ord"), ("Form.Action", "save"));

        var html = await answer.ReadAsync();
        Assert.Contains("Svaret har ändrats sedan du öppnade sidan.", html, StringComparison.Ordinal);
        Assert.Contains("value=\"Mina ord\"", html, StringComparison.Ordinal);
        Assert.Contains("Något helt annat.", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_AreTakenAway_AndWhatTheyWereIsKept()
    {
        await using var world = await WrittenAsync();

        using var answer = await (await FormAsync(world)).PostAsync(world.Analyst, ("Form.Action", "take-away"));

        var html = await answer.ReadAsync();
        Assert.Contains("Orden är borttagna.", html, StringComparison.Ordinal);
        Assert.Contains("<li>Korta ord ", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Korta ord <", await world.Analyst.ReadPageAsync($"{world.Root}/report.html"), StringComparison.Ordinal);
        Assert.Contains("Inga svar är sammanfattade än.", await world.Analyst.ReadPageAsync($"{world.Root}/wordings"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Skriv några ord, eller ta bort dem.")]
    [InlineData("x", "Orden är 301 tecken. Högst 300 får plats i en tabell.")]
    public async Task WordsThatWillNotDo_AreRefused(string text, string told)
    {
        await using var world = await WrittenAsync();

        using var answer = await (await FormAsync(world)).PostAsync(world.Analyst, ("Form.Text", text.Length == 0 ? "" : new string('x', 301)), ("Form.Action", "save"));

        Assert.Contains(told, await answer.ReadAsync(), StringComparison.Ordinal);
    }

    /// <summary>What may not be shown of each may not be shown of each in other words, and a number stands as it is.</summary>
    [Fact]
    public async Task HiddenAnswers_TakeNoWords()
    {
        await using var world = await CodingWorld.StartAsync();
        await world.HandInAsync(("utbud", Long), ("hemligt", "Ingen får veta."), ("antal", "4"));

        var page = await world.Analyst.ReadPageAsync(Organisation(world));

        Assert.Contains(Words(world, "utbud"), page, StringComparison.Ordinal);
        Assert.DoesNotContain(Words(world, "hemligt"), page, StringComparison.Ordinal);
        Assert.DoesNotContain(Words(world, "antal"), page, StringComparison.Ordinal);
        using var missing = await world.Analyst.GetAsync(new Uri(Words(world, "hemligt"), UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public async Task File_TakesWordsFromSiteToSite_AndIsShownFirst()
    {
        await using var world = await WrittenAsync();
        var file = await world.Analyst.GetByteArrayAsync(new Uri($"{world.Root}/wordings.csv", UriKind.Relative), TestContext.Current.CancellationToken);
        await using var other = await CodingWorld.StartAsync();
        await other.HandInAsync(("utbud", Long));

        var preview = await PreviewAsync(other, file);
        Assert.Contains("<h3>Nya (1)</h3>", preview.Html, StringComparison.Ordinal);
        using var done = await preview.Form.PostAsync(other.Analyst, ("Form.Action", "apply"));

        Assert.Contains("Inläst.", await done.ReadAsync(), StringComparison.Ordinal);
        Assert.Contains("<strong>Korta ord</strong>", await other.Analyst.ReadPageAsync(Organisation(other)), StringComparison.Ordinal);
        Assert.Contains("Filen ändrar inget.", (await PreviewAsync(other, file)).Html, StringComparison.Ordinal);
        var bad = await PreviewAsync(other, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file).Replace("utbud", "utbd", StringComparison.Ordinal)));
        Assert.Contains("SH5251", bad.Html, StringComparison.Ordinal);
    }

    private static string Organisation(CodingWorld world) => FollowingRoutes.Organisation(world.Answering.Wave.Id, Domain.Panels.OrganisationCode.Parse("09"));

    private static string Words(CodingWorld world, string field) => $"{world.Root}/wordings/09/{field}";

    private static async Task<CodingWorld> WrittenAsync()
    {
        var world = await CodingWorld.StartAsync();
        await world.HandInAsync(("utbud", Long));
        using var saved = await (await FormAsync(world)).PostAsync(world.Analyst, ("Form.Text", "Korta ord"), ("Form.Action", "save"));
        Assert.Contains("Sparat.", await saved.ReadAsync(), StringComparison.Ordinal);
        return world;
    }

    private static async Task<HtmlForm> FormAsync(CodingWorld world) => await world.Analyst.ReadFormAsync(Words(world, "utbud"), "Form.Mark");

    private static async Task<(string Html, HtmlForm Form)> PreviewAsync(CodingWorld world, byte[] file)
    {
        var page = $"{world.Root}/import-wordings";
        var form = await world.Analyst.ReadFormAsync(page, "value=\"import-wordings\"");
        using var answer = await form.PostFileAsync(world.Analyst, "Form.File", "prov.ordval.csv", file);
        var html = await answer.ReadAsync();
        return (html, HtmlForms.Read(html, page, "value=\"import-wordings\""));
    }
}
