using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Web.Features.Answering.Reading;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering.Reporting;

/// <summary>One entry in the history of a field.</summary>
/// <param name="Sequence">The entry's own.</param>
/// <param name="By">The person's name; null for the staff, an import, or somebody who has been erased.</param>
/// <param name="Submission">The first submission it is part of; null when none is.</param>
public sealed record HistoryEntry(long Sequence, Answer Answer, DateTimeOffset At, string? By, AnswerWay Way, EntryStanding Standing, int? Submission);

public sealed class ListFieldHistory(IDbContextFactory<AppDbContext> contexts)
{
    /// <summary>
    /// Everything recorded in a field up to the last submission, oldest first. What was written since is a draft and the organisation's own;
    /// before the first submission there is nothing to show.
    /// </summary>
    public async Task<IReadOnlyList<HistoryEntry>> ExecuteAsync(ResponseId response, Field field, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var submissions = await db.Submissions.AsNoTracking()
            .Where(s => s.ResponseId == response).OrderBy(s => s.Number).ToListAsync(cancellationToken);
        if (submissions is not [.., var last])
        {
            return [];
        }

        var (path, row) = (field.Path.WithoutRow, StoredPath.RowKeyOf(field.Path));
        var entries = await db.AnswerEvents.AsNoTracking()
            .Where(e => e.ResponseId == response && e.Path == path && e.RowKey == row)
            .Where(e => e.Sequence <= last.LastSequence || (e.Standing == EntryStanding.Conflicting && e.At <= last.At))
            .OrderBy(e => e.Sequence)
            .ToListAsync(cancellationToken);
        var people = entries.Select(entry => entry.PersonId).Distinct().ToList();
        var names = await db.Persons.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);
        return
        [
            .. entries.Select(entry => new HistoryEntry(
                entry.Sequence,
                StoredAnswer.Of(entry).ToAnswer(field),
                entry.At,
                entry.PersonId is { } person && names.GetValueOrDefault(person) is { Length: > 0 } name ? name : null,
                entry.Way,
                entry.Standing,
                submissions.Find(submission => submission.HasBefore(entry))?.Number)),
        ];
    }
}
