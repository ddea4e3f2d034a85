using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering.Deciding.Receipts;

/// <summary>Who has written in a response, by name.</summary>
internal sealed class Authors
{
    private readonly IReadOnlyDictionary<PersonId, string> _names;
    private readonly string _staff;

    private Authors(IReadOnlyDictionary<PersonId, string> names, string staff, bool isStaffAmongThem)
    {
        (_names, _staff) = (names, staff);
        Names = names.Values.Where(name => name.Length > 0).Concat(isStaffAmongThem ? [staff] : [])
            .Distinct(StringComparer.Ordinal).Order(SwedishOrder.Instance).ToValueList();
    }

    /// <summary>Everybody whose name is kept. Whatever became an answer counts, also what was replaced later.</summary>
    public ValueList<string> Names { get; }

    /// <param name="upTo">The last entry that counts.</param>
    /// <param name="staff">What stands for the staff, and for what came in by an import.</param>
    public static async Task<Authors> ReadAsync(
        AppDbContext db, ResponseId response, long upTo, string staff, CancellationToken cancellationToken)
    {
        var people = await db.AnswerEvents
            .Where(e => e.ResponseId == response && e.Sequence <= upTo && e.Standing == EntryStanding.Applied)
            .Select(e => e.PersonId).Distinct().ToListAsync(cancellationToken);
        var names = await db.Persons.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);
        return new Authors(names, staff, people.Contains(null));
    }

    /// <summary>Null for somebody whose name has been erased.</summary>
    public string? Of(AnswerEvent entry) =>
        entry.PersonId is not { } person ? _staff : _names.GetValueOrDefault(person) is { Length: > 0 } name ? name : null;
}
