using Microsoft.EntityFrameworkCore;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Mail.Composing;
using SurveyHub.Web.Platform.Mail.Letters;

namespace SurveyHub.Web.Features.Waves.Mails;

/// <param name="Organisation">Its official name.</param>
/// <param name="Recipient">The person's name; for the official mailbox the organisation's.</param>
public sealed record LetterContext(Enquiry Enquiry, string Organisation, string Recipient);

/// <summary>
/// Queues further mails to an organisation of a released wave: reminders, extensions. They are added to the caller's context, to be saved
/// with whatever causes them; <see cref="Platform.Jobs.JobNudge"/> lets them leave at once.
/// </summary>
public sealed class OrganisationMailer(Outbox outbox, TimeProvider time)
{
    /// <summary>
    /// A letter with a fresh link to everybody whom the staff has invited for the organisation. Earlier links keep working. Returns how many
    /// were queued: 0 when every right has been revoked, or every person erased.
    /// </summary>
    /// <param name="ordinal">
    /// 0 for the first of its kind, see <see cref="NextOrdinalAsync"/>. Read when the page is shown and posted back, it makes a double click one
    /// mail: saving an ordinal twice is refused by the database.
    /// </param>
    public async Task<int> QueueAsync(
        AppDbContext db,
        WaveOrganisationId organisation,
        MailKind kind,
        int ordinal,
        Func<LetterContext, Letter> write,
        CancellationToken cancellationToken)
    {
        var (asked, enquiry) = await ReadAsync(db, organisation, cancellationToken);
        var invited = await (
            from right in db.AccessRights
            join response in db.Responses on right.ResponseId equals response.Id
            join person in db.Persons on right.PersonId equals person.Id
            where response.WaveOrganisationId == organisation && right.IssuedByStaff != null && right.RevokedAt == null && person.ErasedAt == null
            select new { Right = right.Id, Person = person.Id, person.Name, person.Email }).ToListAsync(cancellationToken);
        foreach (var to in invited)
        {
            var identity = new MailIdentity(kind, asked.WaveId, MailRecipientKey.Person(organisation, to.Person), ordinal);
            var letter = write(new LetterContext(enquiry, asked.OfficialName, to.Name));
            outbox.AddWithLink(db, identity, new MailParty(to.Name, to.Email), letter, to.Right, time.GetUtcNow());
        }

        return invited.Count;
    }

    /// <summary>An invitation to one person, with the link of a right that the caller has just given.</summary>
    /// <param name="ordinal">As in <see cref="QueueAsync"/>; the invitations of the release have 0.</param>
    public async Task QueueInvitationAsync(
        AppDbContext db,
        WaveOrganisationId organisation,
        AccessRight right,
        MailParty to,
        int ordinal,
        DateTimeOffset due,
        CancellationToken cancellationToken)
    {
        var (asked, enquiry) = await ReadAsync(db, organisation, cancellationToken);
        var identity = new MailIdentity(MailKind.Invitation, asked.WaveId, MailRecipientKey.Person(organisation, right.PersonId), ordinal);
        outbox.AddWithLink(db, identity, to, new InvitationLetter(enquiry, asked.OfficialName, to.Name), right.Id, due);
    }

    /// <summary>A letter without link to the organisation's official mailbox; false when it has none.</summary>
    /// <param name="ordinal">As in <see cref="QueueAsync"/>; the copy of the invitation has 0.</param>
    public async Task<bool> QueueOfficialCopyAsync(
        AppDbContext db,
        WaveOrganisationId organisation,
        int ordinal,
        Func<LetterContext, Letter> write,
        CancellationToken cancellationToken)
    {
        var (asked, enquiry) = await ReadAsync(db, organisation, cancellationToken);
        if (asked.OfficialMailbox is not { } mailbox)
        {
            return false;
        }

        var identity = new MailIdentity(MailKind.OfficialCopy, asked.WaveId, MailRecipientKey.Organisation(organisation), ordinal);
        var letter = write(new LetterContext(enquiry, asked.OfficialName, asked.OfficialName));
        outbox.AddWithoutLink(db, identity, new MailParty(asked.OfficialName, mailbox), letter, time.GetUtcNow());
        return true;
    }

    /// <summary>The ordinal that the organisation's next mail of a kind gets.</summary>
    public static async Task<int> NextOrdinalAsync(
        AppDbContext db, WaveOrganisationId organisation, MailKind kind, CancellationToken cancellationToken)
    {
        var prefix = MailRecipientKey.Organisation(organisation);
        var latest = await db.OutboxMails
            .Where(mail => mail.Kind == kind && mail.RecipientKey.StartsWith(prefix))
            .MaxAsync(mail => (int?)mail.Ordinal, cancellationToken);
        return latest + 1 ?? 0;
    }

    private static async Task<(WaveOrganisation Organisation, Enquiry Enquiry)> ReadAsync(
        AppDbContext db, WaveOrganisationId id, CancellationToken cancellationToken)
    {
        // Through the context's own entities, so that an extension which the caller has made but not saved counts.
        var organisation = await db.WaveOrganisations.SingleAsync(o => o.Id == id, cancellationToken);
        var wave = await db.Waves.Include(w => w.Versions).SingleAsync(w => w.Id == organisation.WaveId, cancellationToken);
        var versionId = wave.Versions[^1].QuestionnaireVersionId;
        var text = await db.QuestionnaireVersions.Where(v => v.Id == versionId).Select(v => v.Text).SingleAsync(cancellationToken);
        return (organisation, EnquiryFacts.Of(wave, versionId, QuestionnaireFile.Parse(text).Questionnaire, organisation));
    }
}
