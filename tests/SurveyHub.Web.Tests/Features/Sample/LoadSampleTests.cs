using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Features.Sample;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Tests.Features.Sample;

/// <summary>The sample is loaded whole or not at all, or a newcomer whose first try failed would be stuck.</summary>
public sealed class LoadSampleTests(PostgreSqlServer postgres)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.Postgres)]
    public async Task FailureInTheMiddle_LeavesNothing_AndTheNextTryLoadsIt(DatabaseEngine engine)
    {
        using var catalogue = new TestFolder();
        CopyCatalogue(catalogue);
        var answers = catalogue.File("samples/villkor3-2018.svar.csv");
        var good = await File.ReadAllTextAsync(answers, Stop);
        await File.WriteAllTextAsync(answers, good + "finns-inte,utbud-smarta,,x,,\n", Stop);
        await using var database = engine == DatabaseEngine.Postgres ? await postgres.CreateDatabaseAsync(Stop) : null;
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Storage:Surveys"] = catalogue.Path };
        await using var application = new SurveyHubApplication(database?.ConnectionString, settings);

        Assert.Equal(SampleOutcome.NoFiles, await LoadAsync(application));

        Assert.Equal((0, 0, 0), await CountAsync(application));
        Assert.True((await application.Services.GetRequiredService<ReadSample>().ExecuteAsync(Stop)).CanLoad);

        await File.WriteAllTextAsync(answers, good, Stop);
        Assert.Equal(SampleOutcome.Loaded, await LoadAsync(application));
        Assert.Equal((1, 1, 2), await CountAsync(application));
        await using var db = await OpenAsync(application);
        // The wave that the newcomer sends is answered in earnest.
        var said = await db.Waves.ToDictionaryAsync(wave => wave.Name, wave => wave.Source, Stop);
        Assert.Equal("Exempel: svaren är skrivna efter den publicerade rapporten och är inte regionernas egna ord.", said["Villkor 3, resultat 2018"]);
        Assert.Null(said["Villkor 3, prova själv"]);
    }

    [Theory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.Postgres)]
    public async Task TwoPressesAtOnce_LoadItOnce(DatabaseEngine engine)
    {
        await using var database = engine == DatabaseEngine.Postgres ? await postgres.CreateDatabaseAsync(Stop) : null;
        await using var application = new SurveyHubApplication(database?.ConnectionString);

        var by = await StaffAsync(application);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => LoadAsync(application, by), Stop)));

        Assert.Equal([SampleOutcome.AlreadyThere, SampleOutcome.Loaded], outcomes.OrderBy(outcome => outcome.ToString(), StringComparer.Ordinal));
        Assert.Equal((1, 1, 2), await CountAsync(application));
    }

    private static async Task<SampleOutcome> LoadAsync(SurveyHubApplication application) =>
        await LoadAsync(application, await StaffAsync(application));

    private static Task<SampleOutcome> LoadAsync(SurveyHubApplication application, Guid by) =>
        application.Services.GetRequiredService<LoadSample>().ExecuteAsync(by, Stop);

    private static async Task<(int Panels, int Versions, int Waves)> CountAsync(SurveyHubApplication application)
    {
        await using var db = await OpenAsync(application);
        return (await db.Panels.CountAsync(Stop), await db.QuestionnaireVersions.CountAsync(Stop), await db.Waves.CountAsync(Stop));
    }

    private static async Task<Guid> StaffAsync(SurveyHubApplication application)
    {
        await using var db = await OpenAsync(application);
        if (await db.Users.FirstOrDefaultAsync(Stop) is { } known)
        {
            return known.Id;
        }

        var user = new StaffUser("Sara Stab", "sara@example.org");
        db.Add(user);
        await db.SaveChangesAsync(Stop);
        return user.Id;
    }

    private static Task<AppDbContext> OpenAsync(SurveyHubApplication application) =>
        application.Services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync(Stop);

    private static void CopyCatalogue(TestFolder to)
    {
        var from = Path.Combine(Repository.Root, "surveys");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = to.File(Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
