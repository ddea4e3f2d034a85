using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Answering.Attachments;
using SurveyHub.Web.Features.Answering.Reading;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Following.Downloads;

/// <summary>Finds an attached file for the staff: one that is handed in, or was written before something was. Drafts are the organisation's own.</summary>
public sealed class FindHandedInFile(IDbContextFactory<AppDbContext> contexts, FindFile files)
{
    /// <param name="code">As it stands in an address, as does <paramref name="path"/>.</param>
    /// <param name="sequence">The entry that names it; null for the one that is handed in.</param>
    /// <returns>Null when there is none that the staff may read.</returns>
    public async Task<IResult?> ExecuteAsync(WaveId wave, string code, string path, long? sequence, CancellationToken cancellationToken)
    {
        if (!OrganisationCode.TryParse(code, out var organisation) || !FieldPath.TryParse(path, out var field))
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var response = await db.Responses
            .Where(r => db.WaveOrganisations.Any(o => o.Id == r.WaveOrganisationId && o.WaveId == wave && o.Code == organisation))
            .Select(r => r.Id).SingleOrDefaultAsync(cancellationToken);
        var last = await db.Submissions.AsNoTracking()
            .Where(s => s.ResponseId == response).OrderByDescending(s => s.Number).FirstOrDefaultAsync(cancellationToken);
        if (last is null)
        {
            return null;
        }

        var (place, row) = (field.WithoutRow, StoredPath.RowKeyOf(field));
        var entry = sequence is { } number
            ? await db.AnswerEvents.AsNoTracking().SingleOrDefaultAsync(
                e => e.ResponseId == response && e.Sequence == number && e.Path == place && e.RowKey == row, cancellationToken)
            : await db.HeldAt(response, last.LastSequence).AsNoTracking().SingleOrDefaultAsync(e => e.Path == place && e.RowKey == row, cancellationToken);
        return entry is not null && last.HasBefore(entry) ? await files.ExecuteAsync(response, entry.Raw, cancellationToken) : null;
    }
}
