using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Mail;

namespace SurveyHub.Web.Features.Answering.People;

/// <summary>
/// Everybody with a right to one answer, read with the response taken until the transaction ends. Whoever else changes them waits, also on another
/// node, and then finds what the first has done; so does whoever writes answers.
/// </summary>
internal sealed class PeopleTransaction : IAsyncDisposable
{
    private readonly IDbContextTransaction _transaction;
    private readonly List<AccessRight> _rights;
    private readonly Dictionary<PersonId, Person> _persons;

    private PeopleTransaction(
        AppDbContext db, IDbContextTransaction transaction, List<AccessRight> rights, Dictionary<PersonId, Person> persons, AccessRight by,
        WaveOrganisation organisation, DateTimeOffset now)
    {
        (Db, _transaction, _rights, _persons, By, Organisation, Now) = (db, transaction, rights, persons, by, organisation, now);
    }

    public AppDbContext Db { get; }

    /// <summary>The right of whoever acts, as it stands now and not as it stood when their page was drawn.</summary>
    public AccessRight By { get; }

    public Person ByPerson => _persons[By.PersonId];

    public WaveOrganisation Organisation { get; }

    public DateTimeOffset Now { get; }

    public IEnumerable<AccessRight> Valid => _rights.Where(right => right.RevokedAt is null);

    public static async Task<PeopleTransaction> BeginAsync(
        IDbContextFactory<AppDbContext> contexts, LinkVisit visit, CancellationToken cancellationToken)
    {
        var db = await contexts.CreateDbContextAsync(cancellationToken);
        try
        {
            var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            var (response, own) = (visit.Link.Response, visit.Link.Holder.Right);
            await db.TakeResponseAsync(response, cancellationToken);
            var rights = await db.AccessRights.Where(right => right.ResponseId == response).ToListAsync(cancellationToken);
            var persons = await db.Persons.Where(person => db.AccessRights.Any(right => right.ResponseId == response && right.PersonId == person.Id))
                .ToDictionaryAsync(person => person.Id, cancellationToken);
            var organisation = await db.WaveOrganisations.SingleAsync(o => o.Id == visit.Link.Context.WaveOrganisation, cancellationToken);
            return new PeopleTransaction(db, transaction, rights, persons, rights.Single(right => right.Id == own), organisation, visit.Now);
        }
        catch
        {
            await db.DisposeAsync();
            throw;
        }
    }

    public Person PersonOf(AccessRight right) => _persons[right.PersonId];

    public IEnumerable<AccessRight> ValidOf(Person person) => Valid.Where(right => right.PersonId == person.Id);

    /// <summary>Null when this answer has no such right, whatever others may have.</summary>
    public AccessRight? Find(AccessRightId id) => _rights.Find(right => right.Id == id);

    /// <summary>Whether a form has been posted before: the link it made is there.</summary>
    public Task<bool> HasMadeAsync(AccessTokenId link, CancellationToken cancellationToken) => Db.AccessTokens.AnyAsync(token => token.Id == link, cancellationToken);

    /// <summary>
    /// Whoever of that name and address has had something to do with this organisation's answers, else somebody new. A person who only another
    /// organisation knows is not looked for: an address that is typed here proves nothing.
    /// </summary>
    public async Task<Person> FindOrMakeAsync(string name, string email, CancellationToken cancellationToken)
    {
        var id = Organisation.OrganisationId;
        var known = await (
            from right in Db.AccessRights
            join response in Db.Responses on right.ResponseId equals response.Id
            join asked in Db.WaveOrganisations on response.WaveOrganisationId equals asked.Id
            join person in Db.Persons on right.PersonId equals person.Id
            where asked.OrganisationId == id && person.Name == name && person.ErasedAt == null
            select person).Distinct().ToListAsync(cancellationToken);
        return known.Find(person => string.Equals(person.Email, email, StringComparison.OrdinalIgnoreCase)) ?? new Person(name, email);
    }

    /// <summary>How many people have a right, whoever gave it.</summary>
    public int CountWith(Person person) => Valid.Select(right => right.PersonId).Append(person.Id).Distinct().Count();

    /// <summary>How many rights have been given by people, those withdrawn since among them: each was a mail.</summary>
    public int CountGivenSince(DateTimeOffset moment) => _rights.Count(right => right.IssuedByPerson is not null && right.IssuedAt > moment);

    public AccessRight Give(Person person, AccessRight right)
    {
        if (_persons.TryAdd(person.Id, person) && Db.Entry(person).State == EntityState.Detached)
        {
            Db.Persons.Add(person);
        }

        Db.AccessRights.Add(right);
        _rights.Add(right);
        return right;
    }

    /// <summary>Whether somebody has handed in since they got a right.</summary>
    public Task<bool> HasSubmittedAsync(AccessRight right, CancellationToken cancellationToken)
    {
        var (response, person, since) = (right.ResponseId, right.PersonId, right.IssuedAt);
        return Db.Submissions.AnyAsync(s => s.ResponseId == response && s.PersonId == person && s.At >= since, cancellationToken);
    }

    /// <summary>Ends a right, with the mails about it that have not left.</summary>
    public async Task EndAsync(AccessRight right, CancellationToken cancellationToken)
    {
        var (wave, key, kinds) = (Organisation.WaveId, KeyOf(right.PersonId), KindsOf(right.RoleOf()));
        right.Revoke(Now, By.PersonId);
        foreach (var mail in await Db.OutboxMails
            .Where(mail => mail.WaveId == wave && mail.RecipientKey == key && mail.State == MailState.Pending && kinds.Contains(mail.Kind))
            .ToListAsync(cancellationToken))
        {
            mail.Withdraw();
        }
    }

    /// <summary>What makes the next mail of a kind to somebody another one than those before.</summary>
    public async Task<MailIdentity> NextAsync(MailKind kind, Person person, CancellationToken cancellationToken)
    {
        var (wave, key) = (Organisation.WaveId, KeyOf(person.Id));
        var last = await Db.OutboxMails.Where(mail => mail.WaveId == wave && mail.RecipientKey == key && mail.Kind == kind)
            .MaxAsync(mail => (int?)mail.Ordinal, cancellationToken);
        return new MailIdentity(kind, wave, key, last + 1 ?? 0);
    }

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        await Db.SaveChangesAsync(cancellationToken);
        await _transaction.CommitAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await Db.DisposeAsync();
    }

    private static MailKind[] KindsOf(RightRole role) => role switch
    {
        RightRole.Responsible or RightRole.HandedOver => [MailKind.HandOver],
        RightRole.Decider => [MailKind.ApprovalRequest, MailKind.SignRequest],
        RightRole.Colleague => [MailKind.Share, MailKind.OwnLink],
    };

    private string KeyOf(PersonId person) => MailRecipientKey.Person(Organisation.Id, person);
}
