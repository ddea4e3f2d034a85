using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses.Files;
using SurveyHub.Web.Features.Answering.Endpoints;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Answering.Pages;
using SurveyHub.Web.Features.Answering.People;
using SurveyHub.Web.Features.Answering.Reading;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Answering.History;

/// <summary>
/// Everything written in a field of one's own organisation's answer, drafts and what was never taken among it. For those whose scope covers the
/// field; the staff have another page, which shows what was handed in.
/// </summary>
internal sealed class ReadOwnHistory(IDbContextFactory<AppDbContext> contexts)
{
    public async Task<IResult> ShowAsync(LinkVisit visit, string path, CancellationToken cancellationToken)
    {
        var field = FieldPath.TryParse(path, out var parsed) && visit.Link.Holder.Covers(parsed.Question) ? visit.Questionnaire.FindAnswerable(parsed) : null;
        return field is null
            ? LinkDoor.Notice(StatusCodes.Status404NotFound, HistoryTexts.NoSuchField, HistoryTexts.NoSuchFieldHelp)
            : new PageResult<FieldHistoryPage>(
                visit.Language,
                StatusCodes.Status200OK,
                (nameof(FieldHistoryPage.Visit), visit),
                (nameof(FieldHistoryPage.History), await ReadAsync(visit, field, cancellationToken)));
    }

    private async Task<OwnHistory> ReadAsync(LinkVisit visit, Field field, CancellationToken cancellationToken)
    {
        var response = visit.Link.Response;
        var (path, row) = (field.Path.WithoutRow, StoredPath.RowKeyOf(field.Path));
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var entries = await db.AnswerEvents.AsNoTracking()
            .Where(e => e.ResponseId == response && e.Path == path && e.RowKey == row).OrderBy(e => e.Sequence).ToListAsync(cancellationToken);
        var settled = await db.SettledConflicts.AsNoTracking()
            .Where(s => db.AnswerEvents.Any(e => e.Sequence == s.Sequence && e.ResponseId == response && e.Path == path && e.RowKey == row))
            .ToDictionaryAsync(s => s.Sequence, cancellationToken);
        var submissions = await db.Submissions.AsNoTracking()
            .Where(s => s.ResponseId == response).OrderBy(s => s.Number).ToListAsync(cancellationToken);
        List<PersonId?> people = [.. entries.Select(e => e.PersonId), .. settled.Values.Select(s => s.PersonId)];
        var names = await db.Persons.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);
        var handedIn = submissions
            .Select(s => (s.Number, Entry: entries.LastOrDefault(e => e.Standing == EntryStanding.Applied && e.Sequence <= s.LastSequence)))
            .ToLookup(pair => pair.Entry, pair => pair.Number);
        var held = visit.Stored(field.Path)?.Sequence;
        var question = visit.Questionnaire.Questions.First(one => one.Id == field.Path.Question);
        return new OwnHistory(question, field, [.. entries.Select(Entry).Reverse()]);

        OwnHistoryEntry Entry(AnswerEvent entry)
        {
            var decision = settled.GetValueOrDefault(entry.Sequence);
            return new OwnHistoryEntry(
                entry.At,
                FieldConflicts.Words(field, StoredAnswer.Of(entry), visit),
                Name(entry.PersonId, TalkTexts.You),
                entry.Way,
                FateOf(entry, decision, held),
                decision is null ? null : TalkTexts.ByAndWhen.Format(visit.Language, Name(decision.PersonId, TalkTexts.YouAfterBy), Moments.Recent(decision.At, visit.Now, visit.Language)),
                [.. handedIn[entry]])
            {
                File = field.Type is FileType && FileReader.TryParse(entry.Raw) is not null
                    ? visit.FileOf(field, entry.Sequence)
                    : null,
            };
        }

        string Name(PersonId? person, ScreenText you)
        {
            if (person is null)
            {
                return visit.Link.Context.Sender;
            }

            return person == visit.Link.Holder.Person
                ? you.In(visit.Language)
                : names.GetValueOrDefault(person.Value) is { Length: > 0 } name ? name : TalkTexts.Somebody.In(visit.Language);
        }
    }

    private static Fate FateOf(AnswerEvent entry, SettledConflict? decision, long? held) => entry.Standing switch
    {
        EntryStanding.NotTaken => Fate.NotTaken,
        EntryStanding.Conflicting => decision is null ? Fate.Open : Fate.Settled,
        EntryStanding.Applied => entry.Sequence == held ? Fate.Holds : Fate.Replaced,
    };
}
