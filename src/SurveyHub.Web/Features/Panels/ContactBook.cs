using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Panels;

/// <summary>Who gets each organisation's invitation, loaded to be changed in one context.</summary>
internal sealed class ContactBook
{
    private readonly AppDbContext _db;
    private readonly List<Person> _persons;
    private readonly List<OrganisationContact> _links;

    private ContactBook(AppDbContext db, List<Person> persons, List<OrganisationContact> links)
    {
        _db = db;
        _persons = persons;
        _links = links;
    }

    public static async Task<ContactBook> LoadAsync(AppDbContext db, CancellationToken cancellationToken) => new(
        db,
        await db.Persons.Where(person => person.ErasedAt == null).ToListAsync(cancellationToken),
        await db.OrganisationContacts.ToListAsync(cancellationToken));

    public Person? LeaderOf(OrganisationId organisation) => LeaderLink(organisation) is { } link
        ? _persons.Find(person => person.Id == link.PersonId)
        : null;

    /// <summary>
    /// Makes somebody the organisation's contact. A new spelling of the name, or a new address, of the present one is a correction; with both
    /// new it is somebody else, and the one before remains known to the history. Somebody who acts for several organisations is one person.
    /// </summary>
    public void Appoint(OrganisationId organisation, string name, string email)
    {
        var present = LeaderOf(organisation);
        if (present is not null && IsSame(present, name, email))
        {
            return;
        }

        var known = _persons.Find(person => IsSame(person, name, email));
        if (known is null && present is not null && IsRelated(present, name, email) && ActsOnlyFor(present, organisation))
        {
            present.Correct(name, email);
            return;
        }

        LeaderLink(organisation)?.SetProcessLeader(false);
        Link(organisation, known ?? Add(new Person(name, email)));
    }

    /// <summary>Leaves the organisation without anybody to invite.</summary>
    public void Dismiss(OrganisationId organisation) => LeaderLink(organisation)?.SetProcessLeader(false);

    private void Link(OrganisationId organisation, Person person)
    {
        if (_links.Find(link => link.OrganisationId == organisation && link.PersonId == person.Id) is { } link)
        {
            link.SetProcessLeader(true);
            return;
        }

        var added = new OrganisationContact(organisation, person.Id, isProcessLeader: true);
        _links.Add(added);
        _db.Add(added);
    }

    private Person Add(Person person)
    {
        _persons.Add(person);
        _db.Add(person);
        return person;
    }

    private OrganisationContact? LeaderLink(OrganisationId organisation) =>
        _links.Find(link => link.IsProcessLeader && link.OrganisationId == organisation);

    private bool ActsOnlyFor(Person person, OrganisationId organisation) =>
        !_links.Exists(link => link.PersonId == person.Id && link.OrganisationId != organisation);

    private static bool IsSame(Person person, string name, string email) => person.Name == name && HasAddress(person, email);

    private static bool IsRelated(Person person, string name, string email) => person.Name == name || HasAddress(person, email);

    private static bool HasAddress(Person person, string email) => string.Equals(person.Email, email, StringComparison.OrdinalIgnoreCase);
}
