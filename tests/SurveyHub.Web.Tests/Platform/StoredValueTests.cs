using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.SignIn;
using DomainFactDefinition = SurveyHub.Domain.Panels.FactDefinition;
using DomainOrganisation = SurveyHub.Domain.Panels.Organisation;
using Organisation = SurveyHub.Web.Features.Panels.Organisation;
using Panel = SurveyHub.Web.Features.Panels.Panel;

namespace SurveyHub.Web.Tests.Platform;

public sealed class StoredValueTests
{
    private static readonly FactKey Population = new(Identifier.Parse("folkmangd"), 2017);

    [Fact]
    public async Task FrozenPanel_ComesBackAsItWas()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var application = new SurveyHubApplication();
        var user = new StaffUser("Anna", "anna@example.org");
        var panel = new Panel("regioner", new PanelWords("region", "regioner", "regionerna", "Hela riket"));
        var organisation = new Organisation(new OrganisationNames("Gotland", "Region Gotland", ["Gotlands kommun"]), null);
        var version = new QuestionnaireVersion("villkor", 1, "# Å\r\n", user.Id, application.Time.GetUtcNow());
        var plan = new WavePlan(
            "Villkor", new DateOnly(2019, 5, 2), new DateOnly(2019, 5, 22), new DateOnly(2019, 5, 29), "SKR", "skr@example.org", null);
        var wave = new Wave(panel.Id, version.Id, plan, "example.org", isTest: false, user.Id, application.Time.GetUtcNow());
        var frozen = new FrozenPanel("regioner", panel.Words, [new DomainFactDefinition(Population, "folkmängd 16–67 år", "SCB")]);
        wave.Release(frozen, user.Id, application.Time.GetUtcNow());
        var gotland = new DomainOrganisation(
            OrganisationCode.Parse("09"), "Gotland", "Region Gotland", ["Gotlands kommun"], [new Fact(Population, 38_012.5m)]);

        await using (var db = await ContextAsync(application))
        {
            db.AddRange(user, panel, organisation, version, wave, new WaveOrganisation(wave.Id, organisation.Id, gotland, null));
            await db.SaveChangesAsync(stop);
        }

        await using var fresh = await ContextAsync(application);
        var readWave = await fresh.Waves.Include(w => w.Versions).SingleAsync(w => w.Id == wave.Id, stop);
        Assert.Equal(frozen, readWave.ToFrozenPanel());
        Assert.Equal(wave.ReleasedAt, readWave.ReleasedAt);
        Assert.Equal(version.Id, Assert.Single(readWave.Versions).QuestionnaireVersionId);
        Assert.Equal(gotland, (await fresh.WaveOrganisations.SingleAsync(stop)).ToDomain());
        Assert.Equal("# Å\n", (await fresh.QuestionnaireVersions.SingleAsync(stop)).Text);
    }

    [Fact]
    public async Task Instants_AreSortedAndCompared_ByTheDatabase()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var application = new SurveyHubApplication();
        var noon = new DateTimeOffset(2019, 5, 22, 12, 0, 0, TimeSpan.Zero);
        // As text, the first would sort last and lie after noon.
        DateTimeOffset[] published = [noon.AddTicks(-1).ToOffset(TimeSpan.FromHours(9)), noon, noon.AddTicks(1).ToOffset(TimeSpan.FromHours(-9))];
        var user = new StaffUser("Anna", "anna@example.org");
        await using var db = await ContextAsync(application);
        db.Add(user);
        db.AddRange(published.Select((at, index) => new QuestionnaireVersion("q", index + 1, $"text {index}", user.Id, at)).Reverse());
        await db.SaveChangesAsync(stop);

        var sorted = await db.QuestionnaireVersions.OrderBy(v => v.PublishedAt).Select(v => v.PublishedAt).ToListAsync(stop);
        var before = await db.QuestionnaireVersions.Where(v => v.PublishedAt < noon).Select(v => v.Number).ToListAsync(stop);

        Assert.Equal(published, sorted);
        Assert.Equal([1], before);
    }

    [Fact]
    public async Task SameTextTwice_IsRefusedByTheDatabase()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var application = new SurveyHubApplication();
        var user = new StaffUser("Anna", "anna@example.org");
        await using var db = await ContextAsync(application);
        db.AddRange(
            user,
            new QuestionnaireVersion("q", 1, "a\nb", user.Id, application.Time.GetUtcNow()),
            new QuestionnaireVersion("q", 2, "\uFEFFa\r\nb", user.Id, application.Time.GetUtcNow()));

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(stop));
    }

    private static Task<AppDbContext> ContextAsync(SurveyHubApplication application) =>
        application.Services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
}
