using SurveyHub.Documents;
using SurveyHub.Domain.Responses;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Tables;
using SurveyHub.Parsing.Themes;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Features.Following.Answers;
using SurveyHub.Web.Features.Reports.Loading;

namespace SurveyHub.Web.Tests.Features.Reports;

/// <summary>The report of a wave is compiled from what the database holds as the tool compiles it from files.</summary>
public sealed class LoadReportTests(PostgreSqlServer postgres)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task DownloadedFiles_GiveTheToolTheSameReport(bool onPostgres)
    {
        await using var database = onPostgres ? await postgres.CreateDatabaseAsync(Stop) : null;
        await using var world = await ReportWorld.StartAsync(database?.ConnectionString);

        var report = await world.LoadAsync();
        var site = report.Compile()!;
        Assert.Empty(site.Parsed.Diagnostics);
        Assert.False(site.HasErrors);

        var questionnaire = QuestionnaireFile.Parse(await world.BytesAsync("questionnaire.md")).Questionnaire;
        var panel = PanelFile.Parse(await world.BytesAsync("panel.csv")).Panel;
        var given = AnswersFile.Parse(await world.BytesAsync("report.csv"), questionnaire, panel);
        var responses = ResponsesFile.Parse(await world.BytesAsync("responses.csv"), questionnaire, panel, given.Answers);
        var themes = ThemesFile.Parse(await world.BytesAsync("themes.csv"), questionnaire, panel);
        var tool = new WaveReport(new WaveAnswers(world.Wave, "", new SurveyAnswers(questionnaire, panel, responses.Responses) { Wave = given.Wave?.Name }), themes.Analysis, Saved: null)
            .Check(report.Saved!.Text);
        Assert.Equal(tool.Diagnostics, site.Diagnostics);
        Assert.Equal(Bytes(report.Answers, tool), Bytes(report.Answers, site));
    }

    [Fact]
    public async Task Catalogue_HasTheReportBesideItsQuestionnaire()
    {
        await using var world = await ReportWorld.StartAsync();
        var catalogue = world.Service<CatalogueReport>();

        Assert.Equal((await world.LoadAsync()).Saved!.Text, await catalogue.FindAsync("villkor3-2018", Stop));
        Assert.Null(await catalogue.FindAsync("finns-inte", Stop));
        Assert.Null(await catalogue.FindAsync("../surveys/villkor3-2018", Stop));
    }

    [Fact]
    public async Task StartingReport_CompilesWithoutMistakes()
    {
        await using var world = await ReportWorld.StartAsync();
        var report = await world.LoadAsync();

        var checkedReport = report.Check(report.StartingText());

        Assert.False(checkedReport.HasErrors);
        Assert.Null((report with { Saved = null }).Compile());
    }

    private static byte[] Bytes(SurveyAnswers answers, CheckedReport report)
    {
        using var stream = new MemoryStream();
        ReportFormat.Word.Write(answers, stream, new WrittenReport(report.Document!));
        return stream.ToArray();
    }
}
