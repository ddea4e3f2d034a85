using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Confirming.Storage;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Confirming.Replying;

/// <summary>
/// Tells every page behind a link what has become of the report, from memory: nobody who answers is to wait for it. What is done on this node shows at once, and what
/// is done on another after some seconds.
/// </summary>
public sealed class ReportNewsBoard(IDbContextFactory<AppDbContext> contexts, TimeProvider time) : IReportNews
{
    /// <summary>Of organisations; with more all are forgotten, and asked for again.</summary>
    private const int MostKept = 20_000;

    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<WaveOrganisationId, (DateTimeOffset At, ReportNews News)> _kept = [];

    public async Task<ReportNews> FindAsync(WaveOrganisationId organisation, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (_kept.TryGetValue(organisation, out var kept) && now - kept.At < Lifetime)
        {
            return kept.News;
        }

        var news = await ReadAsync(organisation, cancellationToken);
        if (_kept.Count >= MostKept)
        {
            _kept.Clear();
        }

        _kept[organisation] = (now, news);
        return news;
    }

    /// <summary>Something has been published, or somebody been asked.</summary>
    public void Forget() => _kept.Clear();

    private async Task<ReportNews> ReadAsync(WaveOrganisationId organisation, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var one = await db.WaveOrganisations.Where(one => one.Id == organisation).Select(one => new
        {
            one.WaveId,
            one.Code,
            one.ShortName,
            Newest = db.FrozenReports.Where(report => report.WaveId == one.WaveId).OrderByDescending(report => report.Edition).FirstOrDefault(),
            Until = db.PartRequests.Any(request => request.WaveOrganisationId == organisation)
                ? db.ConfirmingRounds.Where(round => round.WaveId == one.WaveId).Select(round => (DateOnly?)round.Deadline).FirstOrDefault()
                : null,
        }).AsNoTracking().SingleAsync(cancellationToken);
        if (one.Newest is not { } newest)
        {
            return one.Until is null ? ReportNews.None : new ReportNews(null, one.Until);
        }

        var own = FrozenNames.PartsOf(one.Code, one.ShortName);
        var hasOwn = await db.FrozenFiles.AnyAsync(file => file.FrozenReportId == newest.Id && file.Kind == FrozenKind.Part && own.Contains(file.Name), cancellationToken);
        return new ReportNews(new PublishedNews(newest.Title, newest.Edition, newest.FrozenAt, hasOwn), one.Until);
    }
}
