using System.Text;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Features.Following;
using SurveyHub.Web.Tests.Features.Themes;

namespace SurveyHub.Web.Tests.Features.Measures;

/// <summary>Measures from other sources: read in after they are shown, beside the answers and in selections, and never lost when newer ones come.</summary>
public sealed class MeasuresPageTests(PostgreSqlServer postgres)
{
    private const string File = "#mått,kostnad 2018,Kostnad,tkr,1,kostnad för <vård>,Påhittad myndighet,2019-02-04\norganisation,kostnad 2018\nGotland,\"1 234,5\"\n";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Measures_AreShownFirst_AndThenStandBesideTheAnswers(bool onPostgres)
    {
        await using var database = onPostgres ? await postgres.CreateDatabaseAsync(TestContext.Current.CancellationToken) : null;
        await using var world = await CodingWorld.StartAsync(database?.ConnectionString);
        await world.HandInAsync(("utbud", "Det fattas platser."));

        var (preview, form) = await PreviewAsync(world, File);
        Assert.Contains("Nytt mått.", preview, StringComparison.Ordinal);
        Assert.Contains("kostnad för &lt;vård&gt;", preview, StringComparison.Ordinal);
        Assert.Contains("<td class=\"num\">1&#xA0;234,5</td>", preview, StringComparison.Ordinal);
        Assert.DoesNotContain("Inga mått är inlästa än.", preview, StringComparison.Ordinal);
        using var done = await form.PostAsync(world.Analyst, ("Form.Action", "apply"));

        var page = await done.ReadAsync();
        Assert.Contains("Måtten är inlästa.", page, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"m-kostnad-2018\">Kostnad 2018, tkr</h2>", page, StringComparison.Ordinal);
        Assert.Contains("4 februari 2019", page, StringComparison.Ordinal);
        var organisation = await world.Analyst.ReadPageAsync(FollowingRoutes.Organisation(world.Answering.Wave.Id, Domain.Panels.OrganisationCode.Parse("09")));
        Assert.Contains("1&#xA0;234,5", organisation, StringComparison.Ordinal);
        Assert.Contains("Påhittad myndighet, hämtat 4 februari 2019", organisation, StringComparison.Ordinal);
        var question = await world.Analyst.ReadPageAsync($"{world.Root}/answers/questions/utbud?measure=kostnad%202018");
        Assert.Contains("<td class=\"num\">1&#xA0;234,5</td>", question, StringComparison.Ordinal);
        Assert.DoesNotContain("<td class=\"num\">1&#xA0;234,5</td>", await world.Analyst.ReadPageAsync($"{world.Root}/answers/questions/utbud"), StringComparison.Ordinal);
        var some = await world.Analyst.ReadPageAsync($"{world.Root}/answers?among=kostnad%202018%20%C3%A4r%20minst%201%20000");
        Assert.Contains("1 av 1", some.Replace("&#xA0;", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("kostnad 2018", Encoding.UTF8.GetString(await BytesAsync(world)), StringComparison.Ordinal);
    }

    /// <summary>What the page says that a report can say, a report can say.</summary>
    [Fact]
    public async Task Directive_ThatIsShown_IsOneThatWorks()
    {
        await using var world = await ReadInAsync(File);
        var page = await world.Analyst.ReadPageAsync($"{world.Root}/measures");
        var directive = System.Text.RegularExpressions.Regex.Match(page, "`[^`<]+`", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)).Value;
        var form = await world.Analyst.ReadFormAsync($"{world.Root}/report?from=start", "class=\"editor\"");

        var text = $"---\nrapport: {(await world.ReadAsync()).Answers.Questionnaire.Header.Id}\n---\n\n# Rapport\n\nI snitt {directive}.\n";
        using var answer = await (form with { Address = $"{world.Root}/report/check" }).PostAsync(world.Analyst, ("Form.Text", text));

        Assert.Equal("`medelvärde kostnad 2018`", directive);
        Assert.Contains("Inga fel.", await answer.ReadAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FileToFillIn_IsReadAsItIs_AndHasNoNumbers()
    {
        await using var world = await CodingWorld.StartAsync();
        var example = await world.Analyst.GetByteArrayAsync(new Uri($"{world.Root}/measures-example.csv", UriKind.Relative), TestContext.Current.CancellationToken);

        var (preview, _) = await PreviewAsync(world, Encoding.UTF8.GetString(example).TrimStart('\uFEFF'));

        Assert.Contains("Kostnad per patient 2018, tkr", preview, StringComparison.Ordinal);
        Assert.Contains("Tal för 0 av", preview, StringComparison.Ordinal);
        Assert.Contains("value=\"apply\"", preview, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"numbers\"", preview, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewerImport_ReplacesAndKeepsTheOlder()
    {
        await using var world = await ReadInAsync(File);

        var (preview, form) = await PreviewAsync(world, File.Replace("1 234,5", "7", StringComparison.Ordinal).Replace("02-04", "06-01", StringComparison.Ordinal));
        Assert.Contains("Ersätter det som hämtades 4 februari 2019: 1 tal är andra.", preview, StringComparison.Ordinal);
        Assert.Contains("<td class=\"num\">1&#xA0;234,5</td>", preview, StringComparison.Ordinal);
        Assert.Contains("<td class=\"num\">7,0</td>", preview, StringComparison.Ordinal);
        using var done = await form.PostAsync(world.Analyst, ("Form.Action", "apply"));

        var page = await done.ReadAsync();
        Assert.Contains("<td class=\"num\">7,0</td>", page, StringComparison.Ordinal);
        Assert.Contains("Kostnad 2018, tkr: hämtat 4 februari 2019 från Påhittad myndighet, 1 tal.", page, StringComparison.Ordinal);
        Assert.Contains("1&#xA0;234,5", page, StringComparison.Ordinal);
        Assert.Contains("Filen ändrar inget.", (await PreviewAsync(world, Encoding.UTF8.GetString(await BytesAsync(world)).TrimStart('\uFEFF'))).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Measure_IsTakenAway_AndKeptAsHistory()
    {
        await using var world = await ReadInAsync(File);
        var form = await world.Analyst.ReadFormAsync($"{world.Root}/measures", "value=\"take-away-measure\"");

        using var done = await form.PostAsync(world.Analyst, ("Taken.Measure", "kostnad 2018/1"));
        using var again = await form.PostAsync(world.Analyst, ("Taken.Measure", "kostnad 2018/1"));

        var page = await done.ReadAsync();
        Assert.Contains("Måttet är borttaget.", page, StringComparison.Ordinal);
        Assert.Contains("Kostnad 2018, tkr: borttaget av eva", page, StringComparison.Ordinal);
        Assert.Contains("Någon annan har ändrat måtten under tiden.", await again.ReadAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatSomebodyReadInMeanwhile_IsSeenFirst()
    {
        await using var world = await ReadInAsync(File);
        var (_, mine) = await PreviewAsync(world, File.Replace("1 234,5", "1", StringComparison.Ordinal));
        var (_, theirs) = await PreviewAsync(world, File.Replace("1 234,5", "2", StringComparison.Ordinal));
        using var first = await theirs.PostAsync(world.Analyst, ("Form.Action", "apply"));

        using var second = await mine.PostAsync(world.Analyst, ("Form.Action", "apply"));

        var page = await second.ReadAsync();
        Assert.Contains("Någon annan har ändrat måtten under tiden.", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"num\">2,0</td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryMistake_IsTold_AndNothingReadIn()
    {
        await using var world = await CodingWorld.StartAsync();

        var (html, _) = await PreviewAsync(world, File.Replace("1 234,5", "många", StringComparison.Ordinal) + "Gottland,3\n");

        Assert.Contains("SH5279", html, StringComparison.Ordinal);
        Assert.Contains("SH3001", html, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"apply\"", html, StringComparison.Ordinal);
    }

    private static async Task<CodingWorld> ReadInAsync(string file)
    {
        var world = await CodingWorld.StartAsync();
        var (_, form) = await PreviewAsync(world, file);
        using var done = await form.PostAsync(world.Analyst, ("Form.Action", "apply"));
        return world;
    }

    private static Task<byte[]> BytesAsync(CodingWorld world) => world.Analyst.GetByteArrayAsync(new Uri($"{world.Root}/measures.csv", UriKind.Relative), TestContext.Current.CancellationToken);

    private static async Task<(string Html, HtmlForm Form)> PreviewAsync(CodingWorld world, string file)
    {
        var page = $"{world.Root}/measures";
        var form = await world.Analyst.ReadFormAsync(page, "value=\"import-measures\"");
        using var answer = await form.PostFileAsync(world.Analyst, "Form.File", "prov.matt.csv", Encoding.UTF8.GetBytes(file));
        var html = await answer.ReadAsync();
        return (html, HtmlForms.Read(html, page, "value=\"import-measures\""));
    }
}
