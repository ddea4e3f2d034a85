using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Web.Features.Reports.Loading;
using SurveyHub.Web.Features.Sample;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Tests.Features.Reports;

/// <summary>The sample, with its finished wave of 2018, and somebody at a browser who writes its report.</summary>
internal sealed class ReportWorld : IAsyncDisposable
{
    private ReportWorld(SurveyHubApplication application, HttpClient writer, Guid by, WaveId wave, WaveId draft)
    {
        Application = application;
        Writer = writer;
        By = by;
        Wave = wave;
        Draft = draft;
    }

    public SurveyHubApplication Application { get; }

    /// <summary>Reads reports and nothing else.</summary>
    public HttpClient Writer { get; }

    /// <summary>A member of the staff.</summary>
    public Guid By { get; }

    public WaveId Wave { get; }

    /// <summary>Not sent yet.</summary>
    public WaveId Draft { get; }

    public string Root => $"/waves/{Wave.Value}";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <param name="postgres">A connection string of an empty database; null for SQLite.</param>
    public static async Task<ReportWorld> StartAsync(string? postgres = null, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var application = new SurveyHubApplication(postgres, settings);
        var writer = await application.StaffAsync("rut", StaffRole.Report);
        await using var db = await application.Services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync(Stop);
        var by = (await db.Users.SingleAsync(Stop)).Id;
        Assert.Equal(SampleOutcome.Loaded, await application.Services.GetRequiredService<LoadSample>().ExecuteAsync(by, Stop));
        var waves = await db.Waves.ToDictionaryAsync(wave => wave.Name, wave => wave.Id, Stop);
        return new ReportWorld(application, writer, by, waves["Villkor 3, resultat 2018"], waves["Villkor 3, prova själv"]);
    }

    public T Service<T>()
        where T : notnull => Application.Services.GetRequiredService<T>();

    public async Task<WaveReport> LoadAsync() => (await Service<LoadReport>().ExecuteAsync(Wave, Stop))!;

    public Task<AppDbContext> OpenAsync() => Service<IDbContextFactory<AppDbContext>>().CreateDbContextAsync(Stop);

    public Task<byte[]> BytesAsync(string file) => Writer.GetByteArrayAsync(new Uri($"{Root}/{file}", UriKind.Relative), Stop);

    public async ValueTask DisposeAsync()
    {
        Writer.Dispose();
        await Application.DisposeAsync();
    }
}
