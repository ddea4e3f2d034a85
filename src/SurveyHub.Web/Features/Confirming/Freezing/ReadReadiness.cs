using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Web.Features.Confirming.Loading;
using SurveyHub.Web.Features.Reports.Loading;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Confirming.Freezing;

/// <summary>Finds what whoever publishes should know first.</summary>
public sealed class ReadReadiness(IDbContextFactory<AppDbContext> contexts, ReadConfirming confirming, LoadReport reports)
{
    /// <summary>Null when there is no such wave, or it has not been released.</summary>
    public async Task<Readiness?> ExecuteAsync(WaveId id, CancellationToken cancellationToken)
    {
        if (await confirming.ExecuteAsync(id, cancellationToken) is not { } wave || await reports.ExecuteAsync(id, cancellationToken) is not { } report)
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var diagnostics = report.Compile()?.Diagnostics ?? [];
        return new Readiness(
            await db.Waves.AnyAsync(one => one.Id == id && one.State == WaveState.Open, cancellationToken),
            In(one => one.State == PartState.NoAnswer),
            In(one => one.State == PartState.Corrected),
            In(one => one.State != PartState.Corrected && one.Standing.StillObjected.Any(objection => !objection.IsUnanswered)),
            In(one => one.State == PartState.Changed || one is { State: PartState.Confirmed or PartState.Answered, Standing.IsOld: true }),
            In(one => one.IsWaitedFor),
            In(one => one.State == PartState.NotSent),
            wave.Organisations.Count,
            diagnostics.Count(one => one.Severity == Severity.Error),
            diagnostics.Count(one => one.Severity != Severity.Error));

        IReadOnlyList<string> In(Func<OrganisationConfirming, bool> isIt) => [.. wave.Organisations.Where(isIt).Select(one => one.Organisation.ShortName)];
    }
}
