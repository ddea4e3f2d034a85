using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Answering.Writing;

namespace SurveyHub.Web.Tests.Features.Answering;

/// <summary>The program on real HTTP, with a released wave and a browser for whoever answers.</summary>
public sealed class AnsweringWorld : IAsyncDisposable
{
    private readonly HttpClient _client;

    private AnsweringWorld(SurveyHubApplication application, TestWave wave)
    {
        Application = application;
        Wave = wave;
        // A client of our own: the factory's follows redirects over real HTTP, whatever it is asked.
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = application.ClientOptions.BaseAddress,
        };
        Karin = At(wave.Gotland);
        Hans = At(wave.Halland);
    }

    public SurveyHubApplication Application { get; }

    public TestWave Wave { get; }

    /// <summary>Region Gotland's process leader.</summary>
    public RespondentBrowser Karin { get; }

    /// <summary>Region Halland's.</summary>
    public RespondentBrowser Hans { get; }

    public AnswerWriter Writer => Application.Services.GetRequiredService<AnswerWriter>();

    /// <param name="database">Connection string of a PostgreSQL database; null for SQLite.</param>
    public static async Task<AnsweringWorld> StartAsync(
        IReadOnlyDictionary<string, string?>? settings = null, string questionnaire = Questionnaires.Short, bool isTest = false, string? database = null,
        string? english = null)
    {
        var application = new SurveyHubApplication(database, settings: settings);
        application.UseKestrel(0);
        return new AnsweringWorld(application, await TestWave.ReleaseAsync(application, questionnaire, isTest: isTest, english: english));
    }

    public RespondentBrowser At(TestRespondent respondent) => At(respondent.Address);

    public RespondentBrowser At(string address) => new(_client, address);

    /// <summary>Somebody else at Region Gotland, with a link of her own.</summary>
    public async Task<RespondentBrowser> ColleagueAsync() => At(await Wave.ShareAsync(Wave.Gotland, "Lena Ekonom", AccessLevel.Write));

    /// <summary>To a morning in Stockholm.</summary>
    public void GoTo(int day) => Application.Time.SetUtcNow(new DateTimeOffset(2019, 5, day, 7, 0, 0, TimeSpan.Zero));

    /// <summary>Fills in all that must be answered.</summary>
    public Task<MetPage> AnswerAsync() => Karin.SaveAsync(("utbud", "KBT"), ("ansvar", "Processledaren"));

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await Application.DisposeAsync();
    }
}
