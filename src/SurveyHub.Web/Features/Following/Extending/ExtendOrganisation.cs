using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Features.Waves.Mails;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Jobs;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Mail.Composing;
using SurveyHub.Web.Platform.Mail.Letters;
using SurveyHub.Web.Platform.Site;

namespace SurveyHub.Web.Features.Following.Extending;

public enum ExtendOutcome
{
    /// <summary>Done now, or by the first of two presses.</summary>
    Extended,

    /// <summary>The day is not after the one that holds already, or has passed.</summary>
    NotLater,

    /// <summary>There is no such organisation in an open wave.</summary>
    NotOpen,

    /// <summary>The site's address is not known, so the mail about it could not carry a link.</summary>
    NoPublicAddress,
}

/// <param name="Mailed">How many people a mail about it was queued to: none when nobody has kept the right to answer.</param>
public readonly record struct ExtendReceipt(ExtendOutcome Outcome, int Mailed = 0);

/// <summary>Gives one organisation more time, for a reason that stays on record, and mails it to those invited with a new calendar file.</summary>
public sealed partial class ExtendOrganisation(
    IDbContextFactory<AppDbContext> contexts,
    OrganisationMailer mailer,
    LetterPreviews previews,
    PublicAddress address,
    JobNudge nudge,
    TimeProvider time,
    ILogger<ExtendOrganisation> logger)
{
    /// <summary>The organisation and its wave as they stand; null when there is none to be extended.</summary>
    public async Task<OpenOrganisation?> FindAsync(WaveId wave, OrganisationCode code, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await OpenOrganisation.FindAsync(db, wave, code, cancellationToken);
    }

    /// <summary>The mail that an extension would send, and changes nothing. Null when there is nobody to mail, or the day is none to extend to.</summary>
    public async Task<ComposedMail?> PreviewAsync(
        WaveId id, OrganisationCode code, DateOnly deadline, string reason, Guid by, CancellationToken cancellationToken)
    {
        // The same work as the real thing in a context that is thrown away, so that the mail cannot differ from what is sent.
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await OpenOrganisation.FindAsync(db, id, code, cancellationToken) is not var (wave, organisation) || !IsLater(wave, organisation, deadline))
        {
            return null;
        }

        var former = organisation.DeadlineIn(wave);
        organisation.Extend(deadline, reason, by, wave);
        var letters = await mailer.OpenAsync(db, id, organisation.Id, cancellationToken);
        return await previews.OfAsync(letters.Example(organisation.Id, to => Write(to, former)), cancellationToken);
    }

    public async Task<ExtendReceipt> ExecuteAsync(
        WaveId id, OrganisationCode code, DateOnly deadline, string reason, Guid by, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.TakeWaveAsync(id, cancellationToken);
        if (await OpenOrganisation.FindAsync(db, id, code, cancellationToken) is not var (wave, organisation))
        {
            return new ExtendReceipt(ExtendOutcome.NotOpen);
        }

        if (address.Base is null)
        {
            return new ExtendReceipt(ExtendOutcome.NoPublicAddress);
        }

        var letters = await mailer.OpenAsync(db, id, organisation.Id, cancellationToken);
        if (organisation.ExtendedDeadline == deadline && organisation.ExtensionReason == reason)
        {
            return new ExtendReceipt(ExtendOutcome.Extended, letters.Recipients(organisation.Id));
        }

        if (!IsLater(wave, organisation, deadline))
        {
            return new ExtendReceipt(ExtendOutcome.NotLater);
        }

        var former = organisation.DeadlineIn(wave);
        organisation.Extend(deadline, reason, by, wave);
        var mailed = letters.Queue(organisation.Id, MailKind.Extension, to => Write(to, former));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        Extended(logger, by, code.Value, id.Value, former, deadline);
        nudge.Wake();
        return new ExtendReceipt(ExtendOutcome.Extended, mailed);
    }

    private static ExtensionLetter Write(LetterContext to, DateOnly former) => new(to.Enquiry, to.Organisation, to.Recipient, former);

    private bool IsLater(Wave wave, WaveOrganisation organisation, DateOnly deadline) =>
        deadline > organisation.DeadlineIn(wave) && deadline >= StockholmTime.DateOf(time.GetUtcNow());

    [LoggerMessage(Level = LogLevel.Information, Message = "{Staff} gave {Organisation} in wave {Wave} more time: from {Former} to {Deadline}")]
    private static partial void Extended(ILogger logger, Guid staff, string organisation, Guid wave, DateOnly former, DateOnly deadline);
}
