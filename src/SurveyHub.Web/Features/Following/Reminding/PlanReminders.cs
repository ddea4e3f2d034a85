using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Web.Features.Following.Progress;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Features.Waves.Mails;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Mail.Composing;
using SurveyHub.Web.Platform.Mail.Letters;
using SurveyHub.Web.Platform.Site;

namespace SurveyHub.Web.Features.Following.Reminding;

/// <summary>Says who would be reminded now. Whoever is correcting what they have submitted is not: that answer holds.</summary>
public sealed class PlanReminders(
    IDbContextFactory<AppDbContext> contexts, ReadProgress waves, Outbox outbox, MailComposer composer, PublicAddress address, TimeProvider time)
{
    /// <summary>Null when there is no such wave, or it has not been released.</summary>
    public async Task<ReminderPlan?> ExecuteAsync(WaveId id, CancellationToken cancellationToken)
    {
        if (await waves.ExecuteAsync(id, cancellationToken) is not { } progress)
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var mails = await MailHistory.ReadAsync(db, id, cancellationToken);
        var groups = new List<ReminderGroup>();
        foreach (var started in new[] { false, true })
        {
            var candidates = progress.Organisations
                .Where(o => o.IsWaitedFor && o.State == ProgressState.Started == started)
                .Select(o => new ReminderCandidate(o, mails.NextReminder(o.Id)))
                .ToValueList();
            if (candidates.Count > 0)
            {
                groups.Add(new ReminderGroup(started, candidates, await ExampleAsync(db, progress.Wave, candidates[0], started, cancellationToken)));
            }
        }

        return new ReminderPlan(id, progress.Wave.Name, groups.ToValueList(), address.Base is not null);
    }

    private async Task<ComposedMail?> ExampleAsync(
        AppDbContext db, Wave wave, ReminderCandidate candidate, bool hasStarted, CancellationToken cancellationToken)
    {
        if (address.Base is null)
        {
            return null;
        }

        var organisation = await db.WaveOrganisations.AsNoTracking().SingleAsync(o => o.Id == candidate.Id, cancellationToken);
        var recipient = await (
            from right in db.AccessRights
            join response in db.Responses on right.ResponseId equals response.Id
            join person in db.Persons on right.PersonId equals person.Id
            where response.WaveOrganisationId == candidate.Id && right.IssuedByStaff != null && right.RevokedAt == null && person.ErasedAt == null
            orderby person.Name
            select new { person.Name, person.Email }).FirstOrDefaultAsync(cancellationToken);
        if (recipient is null)
        {
            return null;
        }

        var versionId = wave.Versions.MaxBy(v => v.Ordinal)!.QuestionnaireVersionId;
        var text = await db.QuestionnaireVersions.Where(v => v.Id == versionId).Select(v => v.Text).SingleAsync(cancellationToken);
        var enquiry = EnquiryFacts.Of(wave, versionId, QuestionnaireFile.Parse(text).Questionnaire, organisation);
        var now = time.GetUtcNow();
        var letter = new ReminderLetter(enquiry, organisation.OfficialName, recipient.Name, hasStarted, StockholmTime.DateOf(now));
        return await composer.PreviewAsync(outbox.Queue(letter), new MailParty(recipient.Name, recipient.Email), now, cancellationToken);
    }
}
