using CsCheck;
using Microsoft.EntityFrameworkCore;
using SurveyHub.TestKit;

namespace SurveyHub.Web.Tests.Features.Answering.Histories;

/// <summary>
/// Whatever two or three people do with one answer, and whatever the network does to them: every text that was acknowledged, or shown as waiting to be
/// saved, is the answer, in the history, beside another in a conflict that is shown, or handed back to somebody whose link was withdrawn.
/// </summary>
public sealed class HistoryTests(ITestOutputHelper output)
{
    /// <summary>At once, so that many share one commit.</summary>
    private const int AtOnce = 32;

    private static readonly Dictionary<string, string?> Quiet = new(StringComparer.Ordinal) { ["Logging:LogLevel:Default"] = "Error" };

    [Fact]
    public async Task NoTextIsLost_Doubled_OrOverwrittenUnseen()
    {
        await using var application = new SurveyHubApplication(settings: Quiet);
        using var wave = await HistoryWave.ReleaseAsync(application);
        using var client = application.Server.CreateClient();

        await History.Any.SampleAsync(
            history => HistoryRun.ExecuteAsync(wave, client, history), output.WriteLine, iter: TestSettings.Rounds(10_000, 100_000), threads: AtOnce);
    }

    /// <summary>The same, on a database that forgets the loser of a conflict.</summary>
    [Fact]
    public async Task NoTextIsLost_SeenFail()
    {
        await using var application = new SurveyHubApplication(settings: Quiet);
        using var wave = await HistoryWave.ReleaseAsync(application);
        using var client = application.Server.CreateClient();
        await using (var db = await wave.Wave.OpenAsync())
        {
            await db.Database.ExecuteSqlRawAsync(
                """
                CREATE TRIGGER "Forgetful" AFTER INSERT ON "AnswerEvents" WHEN NEW."Standing" = 1
                BEGIN DELETE FROM "AnswerEvents" WHERE "Sequence" = NEW."Sequence"; END
                """,
                TestContext.Current.CancellationToken);
        }

        var failure = await Assert.ThrowsAsync<CsCheckException>(() => History.Any.SampleAsync(
            history => HistoryRun.ExecuteAsync(wave, client, history), output.WriteLine, iter: 500, threads: AtOnce));

        Assert.Contains("Lost: t", failure.InnerException?.Message ?? failure.Message, StringComparison.Ordinal);
        output.WriteLine(failure.Message);
    }
}
