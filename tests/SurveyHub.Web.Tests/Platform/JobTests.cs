using Microsoft.EntityFrameworkCore;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Tests.Features.Waves;

namespace SurveyHub.Web.Tests.Platform;

/// <summary>With Hangfire running, on the real clock: nothing here waits for the minute to turn.</summary>
public sealed class JobTests(PostgreSqlServer postgres)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.Postgres)]
    public async Task Release_WakesTheRelayAtOnce(DatabaseEngine engine)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var scene = await WaveScene.CreateAsync(
            engine == DatabaseEngine.Postgres ? postgres : null, organisations: 2, settings: [("Jobs:Enabled", "true")]);

        await scene.ReleaseAsync();

        Assert.Equal(4, (await scene.Smtp.WaitForMailsAsync(4, stop).WaitAsync(Patience, stop)).Count);
        await using var db = await scene.DbAsync();
        Assert.Equal(4, await db.OutboxMails.CountAsync(mail => mail.Attempts <= 1, stop));
    }
}
