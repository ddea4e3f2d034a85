using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Answering.Reporting;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Waves.Renewing;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Tests.Features.Answering;

/// <summary>The wave takes another version while people answer, on either engine.</summary>
public sealed class RenewalTests(PostgreSqlServer postgres) : IAsyncDisposable
{
    /// <summary>Reworded, with an option more, and a required question more.</summary>
    private static readonly string Second =
        Questionnaires.Short
            .Replace("Vad finns?", "Vad finns hos er?", StringComparison.Ordinal)
            .Replace("- ( ) Nej {#nej}", "- ( ) Nej {#nej}\n- ( ) Delvis {#delar}", StringComparison.Ordinal)
        + "\n\n### 6. Vad är nytt? {#nytt}\n\n`kort text, obligatorisk`\n";

    private PostgreSqlDatabase? _database;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    [Theory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.Postgres)]
    public async Task OldPage_GoesOnSaving_EveryEntryUnderTheVersionItShowed(DatabaseEngine engine)
    {
        await using var world = await StartAsync(engine);
        var client = new SavingClient(world.Karin);
        var old = await client.TicketAsync();
        var second = await RenewAsync(world);

        var saved = await client.SaveAsync(old, new SentChange("utbud", "Från den gamla sidan"));
        await client.SaveAsync(new SentChange("nytt", "Från den nya sidan"));

        Assert.Equal("saved", Assert.Single(saved.Fields).Outcome);
        Assert.Equal("1 av 6 svarsfält ifyllda", saved.Progress);
        var held = await world.Wave.HeldAsync(world.Wave.Gotland);
        Assert.Equal((world.Wave.Version, second), (held["utbud"].QuestionnaireVersionId, held["nytt"].QuestionnaireVersionId));
    }

    [Theory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.Postgres)]
    public async Task OpenPage_IsToldOnce_ByTheNews(DatabaseEngine engine)
    {
        await using var world = await StartAsync(engine);
        var stamp = Regex.Match((await world.Karin.GetAsync()).Text, "data-stamp=\"(?<stamp>[^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups["stamp"].Value;
        Assert.Equal(HttpStatusCode.NoContent, (await world.Karin.GetAsync($"{AnsweringRoutes.News}?efter={stamp}")).Status);
        await RenewAsync(world);

        using var news = JsonDocument.Parse((await world.Karin.GetAsync($"{AnsweringRoutes.News}?efter={stamp}")).Text);

        var renewal = news.RootElement.GetProperty("renewal");
        Assert.StartsWith("Enkäten har fått en ny version sedan du öppnade sidan.", renewal.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("Läs in den nya versionen", renewal.GetProperty("link").GetString());
        Assert.Empty(news.RootElement.GetProperty("fields").EnumerateArray());
        var next = news.RootElement.GetProperty("stamp").GetString();
        Assert.Equal(HttpStatusCode.NoContent, (await world.Karin.GetAsync($"{AnsweringRoutes.News}?efter={next}")).Status);
    }

    [Fact]
    public async Task PostOfAnOldPage_IsSaved_AndShowsTheNewVersion()
    {
        await using var world = await StartAsync(DatabaseEngine.Sqlite);
        var old = await world.Karin.SealAsync();
        await RenewAsync(world);

        var answer = await world.Karin.PostAsync("", old, ("utbud", "KBT"), ("vardval", "nej"));
        var page = await world.Karin.GetAsync(answer.Location![world.Karin.Address.Length..]);

        Assert.Equal(HttpStatusCode.SeeOther, answer.Status);
        Assert.Contains("2 svar ändrades. Enkäten hade fått en ny version sedan du öppnade sidan. Här är den.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Vad är nytt?", page.Text, StringComparison.Ordinal);
        var held = await world.Wave.HeldAsync(world.Wave.Gotland);
        Assert.Equal(("KBT", "nej", world.Wave.Version), (held["utbud"].Raw, held["vardval"].Raw, held["utbud"].QuestionnaireVersionId));
    }

    [Fact]
    public async Task NewPage_OfThoseWhoHadBegun_SaysThatTheEnquiryIsRenewed_AndKeepsWhatTheyWrote()
    {
        await using var world = await StartAsync(DatabaseEngine.Sqlite);
        await world.AnswerAsync();
        world.Application.Time.Advance(TimeSpan.FromHours(1));
        await RenewAsync(world);

        var page = (await world.Karin.GetAsync()).Text;

        Assert.Contains("Enkäten fick en ny version 6 maj 2019 kl. 10.00. Det ni hade svarat står kvar", page, StringComparison.Ordinal);
        Assert.Contains("Vad finns hos er?", page, StringComparison.Ordinal);
        Assert.Contains("KBT</textarea>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Enkäten fick en ny version", (await world.Hans.GetAsync()).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.Postgres)]
    public async Task HandingIn_NeedsAReviewOfTheNewVersion_AndWhatItDemands(DatabaseEngine engine)
    {
        await using var world = await StartAsync(engine);
        await world.AnswerAsync();
        var old = await world.Karin.SealAsync(AnsweringRoutes.Review);
        var second = await RenewAsync(world);

        var refused = await world.Karin.SubmitAsync(seal: old);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Enkäten har fått en ny version sedan du granskade svaren, så inget är inlämnat.", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Fråga 6", (await world.Karin.GetAsync(AnsweringRoutes.Review)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await world.Karin.SubmitAsync(seal: await world.Karin.SealAsync())).Status);
        Assert.Empty(await world.Wave.SubmissionsAsync(world.Wave.Gotland));

        await world.Karin.SaveAsync(("nytt", "Mycket"));
        Assert.Equal(HttpStatusCode.SeeOther, (await world.Karin.SubmitAsync()).Status);
        Assert.Equal(second, Assert.Single(await world.Wave.SubmissionsAsync(world.Wave.Gotland)).QuestionnaireVersionId);
    }

    [Theory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.Postgres)]
    public async Task Writer_TakesNoSubmissionThatWasReviewedInTheVersionBefore(DatabaseEngine engine)
    {
        await using var world = await StartAsync(engine);
        await world.AnswerAsync();
        var reviewed = (await world.Wave.LogAsync(world.Wave.Gotland))[^1].Sequence;
        await RenewAsync(world);

        var submit = new SubmitResponse(
            world.Wave.Gotland.Response, Actor.At(world.Wave.Gotland.Person), new Signature("Karin", null), reviewed, world.Application.Time.GetUtcNow())
        {
            ReviewedVersion = world.Wave.Version,
        };

        Assert.Equal(new SubmitResult(SubmitOutcome.ChangedSinceReview, null), await world.Writer.SubmitAsync(submit, Stop));
    }

    [Theory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.Postgres)]
    public async Task WhatIsHandedIn_KeepsTheVersionItWasSignedUnder_UntilItIsOpenedAgain(DatabaseEngine engine)
    {
        await using var world = await StartAsync(engine);
        await world.AnswerAsync();
        await world.Karin.SubmitAsync();
        var second = await RenewAsync(world);

        Assert.Contains("Vad finns?", (await world.Karin.GetAsync(AnsweringRoutes.Copy)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Vad är nytt?", (await world.Karin.GetAsync(AnsweringRoutes.Copy)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ny version", (await world.Karin.GetAsync()).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ny version", (await world.Karin.GetAsync(AnsweringRoutes.Thanks)).Text, StringComparison.Ordinal);

        await world.Karin.PostAsync(AnsweringRoutes.Reopen, "");
        Assert.Contains("Vad är nytt?", (await world.Karin.GetAsync()).Text, StringComparison.Ordinal);
        await world.Karin.SaveAsync(("utbud", "KBT"), ("ansvar", "Processledaren"), ("nytt", "Mycket"));
        await world.Karin.SubmitAsync();

        Assert.Equal([world.Wave.Version, second], (await world.Wave.SubmissionsAsync(world.Wave.Gotland)).Select(submission => submission.QuestionnaireVersionId));
        Assert.DoesNotContain("Vad är nytt?", (await world.Karin.GetAsync($"{AnsweringRoutes.Copy}?nr=1")).Text, StringComparison.Ordinal);
        Assert.Contains("Vad är nytt?", (await world.Karin.GetAsync($"{AnsweringRoutes.Copy}?nr=2")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_AsksTheNewVersion_OfAnswersFromBoth()
    {
        await using var world = await StartAsync(DatabaseEngine.Sqlite);
        await world.AnswerAsync();
        await world.Karin.SubmitAsync();
        await RenewAsync(world);
        await world.Hans.SaveAsync(("utbud", "MMR"), ("ansvar", "Hans"), ("nytt", "Det mesta"));
        await world.Hans.SubmitAsync("Hans Hallén");

        var answers = await world.Application.Services.GetRequiredService<LoadSubmittedAnswers>().ExecuteAsync(world.Wave.Id, Stop);

        Assert.Equal("Vad finns hos er?", answers.Questionnaire.Questions[0].Text);
        Assert.Equal(["KBT", "MMR"], answers.Responses.Select(response => response.Find(Domain.Questionnaires.FieldPath.Parse("utbud"))!.Raw));
        Assert.Equal(["nytt", ""], answers.Responses.Select(response => string.Join(' ', response.NewSince)));
        Assert.Equal([null, "Det mesta"], answers.Responses.Select(response => response.Find(Domain.Questionnaires.FieldPath.Parse("nytt"))?.Raw));
    }

    [Fact]
    public async Task SecondNode_NoticesTheNewVersion()
    {
        await using var world = await StartAsync(DatabaseEngine.Postgres);
        await using var other = new SurveyHubApplication(_database!.ConnectionString);
        other.UseKestrel(0);
        _ = other.Services;
        using var browser = other.Browser();
        var address = new Uri(world.Karin.Address, UriKind.Relative);
        Assert.DoesNotContain("Vad finns hos er?", WebUtility.HtmlDecode(await browser.GetStringAsync(address, Stop)), StringComparison.Ordinal);

        await RenewAsync(world);

        Assert.Contains("Vad finns hos er?", WebUtility.HtmlDecode(await browser.GetStringAsync(address, Stop)), StringComparison.Ordinal);
    }

    /// <summary>A mistake is mended in the translation alone: the questions are the same, and those who read the other language see the new words.</summary>
    [Theory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.Postgres)]
    public async Task VersionWithOtherWordsInItsTranslation_IsShownToThoseWhoReadIt_AndOldPagesGoOnSaving(DatabaseEngine engine)
    {
        await using var world = await StartAsync(engine, Questionnaires.ShortInEnglish);
        await world.Karin.SendAsync(HttpMethod.Post, AnsweringRoutes.Language, "same-origin", [(":language", "en")]);
        var client = new SavingClient(world.Karin);
        var old = await client.TicketAsync();
        var english = Questionnaires.ShortInEnglish.Replace("How many coordinators are there?", "How many coordinators work with you?", StringComparison.Ordinal);

        await RenewAsync(world, Questionnaires.Short, ("en", english));

        Assert.Equal("saved", Assert.Single((await client.SaveAsync(old, new SentChange("antal", "4"))).Fields).Outcome);
        Assert.Contains("How many coordinators work with you?", (await world.Karin.GetAsync()).Text, StringComparison.Ordinal);
        Assert.Contains("How many coordinators work with you?", (await world.Karin.GetAsync(AnsweringRoutes.Review)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("work with you", (await world.Hans.GetAsync()).Text, StringComparison.Ordinal);
        Assert.Equal("4", (await world.Wave.HeldAsync(world.Wave.Gotland))["antal"].Raw);
    }

    private async Task<AnsweringWorld> StartAsync(DatabaseEngine engine, string? english = null)
    {
        _database = engine == DatabaseEngine.Postgres ? await postgres.CreateDatabaseAsync(Stop) : null;
        return await AnsweringWorld.StartAsync(database: _database?.ConnectionString, english: english);
    }

    /// <summary>Publishes the second version, and puts it to use.</summary>
    private static Task<QuestionnaireVersionId> RenewAsync(AnsweringWorld world) => RenewAsync(world, Second);

    private static async Task<QuestionnaireVersionId> RenewAsync(AnsweringWorld world, string text, params (string Name, string Text)[] translations)
    {
        await using var db = await world.Wave.OpenAsync();
        var staff = (await db.Waves.SingleAsync(wave => wave.Id == world.Wave.Id, Stop)).CreatedBy;
        var version = new QuestionnaireVersion("prov", 2, text, staff, world.Application.Time.GetUtcNow(), translations);
        db.Add(version);
        await db.SaveChangesAsync(Stop);
        var receipt = await world.Application.Services.GetRequiredService<RenewWave>()
            .ExecuteAsync(world.Wave.Id, new Renewal(version.Id, world.Wave.Version, null, TellsThem: false), staff, Stop);
        Assert.Equal(RenewOutcome.Renewed, receipt.Outcome);
        return version.Id;
    }
}
