using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering.Reading;

internal static class PinnedAnswers
{
    /// <summary>The entries that held in a response at a sequence: for each field the last applied one up to there.</summary>
    public static IQueryable<AnswerEvent> HeldAt(this AppDbContext db, ResponseId response, long sequence)
    {
        var last = db.AnswerEvents
            .Where(e => e.ResponseId == response && e.Standing == EntryStanding.Applied && e.Sequence <= sequence)
            .GroupBy(e => new { e.Path, e.RowKey })
            .Select(field => field.Max(e => e.Sequence));
        return db.AnswerEvents.Where(e => last.Contains(e.Sequence));
    }

    public static async Task<IReadOnlyDictionary<FieldPath, StoredAnswer>> ReadAsync(
        AppDbContext db, ResponseId response, long sequence, CancellationToken cancellationToken)
    {
        var entries = await db.HeldAt(response, sequence).Where(e => e.RowKey == "").ToListAsync(cancellationToken);
        return entries.ToDictionary(entry => entry.Path, StoredAnswer.Of);
    }
}
