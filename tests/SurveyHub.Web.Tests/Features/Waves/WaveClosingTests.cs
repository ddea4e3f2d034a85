using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Tests.Features.Waves;

public sealed class WaveClosingTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wave_ClosesWhenItsLastDayIsOver_InStockholm()
    {
        await using var scene = await WaveScene.CreateAsync();
        await scene.ReleaseAsync();

        Assert.Equal(WaveState.Open, await StateAtAsync(scene, new DateTimeOffset(2019, 5, 29, 21, 59, 59, TimeSpan.Zero)));
        Assert.Equal(WaveState.Closed, await StateAtAsync(scene, new DateTimeOffset(2019, 5, 29, 22, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public async Task Wave_StaysOpen_ForAnOrganisationWithMoreTime()
    {
        await using var scene = await WaveScene.CreateAsync();
        await scene.ReleaseAsync();
        await using (var db = await scene.DbAsync())
        {
            var (wave, organisation) = (await db.Waves.SingleAsync(Stop), await db.WaveOrganisations.FirstAsync(Stop));
            organisation.Extend(new DateOnly(2019, 6, 5), "sjukdom", scene.Staff, wave);
            await db.SaveChangesAsync(Stop);
        }

        Assert.Equal(WaveState.Open, await StateAtAsync(scene, new DateTimeOffset(2019, 6, 5, 21, 59, 59, TimeSpan.Zero)));
        Assert.Equal(WaveState.Closed, await StateAtAsync(scene, new DateTimeOffset(2019, 6, 5, 22, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public async Task Draft_IsNeverClosed()
    {
        await using var scene = await WaveScene.CreateAsync();

        Assert.Equal(WaveState.Draft, await StateAtAsync(scene, new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero)));
    }

    private static async Task<WaveState> StateAtAsync(WaveScene scene, DateTimeOffset instant)
    {
        scene.Application.Time.SetUtcNow(instant);
        await scene.WakeAsync();
        await using var db = await scene.DbAsync();
        return (await db.Waves.SingleAsync(Stop)).State;
    }
}
