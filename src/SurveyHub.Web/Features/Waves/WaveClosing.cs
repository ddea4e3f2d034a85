using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Jobs;

namespace SurveyHub.Web.Features.Waves;

/// <param name="LastDay">On which answers are taken from anybody: the closing day, or a later extension of a single organisation.</param>
public readonly record struct OpenWave(WaveId Id, DateOnly LastDay);

/// <summary>Closes waves whose last day is over.</summary>
internal sealed class WaveClosing(IDbContextFactory<AppDbContext> contexts, TimeProvider time) : IDueWork
{
    /// <summary>Those to be closed at an instant.</summary>
    public static IEnumerable<WaveId> Due(IEnumerable<OpenWave> waves, DateTimeOffset now) =>
        waves.Where(wave => StockholmTime.EndOf(wave.LastDay) <= now).Select(wave => wave.Id);

    public async Task RunAsync(CancellationToken noMoreWork)
    {
        await using var db = await contexts.CreateDbContextAsync(noMoreWork);
        var open = await db.Waves
            .Where(wave => wave.State == WaveState.Open)
            .Select(wave => new
            {
                wave.Id,
                wave.ClosesOn,
                Extended = db.WaveOrganisations.Where(o => o.WaveId == wave.Id).Max(o => o.ExtendedDeadline),
            })
            .ToListAsync(noMoreWork);
        var due = Due(
            open.Select(row => new OpenWave(row.Id, row.Extended > row.ClosesOn ? row.Extended.Value : row.ClosesOn)), time.GetUtcNow()).ToList();
        foreach (var wave in await db.Waves.Where(wave => due.Contains(wave.Id)).ToListAsync(noMoreWork))
        {
            wave.Close();
        }

        await db.SaveChangesAsync(noMoreWork);
    }
}
