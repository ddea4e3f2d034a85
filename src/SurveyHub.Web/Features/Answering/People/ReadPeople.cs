using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering.People;

/// <summary>Reads who works on an answer. Who has only some of the questions sees those who have any of the same.</summary>
internal sealed class ReadPeople(IDbContextFactory<AppDbContext> contexts)
{
    public async Task<PeopleOverview> ExecuteAsync(LinkVisit visit, CancellationToken cancellationToken)
    {
        var (response, holder) = (visit.Link.Response, visit.Link.Holder);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rights = await db.AccessRights.AsNoTracking().Where(right => right.ResponseId == response).ToListAsync(cancellationToken);
        var persons = await db.Persons.AsNoTracking()
            .Where(person => db.AccessRights.Any(right =>
                right.ResponseId == response && (right.PersonId == person.Id || right.IssuedByPerson == person.Id || right.RevokedByPerson == person.Id)))
            .ToDictionaryAsync(person => person.Id, cancellationToken);
        var latest = await LastAnsweredAsync(db, response, cancellationToken);
        var given = rights.Where(right => Overlaps(right.Scope, holder.Scope)).Select(right => Describe(right, rights, persons, visit)).ToList();
        var valid = given.Where(one => one.Right.RevokedAt is null).ToList();
        return new PeopleOverview(
            [
                .. valid.GroupBy(one => one.Right.PersonId)
                    .Select(own => new Participant(
                        NameOf(own.Key, persons, visit.Language), persons[own.Key].Email, own.Key == holder.Person,
                        latest.TryGetValue(own.Key, out var at) ? at : null, [.. own.OrderBy(one => one.Role).ThenBy(one => one.Right.IssuedAt)]))
                    .OrderBy(person => person.Rights[0].Role).ThenBy(person => person.Name, SwedishOrder.Instance),
            ],
            holder.Scope.Count > 0
                ? []
                : [
                    .. given.Where(one => one.Right.RevokedAt is not null).OrderByDescending(one => one.Right.RevokedAt)
                        .Select(one => (NameOf(one.Right.PersonId, persons, visit.Language), one)),
                ],
            [
                .. visit.Sections.SelectMany(section => section.Questions).Select(question => new QuestionShare(
                    question,
                    [
                        .. valid.Where(one => one.Right.MayWrite && one.Right.Scope.Contains(question.Id))
                            .Select(one => NameOf(one.Right.PersonId, persons, visit.Language)).Distinct().Order(SwedishOrder.Instance),
                    ],
                    visit.Sheet.CompletionOf([question]))),
            ]);
    }

    private static GivenRight Describe(
        AccessRight right, List<AccessRight> all, Dictionary<PersonId, Person> persons, LinkVisit visit)
    {
        var successor = right.HandedOverTo is { } id ? all.Find(other => other.Id == id) : null;
        return new GivenRight(
            right, NameOrNull(right.IssuedByPerson), NameOrNull(right.RevokedByPerson), NameOrNull(successor?.PersonId));

        string? NameOrNull(PersonId? person) => person is { } known ? NameOf(known, persons, visit.Language) : null;
    }

    private static string NameOf(PersonId id, Dictionary<PersonId, Person> persons, Language language) =>
        persons[id].Name is { Length: > 0 } name ? name : ColleagueTexts.Erased.In(language);

    private static bool Overlaps(ValueList<Identifier> one, ValueList<Identifier> other) => one.Count == 0 || other.Count == 0 || one.Any(other.Contains);

    private static async Task<Dictionary<PersonId, DateTimeOffset>> LastAnsweredAsync(
        AppDbContext db, ResponseId response, CancellationToken cancellationToken)
    {
        var last = db.AnswerEvents.Where(e => e.ResponseId == response && e.PersonId != null).GroupBy(e => e.PersonId).Select(own => own.Max(e => e.Sequence));
        return await db.AnswerEvents.Where(e => last.Contains(e.Sequence))
            .ToDictionaryAsync(e => e.PersonId!.Value, e => e.At, cancellationToken);
    }
}
