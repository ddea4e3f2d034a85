using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Answering.Reading;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Following.Importing;

/// <summary>The entries of the wave before an imported one, which answers there may be carried over from.</summary>
internal sealed record WaveBefore(WaveId? Wave, IReadOnlyDictionary<(OrganisationId Organisation, FieldPath Path), long> Entries)
{
    public static WaveBefore None { get; } = new(null, new Dictionary<(OrganisationId, FieldPath), long>());

    public static async Task<WaveBefore> ReadAsync(AppDbContext db, WaveId wave, CancellationToken cancellationToken)
    {
        var entries = await db.LastHandedIn(wave)
            .Where(entry => entry.RowKey == "")
            .Join(db.Responses, entry => entry.ResponseId, response => response.Id, (entry, response) => new { entry.Path, entry.Sequence, response.WaveOrganisationId })
            .Join(db.WaveOrganisations, row => row.WaveOrganisationId, asked => asked.Id, (row, asked) => new { asked.OrganisationId, row.Path, row.Sequence })
            .ToListAsync(cancellationToken);
        return new WaveBefore(wave, entries.ToDictionary(entry => (entry.OrganisationId, entry.Path), entry => entry.Sequence));
    }

    public long? EntryOf(OrganisationId organisation, FieldPath path) => Entries.TryGetValue((organisation, path), out var sequence) ? sequence : null;
}
