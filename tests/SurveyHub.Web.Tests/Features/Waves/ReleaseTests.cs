using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Features.Waves.Releasing;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Mail.Composing;
using SurveyHub.Web.Platform.Security;

namespace SurveyHub.Web.Tests.Features.Waves;

public sealed class ReleaseTests(PostgreSqlServer postgres)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.Postgres)]
    public async Task Release_FreezesThePanel_AndOpensAResponseWithALinkForEveryOrganisation(DatabaseEngine engine)
    {
        await using var scene = await WaveScene.CreateAsync(On(engine));

        Assert.Equal(ReleaseOutcome.Released, await scene.ReleaseAsync());
        await scene.WakeAsync();

        await using var db = await scene.DbAsync();
        var wave = await db.Waves.SingleAsync(Stop);
        Assert.Equal((WaveState.Open, scene.Staff), (wave.State, wave.ReleasedBy!.Value));
        Assert.Equal(("orter", "Hela landet"), (wave.ToFrozenPanel().Key, wave.ToFrozenPanel().Words.Whole));
        Assert.Equal(["Ort 1", "Ort 2", "Ort 3"], await db.WaveOrganisations.OrderBy(o => o.Code).Select(o => o.ShortName).ToListAsync(Stop));
        Assert.Equal(6, scene.Smtp.Mails.Count);
        foreach (var mail in scene.Smtp.Mails.Select(m => m.Parse()).Where(m => !m.Subject!.Contains("kännedom", StringComparison.Ordinal)))
        {
            // The link leads to the response of the organisation that the mail names, and makes its reader responsible for it.
            Assert.True(LinkToken.TryParse(WaveScene.TokenIn(mail), out var token));
            var hash = token.Hash;
            var found = await (
                from t in db.AccessTokens
                join right in db.AccessRights on t.AccessRightId equals right.Id
                join response in db.Responses on right.ResponseId equals response.Id
                join organisation in db.WaveOrganisations on response.WaveOrganisationId equals organisation.Id
                join person in db.Persons on right.PersonId equals person.Id
                where t.Hash == hash
                select new { right, organisation.OfficialName, person.Email }).SingleAsync(Stop);
            Assert.Contains(found.OfficialName, mail.Subject, StringComparison.Ordinal);
            Assert.Equal(found.Email, mail.To.Mailboxes.Single().Address);
            Assert.True(found.right is { MayWrite: true, MaySubmit: true, MayShare: true, MayApprove: false });
        }
    }

    [Theory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.Postgres)]
    public async Task Release_ByTwoAtOnce_IsDoneOnce(DatabaseEngine engine)
    {
        await using var scene = await WaveScene.CreateAsync(On(engine));
        var reviewed = (await scene.PlanAsync()).Fingerprint;

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => scene.ReleaseAsync(reviewed), Stop)));

        Assert.Single(outcomes, ReleaseOutcome.Released);
        Assert.Equal(3, outcomes.Count(outcome => outcome == ReleaseOutcome.AlreadyReleased));
        await using var db = await scene.DbAsync();
        Assert.Equal(
            (3, 3, 3, 3, 6),
            (await db.WaveOrganisations.CountAsync(Stop), await db.Responses.CountAsync(Stop), await db.AccessRights.CountAsync(Stop),
                await db.AccessTokens.CountAsync(Stop), await db.OutboxMails.CountAsync(Stop)));
    }

    [Fact]
    public async Task Release_WhoseLastStepFails_LeavesNothing()
    {
        await using var scene = await WaveScene.CreateAsync();
        await using var db = await scene.DbAsync();
        // An organisation that stands in the wave already, though it is a draft: its index refuses the second one.
        var planned = (await scene.PlanAsync()).Organisations[^1];
        db.Add(new WaveOrganisation(scene.Wave, planned.Id, planned.AsFrozen, null));
        await db.SaveChangesAsync(Stop);

        await Assert.ThrowsAsync<DbUpdateException>(scene.ReleaseAsync);

        await using var after = await scene.DbAsync();
        Assert.Equal(WaveState.Draft, (await after.Waves.SingleAsync(Stop)).State);
        Assert.Equal(1, await after.WaveOrganisations.CountAsync(Stop));
        Assert.False(await after.Responses.AnyAsync(Stop) || await after.AccessTokens.AnyAsync(Stop) || await after.OutboxMails.AnyAsync(Stop));
    }

    [Fact]
    public async Task Release_OfWhatHasChangedSinceItWasReviewed_IsRefused()
    {
        await using var scene = await WaveScene.CreateAsync();
        var reviewed = (await scene.PlanAsync()).Fingerprint;
        await using var db = await scene.DbAsync();
        (await db.Persons.FirstAsync(Stop)).Correct("Bo Ny", "bo@example.org");
        await db.SaveChangesAsync(Stop);

        Assert.Equal(ReleaseOutcome.ChangedSinceReview, await scene.ReleaseAsync(reviewed));
        Assert.Equal(ReleaseOutcome.Released, await scene.ReleaseAsync());
    }

    [Fact]
    public async Task Release_WhoseMailsWouldLeaveOnAnotherDayThanReviewed_IsRefused()
    {
        await using var scene = await WaveScene.CreateAsync();
        await OpenOnAsync(scene, new DateOnly(2019, 5, 8));
        var reviewed = (await scene.PlanAsync()).Fingerprint;

        await OpenOnAsync(scene, new DateOnly(2019, 5, 6));

        Assert.Equal(ReleaseOutcome.ChangedSinceReview, await scene.ReleaseAsync(reviewed));
    }

    [Fact]
    public async Task Release_OfFactsThatHaveChangedSinceTheyWereReviewed_IsRefused()
    {
        await using var scene = await WaveScene.CreateAsync();
        await using var db = await scene.DbAsync();
        var key = new FactKey(Identifier.Parse("invanare"), 2018);
        db.Add(new FactDefinition(key, "antal invånare den 31 december 2018", "påhittade tal"));
        db.Add(new OrganisationFact((await scene.PlanAsync()).Organisations[0].Id, key, 5000));
        await db.SaveChangesAsync(Stop);
        var reviewed = (await scene.PlanAsync()).Fingerprint;

        (await db.OrganisationFacts.SingleAsync(Stop)).Correct(50);
        await db.SaveChangesAsync(Stop);

        Assert.Equal(ReleaseOutcome.ChangedSinceReview, await scene.ReleaseAsync(reviewed));
    }

    [Fact]
    public async Task Release_ReviewedAMinuteAgo_StillFits()
    {
        await using var scene = await WaveScene.CreateAsync();
        var reviewed = (await scene.PlanAsync()).Fingerprint;

        scene.Application.Time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(ReleaseOutcome.Released, await scene.ReleaseAsync(reviewed));
    }

    [Fact]
    public async Task Release_WithAnOrganisationThatNobodyAnswersFor_IsRefused()
    {
        await using var scene = await WaveScene.CreateAsync();
        await using var db = await scene.DbAsync();
        (await db.Persons.SingleAsync(person => person.Email == "asa2@example.org", Stop)).Erase(scene.Application.Time.GetUtcNow());
        (await db.Persons.SingleAsync(person => person.Email == "asa3@example.org", Stop)).Correct("Åsa 3", "Åsa <asa3@example.org>");
        await db.SaveChangesAsync(Stop);

        Assert.Equal(ReleaseOutcome.HasProblems, await scene.ReleaseAsync());
        Assert.Equal(
            [new(ReleaseObstacle.NoContact, "Ort 2"), new ReleaseProblem(ReleaseObstacle.UnusableAddress, "Ort 3", "Åsa <asa3@example.org>")],
            (await scene.PlanAsync()).Problems);
    }

    [Fact]
    public async Task Release_WithoutWhatARateIsCountedPer_IsRefused_AndWarnsWhereSomeLackIt()
    {
        await using var scene = await WaveScene.CreateAsync(questionnaire: WaveScene.Questionnaire + "\n\n*Redovisas:* summa, per 1 000 invanare 2018\n");

        Assert.Equal([ReleaseObstacle.NoFact], (await scene.PlanAsync()).Problems.Select(problem => problem.Obstacle));
        Assert.Equal(ReleaseOutcome.HasProblems, await scene.ReleaseAsync());

        await using var db = await scene.DbAsync();
        var key = new FactKey(Identifier.Parse("invanare"), 2018);
        db.Add(new FactDefinition(key, "antal invånare den 31 december 2018", "påhittade tal"));
        db.AddRange((await scene.PlanAsync()).Organisations.Take(2).Select(organisation => new OrganisationFact(organisation.Id, key, 5000)));
        await db.SaveChangesAsync(Stop);
        var plan = await scene.PlanAsync();

        Assert.Empty(plan.Problems);
        Assert.Equal(
            "Enkäten räknar ”anstallda” per invanare 2018, men panelen saknar det för Ort 3, eller har inget tal över noll. Inget sådant tal räknas för dem, och inget för en summa där de ingår.",
            Assert.Single(plan.Warnings).Finding!.Message(Language.Swedish));
        Assert.Contains("panelen saknar det för Ort 3", await (await scene.SignInAsync()).GetStringAsync(new Uri($"/waves/{scene.Wave.Value}/release", UriKind.Relative), Stop), StringComparison.Ordinal);
        Assert.Equal(ReleaseOutcome.Released, await scene.ReleaseAsync());
    }

    [Fact]
    public async Task Preview_IsWhatIsSent()
    {
        await using var scene = await WaveScene.CreateAsync(organisations: 1);
        var (plan, outbox) = (await scene.PlanAsync(), scene.Application.Services.GetRequiredService<Outbox>());
        var composer = scene.Application.Services.GetRequiredService<MailComposer>();
        await scene.ReleaseAsync();
        await scene.WakeAsync();

        Assert.Equal(plan.Mails.Count, scene.Smtp.Mails.Count);
        foreach (var planned in plan.Mails)
        {
            var preview = await composer.PreviewAsync(outbox.Queue(planned.Letter), planned.To, plan.Due, Stop);
            var sent = scene.Smtp.Mails.Single(mail => mail.Recipients.Single() == planned.To.Address).Parse();
            var token = WaveScene.TokenIn(sent);

            Assert.Equal(preview.Subject, sent.Subject);
            Assert.Equal(preview.From, new MailParty(sent.From.Mailboxes.Single().Name!, sent.From.Mailboxes.Single().Address));
            Assert.Equal(WithToken(preview.Text, token), sent.TextBody!.ReplaceLineEndings("\n"));
            Assert.Equal(WithToken(preview.Html, token), sent.HtmlBody!.ReplaceLineEndings("\n"));
            Assert.Equal(preview.Attachments.Select(file => file.FileName), sent.Attachments.Select(part => part.ContentDisposition!.FileName!));
            Assert.Equal(preview.Attachments.Select(file => Convert.ToHexString(file.Content.Span)), sent.Attachments.Select(Content));
        }

        static string WithToken(string text, string token) => text.Replace("PERSONLIG-KOD", token, StringComparison.Ordinal);

        static string Content(MimeKit.MimeEntity part)
        {
            using var bytes = new MemoryStream();
            ((MimeKit.MimePart)part).Content!.DecodeTo(bytes, Stop);
            return Convert.ToHexString(bytes.ToArray());
        }
    }

    [Fact]
    public async Task Release_BeforeTheWaveOpens_SendsInTheMorningOfThatDay()
    {
        await using var scene = await WaveScene.CreateAsync(organisations: 1);
        await OpenOnAsync(scene, new DateOnly(2019, 5, 8));

        await scene.ReleaseAsync();
        scene.Application.Time.SetUtcNow(new DateTimeOffset(2019, 5, 8, 4, 59, 0, TimeSpan.Zero));
        await scene.WakeAsync();
        Assert.Empty(scene.Smtp.Mails);

        scene.Application.Time.Advance(TimeSpan.FromMinutes(1));
        await scene.WakeAsync();
        Assert.Equal(2, scene.Smtp.Mails.Count);
        Assert.All(scene.Smtp.Mails, mail => Assert.Equal(new DateTimeOffset(2019, 5, 8, 7, 0, 0, TimeSpan.FromHours(2)), mail.Parse().Date));
    }

    [Theory]
    [InlineData(2020, 3, 29, 5)]
    [InlineData(2019, 10, 27, 6)]
    public async Task MailsLeaveAtSevenByTheClock_AlsoOnTheDayItIsMoved(int year, int month, int day, int hourUtc)
    {
        await using var scene = await WaveScene.CreateAsync(organisations: 1);
        var opensOn = new DateOnly(year, month, day);
        scene.Application.Time.SetUtcNow(new DateTimeOffset(opensOn.AddDays(-3), TimeOnly.MinValue, TimeSpan.Zero));

        await OpenOnAsync(scene, opensOn);

        Assert.Equal(new DateTimeOffset(year, month, day, hourUtc, 0, 0, TimeSpan.Zero), (await scene.PlanAsync()).Due);
    }

    [Fact]
    public async Task OrganisationThatHasEnded_IsNotAsked()
    {
        await using var scene = await WaveScene.CreateAsync();
        await using var db = await scene.DbAsync();
        (await db.Organisations.SingleAsync(o => o.ShortName == "Ort 2", Stop)).EndOn(new DateOnly(2019, 5, 5));
        (await db.Organisations.SingleAsync(o => o.ShortName == "Ort 3", Stop)).EndOn(StockholmTime.DateOf(scene.Application.Time.GetUtcNow()));
        await db.SaveChangesAsync(Stop);

        Assert.Equal(["Ort 1", "Ort 3"], (await scene.PlanAsync()).Organisations.Select(o => o.AsFrozen.ShortName));
    }

    private static async Task OpenOnAsync(WaveScene scene, DateOnly day)
    {
        await using var db = await scene.DbAsync();
        var wave = await db.Waves.SingleAsync(Stop);
        var deadline = wave.Deadline > day ? wave.Deadline : day;
        wave.Plan(new WavePlan(wave.Name, day, deadline, deadline, wave.SenderName, wave.ReplyAddress, wave.DiaryNumber));
        await db.SaveChangesAsync(Stop);
    }

    private PostgreSqlServer? On(DatabaseEngine engine) => engine == DatabaseEngine.Postgres ? postgres : null;
}
