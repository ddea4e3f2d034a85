using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain;
using SurveyHub.Domain.Text;
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
    IDbContextFactory<AppDbContext> contexts,
    ReadProgress waves,
    OrganisationMailer mailer,
    LetterPreviews previews,
    PublicAddress address,
    TimeProvider time)
{
    /// <summary>Null when there is no such wave, or it has not been released.</summary>
    public async Task<ReminderPlan?> ExecuteAsync(WaveId id, CancellationToken cancellationToken)
    {
        if (await waves.ExecuteAsync(id, cancellationToken) is not { } progress)
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var letters = await mailer.OpenAsync(db, id, only: null, cancellationToken);
        var today = StockholmTime.DateOf(time.GetUtcNow());
        var groups = new List<ReminderGroup>();
        foreach (var hasStarted in new[] { false, true })
        {
            var candidates = progress.Organisations
                .Where(o => o.IsWaitedFor && o.State == ProgressState.Started == hasStarted)
                .Select(o => new ReminderCandidate(o, letters.NextOrdinal(o.Id, MailKind.Reminder), o.WasMailedOn(today)))
                .ToValueList();
            if (candidates.Count > 0)
            {
                groups.Add(new ReminderGroup(hasStarted, candidates, await ExampleAsync(candidates[0], hasStarted)));
            }
        }

        return new ReminderPlan(id, progress.Wave.Name, groups.ToValueList(), address.Base is not null);

        async Task<ComposedMail?> ExampleAsync(ReminderCandidate candidate, bool hasStarted) => await previews.OfAsync(
            letters.Example(candidate.Id, to => new ReminderLetter(to.Enquiry, to.Organisation, to.Recipient, hasStarted, today)), cancellationToken);
    }
}
