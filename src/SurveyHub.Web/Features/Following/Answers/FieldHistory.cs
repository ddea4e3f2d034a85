using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Answering.Reporting;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Following.Answers;

/// <param name="HeldAt">Numbers of the submissions at which it was the field's answer.</param>
/// <param name="Holds">It is what is handed in now.</param>
public sealed record FieldHistoryRow(HistoryEntry Entry, IReadOnlyList<int> HeldAt, bool Holds);

/// <summary>What has been written in one field of a submitted response.</summary>
public sealed class ReadFieldHistory(IDbContextFactory<AppDbContext> contexts, ListFieldHistory histories)
{
    /// <summary>Oldest first; nothing written after the latest submission is in it.</summary>
    public async Task<IReadOnlyList<FieldHistoryRow>> ExecuteAsync(
        WaveId wave, OrganisationCode organisation, Field field, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var response = await (
            from asked in db.WaveOrganisations
            join one in db.Responses on asked.Id equals one.WaveOrganisationId
            where asked.WaveId == wave && asked.Code == organisation
            select one.Id).SingleAsync(cancellationToken);
        var submissions = await db.Submissions.CountAsync(s => s.ResponseId == response, cancellationToken);
        var entries = await histories.ExecuteAsync(response, field, cancellationToken);
        var held = Enumerable.Range(1, submissions)
            .Select(number => (Number: number, Entry: entries.LastOrDefault(e => e.Standing == EntryStanding.Applied && e.Submission <= number)))
            .ToLookup(pair => pair.Entry, pair => pair.Number);
        return [.. entries.Select(entry => new FieldHistoryRow(entry, [.. held[entry]], held[entry].Contains(submissions)))];
    }
}
