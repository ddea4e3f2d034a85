using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Features.Waves.Mails;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Jobs;
using SurveyHub.Web.Platform.Mail;
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

/// <summary>Gives one organisation more time, for a reason that stays on record, and mails it to those invited with a new calendar file.</summary>
public sealed partial class ExtendOrganisation(
    IDbContextFactory<AppDbContext> contexts,
    OrganisationMailer mailer,
    PublicAddress address,
    JobNudge nudge,
    TimeProvider time,
    ILogger<ExtendOrganisation> logger)
{
    /// <summary>The organisation and its wave as they stand; null when there is none to be extended.</summary>
    public async Task<(Wave Wave, WaveOrganisation Organisation)?> FindAsync(
        WaveId wave, OrganisationCode code, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await FindAsync(db, wave, code, cancellationToken);
    }

    public async Task<ExtendOutcome> ExecuteAsync(
        WaveId id, OrganisationCode code, DateOnly deadline, string reason, Guid by, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await FindAsync(db, id, code, cancellationToken) is not var (wave, organisation))
        {
            return ExtendOutcome.NotOpen;
        }

        if (address.Base is null)
        {
            return ExtendOutcome.NoPublicAddress;
        }

        if (organisation.ExtendedDeadline == deadline && organisation.ExtensionReason == reason)
        {
            return ExtendOutcome.Extended;
        }

        var former = organisation.DeadlineIn(wave);
        if (deadline <= former || deadline < StockholmTime.DateOf(time.GetUtcNow()))
        {
            return ExtendOutcome.NotLater;
        }

        var ordinal = await OrganisationMailer.NextOrdinalAsync(db, organisation.Id, MailKind.Extension, cancellationToken);
        organisation.Extend(deadline, reason, by, wave);
        await mailer.QueueAsync(
            db,
            organisation.Id,
            MailKind.Extension,
            ordinal,
            to => new ExtensionLetter(to.Enquiry, to.Organisation, to.Recipient, former),
            cancellationToken);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Of two presses at once the unique identity of a mail lets one through.
            if (await FindAsync(id, code, CancellationToken.None) is var (_, stored) && stored.ExtendedDeadline == deadline)
            {
                return ExtendOutcome.Extended;
            }

            throw;
        }

        Extended(logger, by, code.Value, id.Value, former, deadline);
        nudge.Wake();
        return ExtendOutcome.Extended;
    }

    private static async Task<(Wave Wave, WaveOrganisation Organisation)?> FindAsync(
        AppDbContext db, WaveId id, OrganisationCode code, CancellationToken cancellationToken)
    {
        var wave = await db.Waves.SingleOrDefaultAsync(w => w.Id == id && w.State == WaveState.Open, cancellationToken);
        var organisation = await db.WaveOrganisations.SingleOrDefaultAsync(o => o.WaveId == id && o.Code == code, cancellationToken);
        return wave is null || organisation is null ? null : (wave, organisation);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Staff} gave {Organisation} in wave {Wave} more time: from {Former} to {Deadline}")]
    private static partial void Extended(ILogger logger, Guid staff, string organisation, Guid wave, DateOnly former, DateOnly deadline);
}
