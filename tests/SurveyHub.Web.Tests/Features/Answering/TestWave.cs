using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Domain.Panels;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Answering.People;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Security;
using SurveyHub.Web.Platform.SignIn;
using Organisation = SurveyHub.Web.Features.Panels.Organisation;
using Panel = SurveyHub.Web.Features.Panels.Panel;

namespace SurveyHub.Web.Tests.Features.Answering;

/// <summary>An organisation that was asked, with the link of its process leader.</summary>
public sealed record TestRespondent(WaveOrganisationId Organisation, ResponseId Response, PersonId Person, AccessRightId Right, LinkToken Token)
{
    public string Address => AnsweringRoutes.Form(Token);
}

/// <summary>A released wave with two organisations, made through the entities: open 2–22 May 2019, closing on the 29th.</summary>
public sealed class TestWave
{
    private readonly SurveyHubApplication _application;

    private TestWave(
        SurveyHubApplication application, WaveId id, QuestionnaireVersionId version, TestRespondent gotland, TestRespondent halland) =>
        (_application, Id, Version, Gotland, Halland) = (application, id, version, gotland, halland);

    public WaveId Id { get; }

    public QuestionnaireVersionId Version { get; }

    public TestRespondent Gotland { get; }

    public TestRespondent Halland { get; }

    /// <param name="lastDay">The deadline and the closing day, for programs that run by the real clock; null for the usual ones.</param>
    /// <param name="isTest">The wave only tries something out.</param>
    /// <param name="english">The translation of the questionnaire, or null.</param>
    public static async Task<TestWave> ReleaseAsync(
        SurveyHubApplication application, string questionnaire, DateOnly? lastDay = null, bool isTest = false, string? english = null)
    {
        Assert.Empty(QuestionnaireFile.Parse(questionnaire).Diagnostics);
        var now = application.Time.GetUtcNow();
        await using var db = await OpenAsync(application);
        var staff = new StaffUser("Sara Stab", "sara@example.org");
        var version = new QuestionnaireVersion("prov", 1, questionnaire, staff.Id, now, english is null ? [] : [("en", english)]);
        var panel = new Panel("regioner", new PanelWords("region", "regioner", "regionerna", "Hela riket"));
        var plan = new WavePlan(
            "Prov", new DateOnly(2019, 5, 2), lastDay ?? new DateOnly(2019, 5, 22), lastDay ?? new DateOnly(2019, 5, 29), "SKR", "enkat@example.org", "19/00412");
        var wave = new Wave(panel.Id, version.Id, plan, "example.org", isTest, staff.Id, now);
        db.AddRange(staff, version, panel, wave);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        wave.Release(new FrozenPanel(panel.Key, panel.Words, []), staff.Id, now);
        var gotland = Ask(db, wave, staff.Id, "09", "Gotland", "Karin Exempel");
        var halland = Ask(db, wave, staff.Id, "13", "Halland", "Hans Hallén");
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return new TestWave(application, wave.Id, version.Id, gotland, halland);
    }

    /// <summary>One more organisation than the two.</summary>
    public async Task<TestRespondent> AskAsync(string code, string shortName)
    {
        await using var db = await OpenAsync();
        var wave = await db.Waves.SingleAsync(w => w.Id == Id, TestContext.Current.CancellationToken);
        var respondent = Ask(db, wave, wave.ReleasedBy!.Value, code, shortName, $"Ledaren i {shortName}");
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return respondent;
    }

    /// <summary>A second person with a right to the same response.</summary>
    public async Task<TestRespondent> ShareAsync(TestRespondent with, string name, AccessLevel level, params Domain.Questionnaires.Identifier[] scope)
    {
        await using var db = await OpenAsync();
        var now = _application.Time.GetUtcNow();
        var person = new Person(name, $"{Guid.NewGuid():N}@example.org");
        var right = new AccessRight(person.Id, with.Response, [.. scope], level, Issuer.Colleague(with.Person), now);
        var token = LinkToken.Draw();
        db.AddRange(person, right, new AccessToken(right.Id, token, now));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return with with { Person = person.Id, Right = right.Id, Token = token };
    }

    public async Task ChangeAsync(Action<Wave> change)
    {
        await using var db = await OpenAsync();
        change(await db.Waves.SingleAsync(wave => wave.Id == Id, TestContext.Current.CancellationToken));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    public async Task<IReadOnlyList<AnswerEvent>> LogAsync(TestRespondent respondent)
    {
        await using var db = await OpenAsync();
        return await db.AnswerEvents.AsNoTracking().Where(e => e.ResponseId == respondent.Response).OrderBy(e => e.Sequence)
            .ToListAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>What people have decided about conflicts.</summary>
    public async Task<IReadOnlyList<SettledConflict>> SettledAsync(TestRespondent respondent)
    {
        await using var db = await OpenAsync();
        return await db.SettledConflicts.AsNoTracking().Where(s => s.ResponseId == respondent.Response)
            .ToListAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>What holds, as typed, by field.</summary>
    public async Task<IReadOnlyDictionary<string, AnswerEvent>> HeldAsync(TestRespondent respondent)
    {
        await using var db = await OpenAsync();
        var held = await db.CurrentAnswers.Where(c => c.ResponseId == respondent.Response)
            .Join(db.AnswerEvents, c => c.Sequence, e => e.Sequence, (_, e) => e).ToListAsync(TestContext.Current.CancellationToken);
        return held.ToDictionary(e => e.Path.ToString(), StringComparer.Ordinal);
    }

    public async Task<Response> ResponseAsync(TestRespondent respondent)
    {
        await using var db = await OpenAsync();
        return await db.Responses.AsNoTracking().SingleAsync(r => r.Id == respondent.Response, TestContext.Current.CancellationToken);
    }

    public async Task<IReadOnlyList<Submission>> SubmissionsAsync(TestRespondent respondent)
    {
        await using var db = await OpenAsync();
        return await db.Submissions.AsNoTracking().Where(s => s.ResponseId == respondent.Response).OrderBy(s => s.Number)
            .ToListAsync(TestContext.Current.CancellationToken);
    }

    public Task<AppDbContext> OpenAsync() => OpenAsync(_application);

    private static Task<AppDbContext> OpenAsync(SurveyHubApplication application) =>
        application.Services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);

    private static TestRespondent Ask(AppDbContext db, Wave wave, Guid staff, string code, string shortName, string leader)
    {
        var (officialName, now) = ($"Region {shortName}", wave.ReleasedAt!.Value);
        var organisation = new Organisation(new OrganisationNames(shortName, officialName, []), null);
        var frozen = new Domain.Panels.Organisation(OrganisationCode.Parse(code), shortName, officialName, [], []);
        var member = new WaveOrganisation(wave.Id, organisation.Id, frozen, null);
        var response = new Response(member.Id);
        var person = new Person(leader, $"{shortName}@example.org");
        var right = new AccessRight(person.Id, response.Id, [], AccessLevel.Responsible, Issuer.Staff(staff), now);
        var token = LinkToken.Draw();
        db.AddRange(organisation, member, response, person, right, new AccessToken(right.Id, token, now));
        return new TestRespondent(member.Id, response.Id, person.Id, right.Id, token);
    }
}
