using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Domain;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Responses;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Answering.Reporting;
using SurveyHub.Web.Features.Answering.Writing;

namespace SurveyHub.Web.Tests.Features.Answering;

public sealed class ReportingTests
{
    private static readonly OrganisationCode Gotland = OrganisationCode.Parse("09");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Progress_CountsFields_ForEveryOrganisation()
    {
        await using var world = await AnsweringWorld.StartAsync();
        await world.Karin.SaveAsync(("utbud", "KBT"), ("vardval", "ja"));

        var rows = await Service<ListProgress>(world).ExecuteAsync(world.Wave.Id, Stop);

        Assert.Equal(["Gotland", "Halland"], rows.Select(row => row.ShortName));
        Assert.Equal((ResponseState.Started, new Completion(2, 6)), (rows[0].State, rows[0].Completion));
        Assert.NotNull(rows[0].FirstActivity);
        Assert.Equal((ResponseState.NotStarted, new Completion(0, 5), null), (rows[1].State, rows[1].Completion, rows[1].FirstActivity));
    }

    [Fact]
    public async Task SubmittedAnswers_AreThoseHandedIn_NotTheDraftThatFollows()
    {
        await using var world = await AnsweringWorld.StartAsync();
        await world.Karin.SaveAsync(
            ("utbud", "KBT"), ("belopp", "24 000"), ("vardval", "nej"), ("vardval.vilket", "frågas inte"), ("ansvar:status", "saknas"));
        Assert.True((await LoadAsync(world)).For(Gotland).IsSilent);

        await world.Karin.SubmitAsync();
        await world.Karin.PostAsync("/oppna-igen", "");
        await world.Karin.SaveAsync(("utbud", "utkast till rättelse"), ("ansvar:status", "saknas"));

        var answers = await LoadAsync(world);
        var response = answers.For(Gotland);
        Assert.Equal((2, "Karin Exempel, processledare"), (answers.Panel.Organisations.Count, response.SignedBy));
        Assert.Equal((false, false, false), (response.IsSilent, response.IsLate, response.IsCorrected));
        Assert.Equal("KBT", response.Find(FieldPath.Parse("utbud"))?.Raw);
        Assert.IsType<AmountValue>(response.Find(FieldPath.Parse("belopp"))?.Value);
        Assert.Equal(AnswerKind.Missing, response.Find(FieldPath.Parse("ansvar"))?.Kind);
        Assert.Null(response.Find(FieldPath.Parse("vardval.vilket")));
        Assert.True(answers.For(OrganisationCode.Parse("13")).IsSilent);

        await world.Karin.SubmitAsync();
        var corrected = (await LoadAsync(world)).For(Gotland);
        Assert.Equal(["utbud"], corrected.CorrectedIn!.Select(field => field.ToString()));
        Assert.Equal((true, false), (corrected.IsCorrectedIn(FieldPath.Parse("utbud")), corrected.IsCorrectedIn(FieldPath.Parse("belopp"))));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ReportOfATestWave_SaysSoOnItsCover(bool isTest)
    {
        await using var world = await AnsweringWorld.StartAsync(isTest: isTest);

        var cover = ReportCompiler.Compile(await LoadAsync(world)).Cover;

        Assert.Equal(isTest, cover.Details.Contains("Test: svaren är inte riktiga och ska inte användas"));
    }

    /// <summary>As when the reader has learnt, since the answers were saved, to read what they say.</summary>
    [Fact]
    public async Task AnswersThatCouldNotBeReadWhenTheyWereSaved_AreReadAnew()
    {
        await using var world = await AnsweringWorld.StartAsync();
        var gotland = world.Wave.Gotland;
        var actor = Actor.At(gotland.Person);
        ValueList<FieldChange> changes = [Unread("antal", "4"), Unread("vardval", "ja"), Unread("vardval.vilket", "rehab")];
        var saved = await world.Writer.SaveAsync(new SaveAnswers(gotland.Response, actor, world.Wave.Version, world.Application.Time.GetUtcNow(), changes), Stop);

        Assert.Equal(new Completion(3, 6), (await Service<ListProgress>(world).ExecuteAsync(world.Wave.Id, Stop))[0].Completion);
        await world.Writer.SubmitAsync(
            new SubmitResponse(gotland.Response, actor, new Signature("Karin", null), saved.Fields.Max(field => field.Sequence)!.Value, world.Application.Time.GetUtcNow()), Stop);
        var response = (await LoadAsync(world)).For(Gotland);

        Assert.Equal(new NumberValue(4), response.Find(FieldPath.Parse("antal"))?.Value);
        Assert.Equal(new TextValue("rehab"), response.Find(FieldPath.Parse("vardval.vilket"))?.Value);

        static FieldChange Unread(string path, string raw) =>
            new(FieldPath.Parse(path), "", Guid.NewGuid(), BasedOn: null, AnswerKind.Value, raw, ValueJson: null, Reason: null, Comment: null);
    }

    [Fact]
    public async Task SubmittedAnswers_TakeAsManyCommands_HoweverManyOrganisations()
    {
        await using var world = await AnsweringWorld.StartAsync();
        using var commands = new CountedCommands(world.Application);
        await LoadAsync(world);
        var ofNone = commands.Take();

        await HandInAsync(world.Karin);
        await HandInAsync(world.At(await world.Wave.AskAsync("10", "Blekinge")));
        await HandInAsync(world.At(await world.Wave.AskAsync("12", "Skåne")));
        commands.Take();
        var answers = await LoadAsync(world);

        Assert.Equal(3, answers.Responses.Count(response => !response.IsSilent));
        Assert.InRange(ofNone, 1, 5);
        Assert.Equal(ofNone, commands.Take());
    }

    [Fact]
    public async Task History_ShowsWhatWasWritten_UpToTheSubmission()
    {
        await using var world = await AnsweringWorld.StartAsync();
        await world.Karin.SaveAsync(("utbud", "först"), ("ansvar", "K"));
        var field = QuestionnaireFile.Parse(Questionnaires.Short).Questionnaire.Find(FieldPath.Parse("utbud"))!;
        Assert.Empty(await HistoryAsync());

        await world.Karin.SaveAsync(("utbud", "sedan"), ("ansvar", "K"));
        await world.Karin.SubmitAsync();
        await world.Karin.PostAsync("/oppna-igen", "");
        await world.Karin.SaveAsync(("utbud", "utkast"), ("ansvar", "K"));

        var history = await HistoryAsync();
        Assert.Equal([("först", "Karin Exempel"), ("sedan", "Karin Exempel")], history.Select(entry => (entry.Answer.Raw, entry.By)));
        Assert.All(history, entry => Assert.Equal((EntryStanding.Applied, 1), (entry.Standing, entry.Submission)));

        Task<IReadOnlyList<HistoryEntry>> HistoryAsync() =>
            Service<ListFieldHistory>(world).ExecuteAsync(world.Wave.Gotland.Response, field, Stop);
    }

    /// <summary>The last thing written before it was handed in, and so behind the last that held.</summary>
    [Fact]
    public async Task History_HasTheTextThatLost_WhenItCameLast()
    {
        await using var world = await AnsweringWorld.StartAsync();
        var gotland = world.Wave.Gotland;
        var first = await WriteAsync("ansvar", "K", null);
        var held = await WriteAsync("utbud", "gäller", null);
        await WriteAsync("utbud", "förlorar", first);
        Assert.Equal(SubmitOutcome.Submitted, (await world.Writer.SubmitAsync(
            new SubmitResponse(gotland.Response, Actor.At(gotland.Person), new Signature("Karin", null), held, Now()), Stop)).Outcome);
        world.Application.Time.Advance(TimeSpan.FromHours(1));
        await world.Karin.PostAsync("/oppna-igen", "");
        await WriteAsync("utbud", "utkast som förlorar", first);

        var field = QuestionnaireFile.Parse(Questionnaires.Short).Questionnaire.Find(FieldPath.Parse("utbud"))!;
        var shown = await Service<ListFieldHistory>(world).ExecuteAsync(gotland.Response, field, Stop);
        var exported = (await Service<LoadHistory>(world).ExecuteAsync(world.Wave.Id, Gotland, Stop))!.Lines.Where(line => line.Field == field.Path);

        Assert.Equal([("gäller", EntryStanding.Applied, 1), ("förlorar", EntryStanding.Conflicting, 1)], shown.Select(entry => (entry.Answer.Raw, entry.Standing, entry.Submission!.Value)));
        Assert.Equal([("gäller", 1), ("förlorar", 1)], exported.Select(line => (line.Raw, line.Submission)));

        DateTimeOffset Now() => world.Application.Time.GetUtcNow();

        async Task<long> WriteAsync(string path, string text, long? basis)
        {
            var change = new FieldChange(
                FieldPath.Parse(path), "", Guid.NewGuid(), basis, AnswerKind.Value, text, ValueJson: null, Reason: null, Comment: null);
            var save = new SaveAnswers(gotland.Response, Actor.At(gotland.Person), world.Wave.Version, Now(), [change]);
            return (await world.Writer.SaveAsync(save, Stop)).Fields[0].Sequence!.Value;
        }
    }

    private static async Task HandInAsync(RespondentBrowser respondent)
    {
        await respondent.SaveAsync(("utbud", "KBT"), ("ansvar", "K"));
        await respondent.SubmitAsync();
    }

    private static Task<SurveyAnswers> LoadAsync(AnsweringWorld world) => Service<LoadSubmittedAnswers>(world).ExecuteAsync(world.Wave.Id, Stop);

    private static T Service<T>(AnsweringWorld world)
        where T : notnull => world.Application.Services.GetRequiredService<T>();
}
