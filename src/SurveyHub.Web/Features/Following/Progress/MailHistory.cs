using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Mail;

namespace SurveyHub.Web.Features.Following.Progress;

/// <summary>What has been mailed in a wave, and what became of it.</summary>
internal sealed class MailHistory
{
    private readonly List<Entry> _entries;
    private readonly ILookup<WaveOrganisationId, Entry> _byOrganisation;

    private MailHistory(List<Entry> entries)
    {
        _entries = entries;
        _byOrganisation = entries.ToLookup(entry => entry.Organisation);
    }

    /// <summary>By day; copies to official mailboxes go with their mail and are not listed.</summary>
    public ValueList<Mailing> Mailings => _entries
        .Where(entry => entry.HasLink)
        .GroupBy(entry => (entry.Day, entry.Kind))
        .Select(mails => new Mailing(mails.Key.Day, mails.Key.Kind, mails.Select(mail => mail.Organisation).Distinct().Count()))
        .OrderBy(mailing => mailing.Day).ThenBy(mailing => mailing.Kind)
        .ToValueList();

    public static async Task<MailHistory> ReadAsync(AppDbContext db, WaveId wave, CancellationToken cancellationToken)
    {
        var rows = await db.OutboxMails
            .Where(mail => mail.WaveId == wave)
            .Select(mail => new { mail.Kind, mail.RecipientKey, mail.Ordinal, mail.State, mail.DueAt, mail.AcceptedAt })
            .ToListAsync(cancellationToken);
        return new MailHistory(rows
            .ConvertAll(row => new Entry(
                MailRecipientKey.OrganisationOf(row.RecipientKey), row.Kind, row.Ordinal, row.State, row.DueAt, row.AcceptedAt)));
    }

    /// <summary>
    /// What the mails alone say; activity on the page says more. Only those since the last invitation count: whoever is invited in somebody's
    /// place may have an address that fails although the one before worked, and the other way round.
    /// </summary>
    public ProgressState StateOf(WaveOrganisationId organisation)
    {
        var sent = _byOrganisation[organisation].Where(entry => entry.HasLink && entry.State != MailState.Withdrawn).ToList();
        var invited = sent.Where(entry => entry.Kind == MailKind.Invitation).MaxBy(entry => entry.Ordinal)?.DueAt;
        var letters = sent.Where(entry => invited is null || entry.DueAt >= invited).ToList();
        return letters switch
        {
            _ when letters.Exists(entry => entry.State == MailState.Accepted) => ProgressState.NoKnownActivity,
            { Count: > 0 } when letters.TrueForAll(entry => entry.State == MailState.Rejected) => ProgressState.AddressFails,
            _ => ProgressState.NotSent,
        };
    }

    /// <summary>When the latest mail to anybody there left; for one that waits, when it is to leave.</summary>
    public DateTimeOffset? LatestTo(WaveOrganisationId organisation) => _byOrganisation[organisation]
        .Where(entry => entry.HasLink && entry.State is (MailState.Accepted or MailState.Pending))
        .Max(entry => (DateTimeOffset?)(entry.AcceptedAt ?? entry.DueAt));

    public ValueList<DateOnly> RemindersTo(WaveOrganisationId organisation) =>
        Reminders(organisation).Select(entry => entry.Day).Distinct().Order().ToValueList();

    private IEnumerable<Entry> Reminders(WaveOrganisationId organisation) =>
        _byOrganisation[organisation].Where(entry => entry.Kind == MailKind.Reminder);

    private sealed record Entry(
        WaveOrganisationId Organisation, MailKind Kind, int Ordinal, MailState State, DateTimeOffset DueAt, DateTimeOffset? AcceptedAt)
    {
        public DateOnly Day => StockholmTime.DateOf(DueAt);

        public bool HasLink => Kind is MailKind.Invitation or MailKind.Reminder or MailKind.Extension or MailKind.NewVersion;
    }
}
