using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Panels;
using SurveyHub.Web.Features.Confirming.Storage;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Features.Waves.Mails;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Jobs;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Mail.Composing;
using SurveyHub.Web.Platform.Mail.Letters;
using SurveyHub.Web.Platform.Site;

namespace SurveyHub.Web.Features.Confirming.Asking;

/// <summary>Whom the mail about a published edition would go to.</summary>
/// <param name="Names">Those that have not been told of it.</param>
/// <param name="Example">The mail as the first of them would get it; null when it cannot be written.</param>
public sealed record TellingPlan(string Wave, int Edition, string Title, IReadOnlyList<string> Names, ComposedMail? Example, bool HasAddress);

/// <summary>Tells the organisations of a wave that its report is published, when a member of the staff releases it: each once for each edition.</summary>
public sealed partial class TellPublished(
    IDbContextFactory<AppDbContext> contexts, OrganisationMailer mailer, LetterPreviews previews, PublicAddress address, JobNudge nudge, ILogger<TellPublished> logger)
{
    /// <summary>Null when nothing has been published.</summary>
    public async Task<TellingPlan?> PlanAsync(WaveId wave, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await NewestAsync(db, wave, cancellationToken) is not { } newest)
        {
            return null;
        }

        var letters = await mailer.OpenAsync(db, wave, only: null, cancellationToken);
        var untold = await UntoldAsync(db, newest, letters, cancellationToken);
        var own = await OwnersAsync(db, newest, cancellationToken);
        var example = untold.Count == 0 ? null : await previews.OfAsync(letters.Example(untold[0].Id, to => Write(to, newest, own.Contains(untold[0].Code))), cancellationToken);
        var name = await db.Waves.Where(one => one.Id == wave).Select(one => one.Name).SingleAsync(cancellationToken);
        return new TellingPlan(name, newest.Edition, newest.Title, [.. untold.Select(one => one.ShortName)], example, address.Base is not null);
    }

    /// <returns>How many organisations a mail was queued for.</returns>
    public async Task<int> ExecuteAsync(WaveId wave, Guid by, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.TakeWaveAsync(wave, cancellationToken);
        if (await NewestAsync(db, wave, cancellationToken) is not { } newest || address.Base is null)
        {
            return 0;
        }

        var letters = await mailer.OpenAsync(db, wave, only: null, cancellationToken);
        var own = await OwnersAsync(db, newest, cancellationToken);
        var told = (await UntoldAsync(db, newest, letters, cancellationToken)).Count(one => letters.Queue(one.Id, MailKind.Published, to => Write(to, newest, own.Contains(one.Code))) > 0);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        Told(logger, by, newest.Edition, wave.Value, told);
        nudge.Wake();
        return told;
    }

    private static Task<FrozenReport?> NewestAsync(AppDbContext db, WaveId wave, CancellationToken cancellationToken) =>
        db.FrozenReports.AsNoTracking().Where(report => report.WaveId == wave).OrderByDescending(report => report.Edition).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Those with somebody to write to, to whom nothing about a published report has been queued since this one was.</summary>
    private static async Task<List<WaveOrganisation>> UntoldAsync(AppDbContext db, FrozenReport report, WaveCorrespondence letters, CancellationToken cancellationToken)
    {
        var keys = await db.OutboxMails.Where(mail => mail.WaveId == report.WaveId && mail.Kind == MailKind.Published && mail.CreatedAt >= report.FrozenAt)
            .Select(mail => mail.RecipientKey).ToListAsync(cancellationToken);
        var told = keys.Select(MailRecipientKey.OrganisationOf).ToHashSet();
        var asked = await db.WaveOrganisations.AsNoTracking().Where(one => one.WaveId == report.WaveId).OrderBy(one => one.Code).ToListAsync(cancellationToken);
        return asked.FindAll(one => !told.Contains(one.Id) && letters.Recipients(one.Id) > 0);
    }

    /// <summary>Those that have figures of their own in it.</summary>
    private static async Task<HashSet<OrganisationCode>> OwnersAsync(AppDbContext db, FrozenReport report, CancellationToken cancellationToken)
    {
        var names = await db.FrozenFiles.Where(file => file.FrozenReportId == report.Id && file.Kind == FrozenKind.Part).Select(file => file.Name).ToListAsync(cancellationToken);
        return [.. names.Select(FrozenNames.OrganisationOf)];
    }

    private static PublishedLetter Write(LetterContext to, FrozenReport report, bool hasOwn) => new(to.Enquiry, to.Organisation, to.Recipient, report.Title, hasOwn);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Staff} told of edition {Edition} of the report of wave {Wave}: {Count} organisations")]
    private static partial void Told(ILogger logger, Guid staff, int edition, Guid wave, int count);
}
