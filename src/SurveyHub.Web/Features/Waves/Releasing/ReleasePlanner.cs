using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Web.Features.Waves.Mails;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Mail.Composing;
using SurveyHub.Web.Platform.Mail.Letters;
using SurveyHub.Web.Platform.Site;

namespace SurveyHub.Web.Features.Waves.Releasing;

/// <summary>Plans a release from the draft and the panel as they are. Preview, confirmation and release all start here.</summary>
public sealed class ReleasePlanner(PublicAddress address, TimeProvider time)
{
    /// <summary>A wave that opens on a later day sends its mails in the morning of that day.</summary>
    private static readonly TimeSpan MorningOfOpening = TimeSpan.FromHours(7);

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
        var versionId = wave.Versions[^1].QuestionnaireVersionId;
        var version = await db.QuestionnaireVersions.AsNoTracking().SingleAsync(v => v.Id == versionId, cancellationToken);
        var (panel, organisations) = await PanelReader.ReadAsync(db, wave.PanelId, opensOn, cancellationToken);
        var questionnaire = QuestionnaireFile.Parse(version.Text).Questionnaire;
        var mails = organisations.SelectMany(organisation => Mails(organisation, EnquiryFacts.Of(wave, versionId, questionnaire)));
        var findings = Problems(wave, organisations, today).Concat(Rates(questionnaire, panel, organisations));
        return new ReleasePlan(wave, version, panel, organisations, mails.ToValueList(), findings.ToValueList(), DueAt(wave, now));
    }

    /// <summary>When invitations leave: at once, or in the morning of the opening.</summary>
    internal static DateTimeOffset DueAt(Wave wave, DateTimeOffset now) => wave.OpensOn > StockholmTime.DateOf(now)
        ? StockholmTime.StartOf(wave.OpensOn) + MorningOfOpening
        : now;

    private static IEnumerable<PlannedMail> Mails(PlannedOrganisation organisation, Enquiry enquiry)
    {
        var (code, name) = (organisation.AsFrozen.Code, organisation.AsFrozen.OfficialName);
        for (var i = 0; i < organisation.Contacts.Count; i++)
        {
            var contact = organisation.Contacts[i];
            var key = i == 0 ? $"{code}-inbjudan" : $"{code}-inbjudan-{SwedishNumber.Format(i + 1)}";
            yield return new PlannedMail(
                key, MailKind.Invitation, organisation, contact, new MailParty(contact.Name, contact.Email),
                new InvitationLetter(enquiry, name, contact.Name));
        }

        if (organisation is { OfficialMailbox: { } mailbox, Contacts.Count: > 0 })
        {
            var sentTo = organisation.Contacts.Select(contact => contact.ToString()).ToValueList();
            yield return new PlannedMail(
                $"{code}-kopia", MailKind.OfficialCopy, organisation, null, new MailParty(name, mailbox),
                new OfficialCopyLetter(enquiry, name, sentTo));
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
            foreach (var unusable in addresses.OfType<string>().Where(text => !MailAddress.TryCreate(text, out _)))
            {
                yield return new ReleaseProblem(ReleaseObstacle.UnusableAddress, name, unusable);
            }
        }
    }
}
