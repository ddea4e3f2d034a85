using SurveyHub.Domain;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Mail.Composing;
using SurveyHub.Web.Platform.Mail.Letters;

namespace SurveyHub.Web.Features.Waves.Mails;

/// <param name="Organisation">Its official name.</param>
/// <param name="Recipient">The person's name.</param>
public sealed record LetterContext(Enquiry Enquiry, string Organisation, string Recipient);

/// <summary>
/// Writes to organisations of a released wave. Mails are added to the context it was opened with (<see cref="OrganisationMailer.OpenAsync"/>);
/// <see cref="Platform.Jobs.JobNudge"/> lets them leave at once when they have been saved.
/// </summary>
public sealed class WaveCorrespondence
{
    private readonly AppDbContext _db;
    private readonly Outbox _outbox;
    private readonly IReadOnlyDictionary<WaveOrganisationId, WaveOrganisation> _organisations;
    private readonly Func<WaveOrganisation, Enquiry> _describe;
    private readonly ILookup<WaveOrganisationId, InvitedPerson> _invited;
    private readonly Dictionary<(WaveOrganisationId Organisation, MailKind Kind), int> _latest;
    private readonly DateTimeOffset _now;

    internal WaveCorrespondence(
        AppDbContext db,
        Outbox outbox,
        IReadOnlyDictionary<WaveOrganisationId, WaveOrganisation> organisations,
        Func<WaveOrganisation, Enquiry> describe,
        ILookup<WaveOrganisationId, InvitedPerson> invited,
        Dictionary<(WaveOrganisationId Organisation, MailKind Kind), int> latest,
        DateTimeOffset now)
    {
        _db = db;
        _outbox = outbox;
        _organisations = organisations;
        _describe = describe;
        _invited = invited;
        _latest = latest;
        _now = now;
    }

    /// <summary>
    /// The ordinal that the organisation's next mail of a kind gets: 0 for the first. Read when a page is shown and posted back, it makes a double
    /// click one mail; should two get through all the same, the database refuses the second.
    /// </summary>
    public int NextOrdinal(WaveOrganisationId organisation, MailKind kind) =>
        _latest.TryGetValue((organisation, kind), out var latest) ? latest + 1 : 0;

    /// <summary>How many people a letter to the organisation goes to.</summary>
    public int Recipients(WaveOrganisationId organisation) => _invited[organisation].Count();

    /// <summary>
    /// Queues a letter with a fresh link to everybody who is responsible for the organisation's answer, and a copy without link to its official
    /// mailbox. Earlier links keep working. Returns how many people it goes to: 0, and no copy, when every right has been revoked or every
    /// person erased.
    /// </summary>
    public int Queue(WaveOrganisationId organisation, MailKind kind, Func<LetterContext, Letter> write) =>
        Queue(organisation, kind, [.. _invited[organisation]], write, _now);

    /// <summary>As the other, to somebody who is being invited now, by a right that the caller has just given.</summary>
    /// <param name="due">Not sent before this.</param>
    public void QueueInvitation(WaveOrganisationId organisation, InvitedPerson person, DateTimeOffset due) =>
        Queue(organisation, MailKind.Invitation, [person], Invitation, due);

    /// <summary>The letter as the first of its recipients would get it; null when there is nobody to write to.</summary>
    public (Letter Letter, MailParty To)? Example(WaveOrganisationId organisation, Func<LetterContext, Letter> write) =>
        _invited[organisation].FirstOrDefault() is { } first ? (write(ContextOf(_organisations[organisation], first.Name)), first.Party) : null;

    /// <summary>The invitation that somebody would get.</summary>
    public Letter ExampleInvitation(WaveOrganisationId organisation, string recipient) =>
        Invitation(ContextOf(_organisations[organisation], recipient));

    private static InvitationLetter Invitation(LetterContext to) => new(to.Enquiry, to.Organisation, to.Recipient);

    private LetterContext ContextOf(WaveOrganisation asked, string recipient) => new(_describe(asked), asked.OfficialName, recipient);

    private int Queue(
        WaveOrganisationId id, MailKind kind, IReadOnlyList<InvitedPerson> people, Func<LetterContext, Letter> write, DateTimeOffset due)
    {
        var asked = _organisations[id];
        Letter? first = null;
        var ordinal = Take(id, kind);
        foreach (var person in people)
        {
            var letter = write(ContextOf(asked, person.Name));
            first ??= letter;
            var identity = new MailIdentity(kind, asked.WaveId, MailRecipientKey.Person(id, person.Person), ordinal);
            _outbox.AddWithLink(_db, identity, person.Party, letter, person.Right, due);
        }

        if (first is not null && asked.OfficialMailbox is { } mailbox)
        {
            var copy = new MailIdentity(
                MailKind.OfficialCopy, asked.WaveId, MailRecipientKey.Organisation(id), Take(id, MailKind.OfficialCopy));
            var sentTo = people.Select(person => person.ToString()).ToValueList();
            _outbox.AddWithoutLink(_db, copy, new MailParty(asked.OfficialName, mailbox), new OfficialCopyLetter(first, sentTo), due);
        }

        return people.Count;
    }

    private int Take(WaveOrganisationId organisation, MailKind kind) => _latest[(organisation, kind)] = NextOrdinal(organisation, kind);
}
