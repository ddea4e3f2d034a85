using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Mail;

namespace SurveyHub.Web.Features.Waves.Mails;

/// <summary>Further mails to organisations of a released wave: reminders, extensions, invitations of somebody else.</summary>
public sealed class OrganisationMailer(PublishedQuestionnaires questionnaires, Outbox outbox, TimeProvider time)
{
    /// <summary>Whom mails go to and how far they are counted, read in a handful of commands however many organisations there are.</summary>
    /// <param name="db">
    /// Holds the mails that are queued, to be saved with whatever causes them. Entities it has changed but not saved count: an extension's mail
    /// says the new day.
    /// </param>
    /// <param name="only">The one organisation that will be written to; null for any of the wave.</param>
    public async Task<WaveCorrespondence> OpenAsync(
        AppDbContext db, WaveId id, WaveOrganisationId? only, CancellationToken cancellationToken)
    {
        var wave = await db.Waves.Include(w => w.Versions).SingleAsync(w => w.Id == id, cancellationToken);
        var questionnaire = await questionnaires.GetAsync(wave.CurrentVersion, cancellationToken);
        var (asked, mails) = (db.WaveOrganisations.Where(o => o.WaveId == id), db.OutboxMails.Where(mail => mail.WaveId == id));
        if (only is { } one)
        {
            var prefix = MailRecipientKey.Organisation(one);
            (asked, mails) = (asked.Where(o => o.Id == one), mails.Where(mail => mail.RecipientKey.StartsWith(prefix)));
        }

        var organisations = await asked.ToDictionaryAsync(organisation => organisation.Id, cancellationToken);
        var invited = await (
            from right in db.AccessRights
            join response in db.Responses on right.ResponseId equals response.Id
            join organisation in asked on response.WaveOrganisationId equals organisation.Id
            join person in db.Persons on right.PersonId equals person.Id
            where right.MayShare && right.RevokedAt == null && person.ErasedAt == null
            select new { Organisation = organisation.Id, Person = new InvitedPerson(right.Id, person.Id, person.Name, person.Email) })
            .ToListAsync(cancellationToken);
        var queued = await mails
            .GroupBy(mail => new { mail.RecipientKey, mail.Kind })
            .Select(group => new { group.Key.RecipientKey, group.Key.Kind, Latest = group.Max(mail => mail.Ordinal) })
            .ToListAsync(cancellationToken);
        return new WaveCorrespondence(
            db,
            outbox,
            organisations,
            organisation => EnquiryFacts.Of(wave, questionnaire, organisation),
            invited.OrderBy(row => row.Person.Name, SwedishOrder.Instance).ToLookup(row => row.Organisation, row => row.Person),
            queued.GroupBy(row => (MailRecipientKey.OrganisationOf(row.RecipientKey), row.Kind))
                .ToDictionary(rows => rows.Key, rows => rows.Max(row => row.Latest)),
            time.GetUtcNow());
    }
}
