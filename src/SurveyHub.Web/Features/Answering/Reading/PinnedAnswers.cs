using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering.Reading;

internal static class PinnedAnswers
{
    /// <summary>What every organisation of a wave last handed in, whatever their number by one command.</summary>
    public static IQueryable<AnswerEvent> LastHandedIn(this AppDbContext db, WaveId wave)
    {
        var submissions = db.SubmissionsOf(wave);
        return db.LastOfEachField(
            db.AnswerEvents.Where(e => submissions.Any(s => s.ResponseId == e.ResponseId && s.LastSequence >= e.Sequence)));
    }

    public static IQueryable<Submission> SubmissionsOf(this AppDbContext db, WaveId wave) => db.Submissions
        .Where(s => db.Responses.Any(r => r.Id == s.ResponseId && db.WaveOrganisations.Any(o => o.Id == r.WaveOrganisationId && o.WaveId == wave)));

    /// <summary>What held in a response at a sequence, by field.</summary>
    public static async Task<IReadOnlyDictionary<FieldPath, StoredAnswer>> ReadAsync(
        AppDbContext db, ResponseId response, long sequence, CancellationToken cancellationToken)
    {
        var entries = await db.HeldAt(response, sequence).ToListAsync(cancellationToken);
        return entries.ToDictionary(entry => entry.Field, StoredAnswer.Of);
    }

    /// <inheritdoc cref="ReadAsync"/>
    public static IQueryable<AnswerEvent> HeldAt(this AppDbContext db, ResponseId response, long sequence) =>
        db.LastOfEachField(db.AnswerEvents.Where(e => e.ResponseId == response && e.Sequence <= sequence));

    /// <summary>What holds in a field is its last applied entry.</summary>
    private static IQueryable<AnswerEvent> LastOfEachField(this AppDbContext db, IQueryable<AnswerEvent> entries)
    {
        var last = entries
            .Where(e => e.Standing == EntryStanding.Applied)
            .GroupBy(e => new { e.ResponseId, e.Path, e.RowKey })
            .Select(field => field.Max(e => e.Sequence));
        return db.AnswerEvents.Where(e => last.Contains(e.Sequence));
    }
}
