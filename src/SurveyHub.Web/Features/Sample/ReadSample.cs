using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Panels;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Sample;

/// <summary>Where a newcomer stands with the sample.</summary>
/// <param name="CanLoad">Nothing has been made yet, neither of the sample nor by anybody.</param>
/// <param name="NewWave">The wave to be sent; null until the sample is loaded.</param>
/// <param name="CanAnswer">It has been sent, and its links are open.</param>
/// <param name="FinishedWave">The wave with the answers of 2018; null until the sample is loaded.</param>
public sealed record SampleState(bool CanLoad, WaveId? NewWave, bool CanAnswer, WaveId? FinishedWave);

public sealed class ReadSample(IDbContextFactory<AppDbContext> contexts)
{
    public async Task<SampleState> ExecuteAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (!await LoadSample.IsLoadedAsync(db, cancellationToken))
        {
            var isEmpty = !await db.Panels.AnyAsync(cancellationToken) && !await db.Waves.AnyAsync(cancellationToken);
            return new SampleState(isEmpty, null, false, null);
        }

        var waves = await db.Waves.AsNoTracking()
            .Where(wave => wave.Name == SampleNames.NewWave || wave.Name == SampleNames.FinishedWave)
            .Select(wave => new { wave.Id, wave.Name, wave.State }).ToListAsync(cancellationToken);
        var latest = waves.FindLast(wave => wave.Name == SampleNames.NewWave);
        return new SampleState(
            false, latest?.Id, latest?.State == WaveState.Open, waves.Find(wave => wave.Name == SampleNames.FinishedWave)?.Id);
    }

    /// <summary>The right by which Gotland's contact answers in a wave; null before it has been sent.</summary>
    internal static async Task<Answering.AccessRightId?> FindRightAsync(AppDbContext db, CancellationToken cancellationToken)
    {
        var code = OrganisationCode.Parse(SampleNames.PlayedOrganisation);
        var rights = await (
            from wave in db.Waves
            join organisation in db.WaveOrganisations on wave.Id equals organisation.WaveId
            join response in db.Responses on organisation.Id equals response.WaveOrganisationId
            join right in db.AccessRights on response.Id equals right.ResponseId
            where wave.Name == SampleNames.NewWave && organisation.Code == code && right.RevokedAt == null
            select right.Id).ToListAsync(cancellationToken);
        return rights.Count == 0 ? null : rights[0];
    }
}
