using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Panels;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Following;

/// <summary>An organisation of a wave that still takes answers.</summary>
public sealed record OpenOrganisation(Wave Wave, WaveOrganisation Organisation)
{
    /// <summary>Null when there is no such organisation, or its wave is not open.</summary>
    internal static async Task<OpenOrganisation?> FindAsync(AppDbContext db, WaveId id, OrganisationCode code, CancellationToken cancellationToken)
    {
        var wave = await db.Waves.SingleOrDefaultAsync(w => w.Id == id && w.State == WaveState.Open, cancellationToken);
        var organisation = await db.WaveOrganisations.SingleOrDefaultAsync(o => o.WaveId == id && o.Code == code, cancellationToken);
        return wave is null || organisation is null ? null : new OpenOrganisation(wave, organisation);
    }
}
