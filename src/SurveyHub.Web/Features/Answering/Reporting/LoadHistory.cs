using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Web.Features.Answering.Reading;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering.Reporting;

/// <summary>A history that can be written to a file.</summary>
/// <param name="Lines">By organisation, field and time.</param>
public sealed record WaveHistory(Questionnaire Questionnaire, IReadOnlyList<HistoryLine> Lines);

/// <summary>
/// Loads everything that was written in a wave up to each organisation's last submission. What has been written since is a draft and its own: also
/// after a reopening, and also what was written over or not taken.
/// </summary>
public sealed class LoadHistory(IDbContextFactory<AppDbContext> contexts, PublishedQuestionnaires questionnaires)
{
    /// <param name="only">One organisation; null for all.</param>
    /// <returns>Null when there is no such wave, it has not been released, or it did not ask the organisation.</returns>
    public async Task<WaveHistory?> ExecuteAsync(WaveId waveId, OrganisationCode? only, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var wave = await db.Waves.AsNoTracking().Include(w => w.Versions)
            .SingleOrDefaultAsync(w => w.Id == waveId && w.State != WaveState.Draft, cancellationToken);
        var organisations = (await db.WaveOrganisations.AsNoTracking()
            .Where(organisation => organisation.WaveId == waveId)
            .Join(db.Responses, o => o.Id, r => r.WaveOrganisationId, (o, r) => new { o.Code, o.ShortName, Response = r.Id })
            .ToListAsync(cancellationToken))
            .Where(organisation => only is null || organisation.Code == only)
            .ToDictionary(organisation => organisation.Response);
        if (wave is null || organisations.Count == 0)
        {
            return null;
        }

        var chosen = organisations.Keys.ToList();
        var submissions = (await db.SubmissionsOf(waveId).AsNoTracking().ToListAsync(cancellationToken))
            .OrderBy(submission => submission.Number).ToLookup(submission => submission.ResponseId);
        var handedIn = db.SubmissionsOf(waveId);
        var submitted = db.AnswerEvents.AsNoTracking()
            .Where(e => handedIn.Any(s => s.ResponseId == e.ResponseId
                && (s.LastSequence >= e.Sequence || (e.Standing == EntryStanding.Conflicting && e.At <= s.At))));
        var entries = await (only is null ? submitted : submitted.Where(e => chosen.Contains(e.ResponseId)))
            .OrderBy(e => e.Sequence).ToListAsync(cancellationToken);
        var names = await db.Persons
            .Where(p => db.AccessRights.Any(a => a.PersonId == p.Id && db.SubmissionsOf(waveId).Any(s => s.ResponseId == a.ResponseId)))
            .ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);
        var lines =
            from entry in entries
            where organisations.ContainsKey(entry.ResponseId)
            group entry by (entry.ResponseId, entry.Path, entry.RowKey) into field
            let organisation = organisations[field.Key.ResponseId]
            let own = submissions[field.Key.ResponseId].ToList()
            orderby organisation.Code, StoredPath.Of(field.Key.Path, field.Key.RowKey)
            let held = HeldAt([.. field], own)
            from entry in field
            select new HistoryLine(
                organisation.Code,
                organisation.ShortName,
                entry.Path,
                entry.Field.Row,
                entry.Sequence,
                entry.At,
                entry.PersonId is { } person && names.GetValueOrDefault(person) is { Length: > 0 } name ? name : null,
                WayOf(entry.Way),
                StandingOf(entry.Standing),
                entry.Kind,
                entry.Raw,
                entry.Reason,
                entry.Comment,
                entry.BasedOn,
                own.First(submission => submission.HasBefore(entry)).Number,
                held[entry.Sequence].ToValueList());
        return new WaveHistory(await questionnaires.GetAsync(wave.CurrentVersion, cancellationToken), [.. lines]);
    }

    /// <summary>At which submissions each entry was the field's answer.</summary>
    private static ILookup<long, int> HeldAt(IReadOnlyList<AnswerEvent> entries, IReadOnlyList<Submission> submissions) => submissions
        .Select(submission => (
            submission.Number,
            Entry: entries.LastOrDefault(entry => entry.Standing == EntryStanding.Applied && entry.Sequence <= submission.LastSequence)))
        .Where(pair => pair.Entry is not null)
        .ToLookup(pair => pair.Entry!.Sequence, pair => pair.Number);

    private static string WayOf(AnswerWay way) => way switch
    {
        AnswerWay.Form => "form",
        AnswerWay.Colleague => "colleague",
        AnswerWay.Import => "import",
        AnswerWay.Staff => "staff",
    };

    private static string StandingOf(EntryStanding standing) => standing switch
    {
        EntryStanding.Applied => "applied",
        EntryStanding.Conflicting => "conflict",
        EntryStanding.NotTaken => "not-taken",
    };
}
