using System.Net;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Features.Following;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Tests.Features.Answering;

namespace SurveyHub.Web.Tests.Features.Following;

/// <summary>The page that searches what is handed in, on either engine.</summary>
public sealed class SearchPageTests(PostgreSqlServer postgres)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.Postgres)]
    public async Task WhatIsHandedIn_IsFound_AndACorrectionAtOnce(DatabaseEngine engine)
    {
        await using var database = engine == DatabaseEngine.Postgres ? await postgres.CreateDatabaseAsync(Stop) : null;
        await using var world = await AnsweringWorld.StartAsync(database: database?.ConnectionString);
        using var staff = await world.Application.StaffAsync("alla", [.. StaffRole.All]);
        await world.Karin.SaveAsync(("utbud", "Vårdplatserna <b>fylls</b>, & köer växer"), ("ansvar", "Processledaren"));
        await world.Hans.SaveAsync(("utbud", "Inga vårdplatser än"));
        Assert.Contains("Inget svar innehåller det ni sökte.", await SearchAsync("vårdplats"), StringComparison.Ordinal);

        await world.Karin.SubmitAsync();

        var found = await SearchAsync("vårdplats");
        Assert.Contains("1 svar från 1 av 2 regioner.", found, StringComparison.Ordinal);
        Assert.Contains("<mark>Vårdplatserna</mark> &lt;b&gt;fylls&lt;/b&gt;, &amp; köer växer</p>", found, StringComparison.Ordinal);
        Assert.Contains("/answers/organisations/09#h-utbud\">Gotland</a>", found, StringComparison.Ordinal);
        Assert.DoesNotContain("Inga", found, StringComparison.Ordinal);
        Assert.Contains("<mark>köer</mark>", await SearchAsync("kö"), StringComparison.Ordinal);

        await world.Karin.PostAsync("/oppna-igen", "");
        await world.Karin.SaveAsync(("utbud", "Hälsovalet är infört"), ("ansvar", "Processledaren"));
        Assert.Contains("Inget svar innehåller det ni sökte.", await SearchAsync("vårdval"), StringComparison.Ordinal);
        await world.Karin.SubmitAsync();

        Assert.Contains("<mark>Hälsovalet</mark> är infört", await SearchAsync("vårdval"), StringComparison.Ordinal);
        var gone = await SearchAsync("vårdplats");
        Assert.Contains("Inget svar innehåller det ni sökte.", gone, StringComparison.Ordinal);
        Assert.Contains("</strong>, i alla former och som del av längre ord", gone, StringComparison.Ordinal);
        Assert.Contains("<strong>vårdval</strong> eller hälsoval", await SearchAsync("vårdval \"det står ej\""), StringComparison.Ordinal);

        Task<string> SearchAsync(string sought) => staff.ReadPageAsync(FollowingRoutes.Search(world.Wave.Id, sought));
    }

    [Fact]
    public async Task Search_IsOfTheSelection_AndGoesOnWithIt()
    {
        await using var world = await HandedInAsync();
        using var staff = await world.Application.StaffAsync("lasare", StaffRole.Report);

        var all = await staff.ReadPageAsync(FollowingRoutes.Search(world.Wave.Id, "mottagning"));
        var some = await staff.ReadPageAsync(FollowingRoutes.Search(world.Wave.Id, "mottagning", "antal är minst 10"));

        Assert.Contains("2 svar från 2 av 2 regioner.", all, StringComparison.Ordinal);
        Assert.Contains("1 svar från 1 av 1 regioner.", some, StringComparison.Ordinal);
        Assert.Contains("name=\"among\" value=\"antal är minst 10\"", some, StringComparison.Ordinal);
        Assert.Contains("name=\"q\" value=\"mottagning\"", some, StringComparison.Ordinal);
        Assert.Contains("questions/utbud?among=antal%20%C3%A4r%20minst%2010", some, StringComparison.Ordinal);
        Assert.DoesNotContain("Halland</a>", some, StringComparison.Ordinal);
        var whole = await staff.ReadPageAsync(FollowingRoutes.Search(world.Wave.Id, "mottagning", wholeWords: true));
        Assert.Contains("1 svar från 1 av 2 regioner.", whole, StringComparison.Ordinal);
        Assert.Contains(" checked", whole, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnswersPage_HasTheBox_ThatLeadsToTheSearch()
    {
        await using var world = await HandedInAsync();
        using var staff = await world.Application.StaffAsync("lasare", StaffRole.Report);

        var html = await staff.ReadPageAsync(FollowingRoutes.Answers(world.Wave.Id, "antal är minst 10"));

        Assert.Contains($"method=\"get\" action=\"{FollowingRoutes.Search(world.Wave.Id)}\"", html, StringComparison.Ordinal);
        Assert.Contains("<input type=\"hidden\" name=\"among\" value=\"antal är minst 10\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%%%", "Skriv minst ett ord")]
    [InlineData("' OR 1=1; DROP TABLE answers --", "Inget svar innehåller alla orden.")]
    [InlineData("_ _", "Skriv minst ett ord")]
    [InlineData("😀", "Skriv minst ett ord")]
    [InlineData("\u202Eרפואה", "Inget svar innehåller det ni sökte.")]
    [InlineData("<script>alert(1)</script>", "Inget svar innehåller det ni sökte.")]
    [InlineData("\"\"\"*", "Skriv minst ett ord")]
    public async Task AnyQuestion_GetsAPage(string sought, string expected)
    {
        await using var world = await HandedInAsync();
        using var staff = await world.Application.StaffAsync("lasare", StaffRole.Report);

        var html = await staff.ReadPageAsync(FollowingRoutes.Search(world.Wave.Id, sought));

        Assert.Contains(expected, html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<mark>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LongQuestion_IsCut_AndAPageThatIsNotThere_IsTheNearest()
    {
        await using var world = await HandedInAsync();
        using var staff = await world.Application.StaffAsync("lasare", StaffRole.Report);

        Assert.Contains("Bara de första 200 tecknen söktes.", await staff.ReadPageAsync(FollowingRoutes.Search(world.Wave.Id, new string('x', 5_000))), StringComparison.Ordinal);
        // Longer than any address that the server reads; the box takes 200.
        using var refused = await staff.GetPageAsync(FollowingRoutes.Search(world.Wave.Id, new string('x', 10_000)));
        Assert.Equal(HttpStatusCode.RequestUriTooLong, refused.StatusCode);
        foreach (var page in new[] { "0", "-1", "999999999999", "två", "" })
        {
            Assert.Contains("<mark>", await staff.ReadPageAsync($"{FollowingRoutes.Search(world.Wave.Id, "mottagning")}&page={page}"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Wave_ThatIsNotThere_HasNothingToSearch()
    {
        await using var world = await AnsweringWorld.StartAsync();
        using var staff = await world.Application.StaffAsync("lasare", StaffRole.Report);

        using var answer = await staff.GetPageAsync(FollowingRoutes.Search(SurveyHub.Web.Features.Waves.WaveId.New(), "vård"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("name=\"q\"", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    private static async Task<AnsweringWorld> HandedInAsync()
    {
        var world = await AnsweringWorld.StartAsync();
        await world.Karin.SaveAsync(("utbud", "En mottagning"), ("antal", "12"), ("ansvar", "Processledaren"));
        await world.Karin.SubmitAsync();
        await world.Hans.SaveAsync(("utbud", "Smärtmottagningar"), ("antal", "2"), ("ansvar", "Processledaren"));
        await world.Hans.SubmitAsync();
        return world;
    }
}
