using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Panels;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Answering.People;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Features.Waves.Mails;
using SurveyHub.Web.Features.Waves.Releasing;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Jobs;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Mail.Composing;
using SurveyHub.Web.Platform.Site;

namespace SurveyHub.Web.Features.Following.Inviting;

public enum InviteOutcome
{
    /// <summary>Done now, or by the first of two presses.</summary>
    Invited,

    /// <summary>There is no such organisation in an open wave.</summary>
    NotOpen,

    /// <summary>The site's address is not known, so the mail could not carry a link.</summary>
    NoPublicAddress,
}

/// <summary>
/// Invites somebody in the place of those invited before, because their address does not work or they have left. The links before end with it;
/// what has been answered stays, since it is the organisation's.
/// </summary>
public sealed partial class InviteContact(
    IDbContextFactory<AppDbContext> contexts,
    OrganisationMailer mailer,
    LetterPreviews previews,
    PublicAddress address,
    JobNudge nudge,
    TimeProvider time,
    ILogger<InviteContact> logger)
{
    private static readonly MailKind[] ToResponsible =
        [MailKind.Invitation, MailKind.Reminder, MailKind.OfficialCopy, MailKind.Extension, MailKind.HandOver];

    /// <summary>The organisation with its present contact; null when there is none in an open wave.</summary>
    public async Task<InvitedOrganisation?> FindAsync(WaveId id, OrganisationCode code, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await OpenOrganisation.FindAsync(db, id, code, cancellationToken) is not var (_, organisation))
        {
            return null;
        }

        var leader = (await ContactBook.LoadAsync(db, cancellationToken)).LeaderOf(organisation.OrganisationId);
        var letters = await mailer.OpenAsync(db, id, organisation.Id, cancellationToken);
        return new InvitedOrganisation(
            organisation.ShortName, organisation.OfficialName, leader?.Name, leader?.Email,
            letters.NextOrdinal(organisation.Id, MailKind.Invitation));
    }

    /// <summary>The invitation that somebody would get, and changes nothing. Null when the wave is not open, or the site's address not known.</summary>
    public async Task<ComposedMail?> PreviewAsync(
        WaveId id, OrganisationCode code, string name, string email, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await OpenOrganisation.FindAsync(db, id, code, cancellationToken) is not var (_, organisation))
        {
            return null;
        }

        var letters = await mailer.OpenAsync(db, id, organisation.Id, cancellationToken);
        return await previews.OfAsync((letters.ExampleInvitation(organisation.Id, name), new MailParty(name, email)), cancellationToken);
    }

    /// <param name="email">See <see cref="Domain.Text.EmailAddress.IsValid"/>.</param>
    /// <param name="ordinal">The invitation that the person had in mind: the same pressed twice is one mail.</param>
    /// <param name="by">The member of the staff.</param>
    public async Task<InviteOutcome> ExecuteAsync(
        WaveId id, OrganisationCode code, string name, string email, int ordinal, Guid by, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.TakeWaveAsync(id, cancellationToken);
        if (await OpenOrganisation.FindAsync(db, id, code, cancellationToken) is not var (wave, organisation))
        {
            return InviteOutcome.NotOpen;
        }

        if (address.Base is null)
        {
            return InviteOutcome.NoPublicAddress;
        }

        var contacts = await ContactBook.LoadAsync(db, cancellationToken);
        contacts.Appoint(organisation.OrganisationId, name, email);
        var contact = contacts.LeaderOf(organisation.OrganisationId)!;
        if (await WasQueuedAsync(db, organisation.Id, contact.Id, ordinal, cancellationToken))
        {
            return InviteOutcome.Invited;
        }

        var now = time.GetUtcNow();
        var right = await ReplaceRightsAsync(db, organisation.Id, contact.Id, by, cancellationToken);
        var letters = await mailer.OpenAsync(db, id, organisation.Id, cancellationToken);
        letters.QueueInvitation(
            organisation.Id, new InvitedPerson(right.Id, contact.Id, contact.Name, contact.Email), ReleasePlanner.DueAt(wave, now));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        Invited(logger, by, contact.Id.Value, code.Value, id.Value);
        nudge.Wake();
        return InviteOutcome.Invited;
    }

    /// <summary>
    /// Ends the right of everybody who is responsible, or has handed it over, with every mail to them that still waits, and gives the responsibility
    /// to one person. What colleagues have been given stays: they go on answering.
    /// </summary>
    private async Task<AccessRight> ReplaceRightsAsync(
        AppDbContext db, WaveOrganisationId organisation, PersonId person, Guid by, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var response = await db.Responses.SingleAsync(r => r.WaveOrganisationId == organisation, cancellationToken);
        // Nobody hands over meanwhile to somebody who would be missed here.
        await db.TakeResponseAsync(response.Id, cancellationToken);
        var former = await db.AccessRights
            .Where(right => right.ResponseId == response.Id && right.RevokedAt == null
                && (right.MayShare || right.HandedOverTo != null || right.IssuedByStaff != null))
            .ToListAsync(cancellationToken);
        former.ForEach(right => right.Revoke(now));

        var prefix = MailRecipientKey.Organisation(organisation);
        var waiting = await db.OutboxMails
            .Where(mail => mail.RecipientKey.StartsWith(prefix) && mail.State == MailState.Pending && ToResponsible.Contains(mail.Kind))
            .ToListAsync(cancellationToken);
        waiting.ForEach(mail => mail.Withdraw());

        var given = new AccessRight(person, response.Id, [], AccessLevel.Responsible, Issuer.Staff(by), now);
        db.AccessRights.Add(given);
        return given;
    }

    private static Task<bool> WasQueuedAsync(
        AppDbContext db, WaveOrganisationId organisation, PersonId person, int ordinal, CancellationToken cancellationToken)
    {
        var key = MailRecipientKey.Person(organisation, person);
        return db.OutboxMails.AnyAsync(
            mail => mail.RecipientKey == key && mail.Kind == MailKind.Invitation && mail.Ordinal == ordinal, cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Staff} invited person {Person} for {Organisation} in wave {Wave}; links before are revoked")]
    private static partial void Invited(ILogger logger, Guid staff, Guid person, string organisation, Guid wave);
}

/// <param name="ContactName">Null, as the address, when it has no contact.</param>
/// <param name="NextInvitation">The ordinal that its next invitation gets.</param>
public sealed record InvitedOrganisation(string ShortName, string OfficialName, string? ContactName, string? ContactEmail, int NextInvitation);
