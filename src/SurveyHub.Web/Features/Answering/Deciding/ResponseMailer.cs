using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Features.Waves.Mails;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Mail.Composing;
using SurveyHub.Web.Platform.Mail.Letters;
using SurveyHub.Web.Platform.Site;

namespace SurveyHub.Web.Features.Answering.Deciding;

/// <summary>Somebody with a right to a response, to be written to.</summary>
public sealed record ResponseReader(AccessRightId Right, PersonId Person, string Name, string Email);

/// <param name="Link">Null where the site's address is not known, so that no link would lead anywhere.</param>
public sealed record LinkedReader(ResponseReader Reader, PreparedLink? Link);

/// <summary>Opens what is needed to write to the people of one response, for the answer writer to add.</summary>
public sealed class ResponseMailer(PublishedQuestionnaires questionnaires, Outbox outbox, PublicAddress address)
{
    public async Task<ResponsePost> OpenAsync(AppDbContext db, ResponseId response, CancellationToken cancellationToken)
    {
        var organisation = await db.WaveOrganisations.AsNoTracking()
            .SingleAsync(o => db.Responses.Any(r => r.Id == response && r.WaveOrganisationId == o.Id), cancellationToken);
        var wave = await db.Waves.AsNoTracking().Include(w => w.Versions).SingleAsync(w => w.Id == organisation.WaveId, cancellationToken);
        var questionnaire = await questionnaires.GetAsync(wave.CurrentVersion, cancellationToken);
        return new ResponsePost(outbox, address.Base is not null, response, organisation, EnquiryFacts.Of(wave, questionnaire, organisation));
    }
}

/// <summary>Writes letters about one response.</summary>
public sealed class ResponsePost(Outbox outbox, bool canLink, ResponseId response, WaveOrganisation organisation, Enquiry enquiry)
{
    public Enquiry Enquiry => enquiry;

    public string Organisation => organisation.OfficialName;

    public bool CanLink => canLink;

    /// <summary>What letters say when the organisation's last day becomes another in the same transaction.</summary>
    public Enquiry ExtendedTo(DateOnly day) => enquiry with
    {
        Deadline = day,
        ClosesOn = day > enquiry.ClosesOn ? day : enquiry.ClosesOn,
        Calendar = enquiry.Calendar with { Sequence = enquiry.Calendar.Sequence + 1 },
    };

    /// <summary>Those responsible for it, by name; nobody whose right is withdrawn or who has been erased.</summary>
    public async Task<IReadOnlyList<ResponseReader>> ResponsibleAsync(AppDbContext db, CancellationToken cancellationToken) =>
    [
        .. (await Readers(db).Where(pair => pair.Right.MayShare).Select(pair => pair.Reader).ToListAsync(cancellationToken))
            .DistinctBy(reader => reader.Person)
            .OrderBy(reader => reader.Name, SwedishOrder.Instance),
    ];

    /// <summary>The one behind a right; null when they have been erased.</summary>
    public Task<ResponseReader?> PersonAsync(AppDbContext db, AccessRightId right, CancellationToken cancellationToken) =>
        Readers(db).Where(pair => pair.Right.Id == right).Select(pair => (ResponseReader?)pair.Reader).SingleOrDefaultAsync(cancellationToken);

    public LinkedReader WithLink(ResponseReader reader) => new(reader, canLink ? outbox.DrawLink(reader.Right) : null);

    /// <param name="ordinal">Tells the letters of a kind apart; should two be made of one, the database refuses the second.</param>
    public QueuedMail Write(MailKind kind, int ordinal, LinkedReader to, Letter letter, DateTimeOffset due) => outbox.Make(
        new MailIdentity(kind, organisation.WaveId, MailRecipientKey.Person(organisation.Id, to.Reader.Person), ordinal),
        new MailParty(to.Reader.Name, to.Reader.Email), outbox.Queue(letter), to.Link, due);

    /// <summary>Null when the organisation has no official mailbox.</summary>
    public QueuedMail? WriteToMailbox(MailKind kind, int ordinal, Letter letter, DateTimeOffset due) => organisation.OfficialMailbox is { } mailbox
        ? outbox.Make(
            new MailIdentity(kind, organisation.WaveId, MailRecipientKey.Organisation(organisation.Id), ordinal),
            new MailParty(organisation.OfficialName, mailbox), outbox.Queue(letter), link: null, due)
        : null;

    private IQueryable<RightOfReader> Readers(AppDbContext db) =>
        from right in db.AccessRights
        join person in db.Persons on right.PersonId equals person.Id
        where right.ResponseId == response && right.RevokedAt == null && person.ErasedAt == null
        select new RightOfReader { Right = right, Reader = new ResponseReader(right.Id, person.Id, person.Name, person.Email) };

    private sealed class RightOfReader
    {
        public required AccessRight Right { get; init; }

        public required ResponseReader Reader { get; init; }
    }
}
