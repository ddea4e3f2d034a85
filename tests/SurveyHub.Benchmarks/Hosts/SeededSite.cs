using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Tables;
using SurveyHub.TestKit;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Security;
using SurveyHub.Web.Platform.SignIn;
using FrozenOrganisation = SurveyHub.Domain.Panels.Organisation;
using Organisation = SurveyHub.Web.Features.Panels.Organisation;
using Panel = SurveyHub.Web.Features.Panels.Panel;
using Response = SurveyHub.Web.Features.Answering.Response;

namespace SurveyHub.Benchmarks.Hosts;

/// <summary>
/// A folder with the database of an open wave: the enquiry of 2018, one organisation for each client, each with a link and the same saved draft,
/// which is what Region Stockholm answered.
/// </summary>
internal sealed class SeededSite : WebApplicationFactory<Program>
{
    private const string DraftOf = "01";
    private static readonly DateTimeOffset Released = new(2019, 5, 2, 7, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();
    private readonly List<SeededLink> _links = [];

    private SeededSite()
    {
        // Made by CreateAsync, since a database is filled in its own time.
    }

    public IReadOnlyList<SeededLink> Links => _links;

    public QuestionnaireVersionId Version { get; private set; }

    public AnswerWriter Writer => Services.GetRequiredService<AnswerWriter>();

    public string Folder => _folder.Path;

    /// <summary>The same in a process of its own, as it is published. While it runs, nothing here may write.</summary>
    public HostProcess StartProcess()
    {
        var port = HostProcess.FreePort();
        return new HostProcess(port, [PublishedSite.Program], PublishedSite.Settings(port, _folder.Path));
    }

    /// <param name="organisations">Each with one link.</param>
    public static async Task<SeededSite> CreateAsync(int organisations)
    {
        var site = new SeededSite();
        await site.FillAsync(organisations);
        return site;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseContentRoot(Repository.PathOf("src", "SurveyHub.Web"));
        builder.UseSetting("Storage:Root", _folder.Path);
        builder.UseSetting("Jobs:Enabled", "false");
        builder.UseSetting("Logging:LogLevel:Default", "Error");
    }

    private async Task FillAsync(int organisations)
    {
        var text = await File.ReadAllTextAsync(Repository.PathOf("surveys", "villkor3-2018.md"));
        var questionnaire = QuestionnaireFile.Parse(text).Questionnaire;
        var panel = PanelFile.Parse(await File.ReadAllBytesAsync(Repository.PathOf("surveys", "panels", "regioner.csv"))).Panel;
        var file = await File.ReadAllBytesAsync(Repository.PathOf("surveys", "samples", "villkor3-2018.svar.csv"));
        var draft = AnswersFile.Parse(file, questionnaire, panel).Answers[OrganisationCode.Parse(DraftOf)];
        await AddWaveAsync(text, panel, organisations);
        foreach (var link in _links)
        {
            var changes = draft.Where(answer => answer.Row is null).Select(answer => Change(answer));
            var saved = await Writer.SaveAsync(
                new SaveAnswers(link.Response, Actor.At(link.Person), Version, Released, [.. changes]), CancellationToken.None);
            foreach (var field in saved.Fields)
            {
                link.Held.Add(field.Path, field.Sequence);
            }
        }
    }

    private async Task AddWaveAsync(string text, Domain.Panels.Panel domain, int organisations)
    {
        await using var db = await Services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync();
        var staff = new StaffUser("Sara Stab", "sara@example.org");
        var version = new QuestionnaireVersion("villkor3-2018", 1, text, staff.Id, Released);
        Version = version.Id;
        var panel = new Panel(domain.Id, domain.Words);
        var plan = new WavePlan(
            "Villkor 3", new DateOnly(2019, 5, 2), new DateOnly(2099, 5, 22), new DateOnly(2099, 5, 29), "SKR", "enkat@example.org", "19/00412");
        var wave = new Wave(panel.Id, version.Id, plan, "example.org", isTest: false, staff.Id, Released);
        db.AddRange(staff, version, panel, wave);
        await db.SaveChangesAsync();
        wave.Release(new FrozenPanel(domain.Id, domain.Words, domain.Facts), staff.Id, Released);
        for (var i = 0; i < organisations; i++)
        {
            var (shortName, officialName) = ($"Gotland {i}", $"Region Gotland {i}");
            var organisation = new Organisation(new OrganisationNames(shortName, officialName, []), null);
            var frozen = new FrozenOrganisation(OrganisationCode.Parse($"{i:D4}"), shortName, officialName, [], []);
            var member = new WaveOrganisation(wave.Id, organisation.Id, frozen, null);
            var response = new Response(member.Id);
            var person = new Person("Karin Exempel", $"karin{i}@example.org");
            var right = new AccessRight(person.Id, response.Id, [], AccessLevel.Responsible, Issuer.Staff(staff.Id), Released);
            var token = LinkToken.Draw();
            db.AddRange(organisation, member, response, person, right, new AccessToken(right.Id, token, Released));
            _links.Add(new SeededLink(response.Id, person.Id, AnsweringRoutes.Form(token)));
        }

        await db.SaveChangesAsync();
    }

    private static FieldChange Change(Answer answer) => new(
        answer.Field, "", Guid.NewGuid(), null, answer.Kind, answer.Raw, AnswerValueJson.Write(answer.Value), answer.Reason, answer.Comment);
}

/// <param name="Path">Of the answering page.</param>
internal sealed record SeededLink(ResponseId Response, PersonId Person, string Path)
{
    /// <summary>The entries of the saved draft, by field.</summary>
    public Dictionary<FieldPath, long?> Held { get; } = [];
}
