using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Waves;

internal static class WaveTurns
{
    /// <summary>
    /// Takes the wave's row until the caller's transaction ends. Whoever else does something about the wave waits here, also on another node, and
    /// then finds what the first has done: so of two presses at once the second sees the mails of the first.
    /// </summary>
    public static Task TakeWaveAsync(this AppDbContext db, WaveId id, CancellationToken cancellationToken) =>
        db.Waves.Where(wave => wave.Id == id).ExecuteUpdateAsync(set => set.SetProperty(wave => wave.Name, wave => wave.Name), cancellationToken);
}
