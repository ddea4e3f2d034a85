using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Confirming.Storage;

internal static class PartOpenings
{
    /// <summary>Notes the first sign of a person on the page; later ones change nothing.</summary>
    public static Task NoteOpenedAsync(this AppDbContext db, WaveOrganisationId organisation, DateTimeOffset now, CancellationToken cancellationToken) => db.PartRequests
        .Where(request => request.WaveOrganisationId == organisation && request.OpenedAt == null)
        .ExecuteUpdateAsync(set => set.SetProperty(request => request.OpenedAt, now), cancellationToken);
}
