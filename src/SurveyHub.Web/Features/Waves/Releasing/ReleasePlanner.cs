using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Waves.Mails;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Mail.Composing;
using SurveyHub.Web.Platform.Mail.Letters;
using SurveyHub.Web.Platform.Site;

namespace SurveyHub.Web.Features.Waves.Releasing;

/// <summary>Plans a release from the draft and the panel as they are. Preview, confirmation and release all start here.</summary>
public sealed class ReleasePlanner(PublishedQuestionnaires questionnaires, PublicAddress address, TimeProvider time)
{
    /// <summary>A wave that opens on a later day sends its mails in the morning of that day.</summary>
    private static readonly TimeOnly MorningOfOpening = new(7, 0);

    /// <summary>Null when there is no such wave, or it has been released.</summary>
    public async Task<ReleasePlan?> PlanAsync(AppDbContext db, WaveId id, CancellationToken cancellationToken)
    {
        var wave = await db.Waves.Include(w => w.Versions).SingleOrDefaultAsync(w => w.Id == id, cancellationToken);
        if (wave is not { State: WaveState.Draft })
        {
            return null;
        }

        var now = time.GetUtcNow();
        var today = StockholmTime.DateOf(now);
        var opensOn = wave.OpensOn > today ? wave.OpensOn : today;
        var (panel, organisations) = await PanelReader.ReadAsync(db, wave.PanelId, opensOn, cancellationToken);
        var questionnaire = await questionnaires.GetAsync(wave.CurrentVersion, cancellationToken);
        var mails = organisations.SelectMany(organisation => Mails(organisation, EnquiryFacts.Of(wave, questionnaire)));
        var findings = Problems(wave, organisations, today).Concat(Rates(questionnaire, panel, organisations));
        return new ReleasePlan(
            wave, panel, organisations, mails.ToValueList(), findings.ToValueList(), DueAt(wave, now), IsAtOnce: wave.OpensOn <= today);
    }

    /// <summary>When invitations leave: at once, or in the morning of the opening.</summary>
    internal static DateTimeOffset DueAt(Wave wave, DateTimeOffset now) => wave.OpensOn > StockholmTime.DateOf(now)
        ? StockholmTime.At(wave.OpensOn.ToDateTime(MorningOfOpening))
        : now;

    private static IEnumerable<PlannedMail> Mails(PlannedOrganisation organisation, Enquiry enquiry)
    {
        var (code, name) = (organisation.AsFrozen.Code, organisation.AsFrozen.OfficialName);
        var invitations = organisation.Contacts.Select(contact => new InvitationLetter(enquiry, name, contact.Name)).ToList();
        for (var i = 0; i < invitations.Count; i++)
        {
            var contact = organisation.Contacts[i];
            var key = i == 0 ? $"{code}-inbjudan" : $"{code}-inbjudan-{SwedishNumber.Format(i + 1)}";
            yield return new PlannedMail(
                key, MailKind.Invitation, organisation, contact, new MailParty(contact.Name, contact.Email), invitations[i]);
        }

        if (organisation.OfficialMailbox is { } mailbox && invitations.Count > 0)
        {
            var sentTo = organisation.Contacts.Select(contact => contact.ToString()).ToValueList();
            yield return new PlannedMail(
                $"{code}-kopia", MailKind.OfficialCopy, organisation, null, new MailParty(name, mailbox),
                new OfficialCopyLetter(invitations[0], sentTo));
        }
    }

    private static IEnumerable<ReleaseProblem> Rates(
        Questionnaire questionnaire, FrozenPanel panel, ValueList<PlannedOrganisation> organisations)
    {
        var asked = new Panel(panel.Key, panel.Words, panel.Facts, organisations.Select(organisation => organisation.AsFrozen).ToValueList());
        return ReportCheck.Run(questionnaire, asked).Select(finding => new ReleaseProblem(
            finding.Severity == Severity.Error ? ReleaseObstacle.NoFact : ReleaseObstacle.NoFactForSome, Finding: finding));
    }

    private IEnumerable<ReleaseProblem> Problems(Wave wave, ValueList<PlannedOrganisation> organisations, DateOnly today)
    {
        if (address.Base is null)
        {
            yield return new ReleaseProblem(ReleaseObstacle.NoPublicAddress);
        }

        if (wave.Deadline < today)
        {
            yield return new ReleaseProblem(ReleaseObstacle.DeadlineHasPassed);
        }

        if (organisations.Count == 0)
        {
            yield return new ReleaseProblem(ReleaseObstacle.EmptyPanel);
        }

        foreach (var organisation in organisations)
        {
            var name = organisation.AsFrozen.ShortName;
            if (organisation.Contacts.Count == 0)
            {
                yield return new ReleaseProblem(ReleaseObstacle.NoContact, name);
            }

            string?[] addresses = [.. organisation.Contacts.Select(contact => contact.Email), organisation.OfficialMailbox];
            foreach (var unusable in addresses.OfType<string>().Where(text => !EmailAddress.IsValid(text)))
            {
                yield return new ReleaseProblem(ReleaseObstacle.UnusableAddress, name, unusable);
            }
        }
    }
}
