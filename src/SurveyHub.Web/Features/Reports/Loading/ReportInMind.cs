using System.Collections.Concurrent;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Reports.Loading;

/// <summary>
/// What the reports that are being written are made of. A preview follows every pause in typing, while answers come seldom: one that shows them as they
/// were half a minute ago is right enough, and the page and every download read them anew.
/// </summary>
public sealed class ReportInMind(LoadReport reports, TimeProvider time)
{
    /// <summary>Waves whose reports are written at the same time.</summary>
    private const int Most = 4;

    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<WaveId, (WaveReport Report, long Since)> _kept = [];

    /// <summary>As it is now, and so for the previews that follow. Null when there is no such wave, or it has not been released.</summary>
    public async Task<WaveReport?> LoadAsync(WaveId wave, CancellationToken cancellationToken)
    {
        var since = time.GetTimestamp();
        if (await reports.ExecuteAsync(wave, cancellationToken) is not { } report)
        {
            return null;
        }

        _kept[wave] = (report, since);
        foreach (var (old, _) in _kept.OrderByDescending(pair => pair.Value.Since).Skip(Most))
        {
            _kept.TryRemove(old, out _);
        }

        return report;
    }

    /// <summary>As it was not long ago. The saved text in it may be older than the newest.</summary>
    public Task<WaveReport?> ForPreviewAsync(WaveId wave, CancellationToken cancellationToken) =>
        _kept.TryGetValue(wave, out var kept) && time.GetElapsedTime(kept.Since) < Fresh ? Task.FromResult<WaveReport?>(kept.Report) : LoadAsync(wave, cancellationToken);
}
