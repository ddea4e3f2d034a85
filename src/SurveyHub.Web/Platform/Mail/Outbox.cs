using Microsoft.Extensions.Options;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Mail.Composing;
using SurveyHub.Web.Platform.Mail.Letters;
using SurveyHub.Web.Platform.Security;
using SurveyHub.Web.Platform.Site;

namespace SurveyHub.Web.Platform.Mail;

/// <summary>
/// Queues mails. Everything is added to the caller's context, to be saved in one transaction with the change that causes the mail; the relay
/// sends it afterwards.
/// </summary>
public sealed class Outbox(IOptions<MailOptions> options, PublicAddress address, LinkProtector links, TimeProvider time)
{
    /// <summary>
    /// The letter with a link of its own to the response that <paramref name="right"/> is about. Only the link's hash is known to anybody but
    /// the mail, and after the sending to the mail neither.
    /// </summary>
    /// <param name="due">Not sent before this.</param>
    /// <param name="token">The id of the link, where it has to be known; null draws one.</param>
    /// <exception cref="InvalidOperationException">The site's public address is not known (<see cref="PublicAddress.Base"/>).</exception>
    public void AddWithLink(
        AppDbContext db, MailIdentity identity, MailParty to, Letter letter, AccessRightId right, DateTimeOffset due,
        AccessTokenId? token = null)
    {
        var secret = LinkToken.Draw();
        db.AccessTokens.Add(new AccessToken(right, secret, time.GetUtcNow(), token));
        Add(db, identity, to, Queue(letter), links.Protect(secret), due);
    }

    /// <summary>A letter that carries no link.</summary>
    /// <inheritdoc cref="AddWithLink"/>
    public void AddWithoutLink(AppDbContext db, MailIdentity identity, MailParty to, Letter letter, DateTimeOffset due) =>
        Add(db, identity, to, Queue(letter), null, due);

    /// <summary>The letter with the settings of now, as it would be queued.</summary>
    /// <inheritdoc cref="AddWithLink"/>
    public QueuedLetter Queue(Letter letter)
    {
        var site = letter.HasLink
            ? address.Base ?? throw new InvalidOperationException("Without the setting Site:PublicBaseUrl nothing with a link is sent.")
            : null;
        return new QueuedLetter(options.Value.From, site, letter);
    }

    private void Add(
        AppDbContext db, MailIdentity identity, MailParty to, QueuedLetter queued, string? protectedToken, DateTimeOffset due)
    {
        var content = new MailContent(to.Name, to.Address, queued.Letter.Template, queued.ToJson());
        db.OutboxMails.Add(new OutboxMail(identity, content, protectedToken, options.Value.Domain, due, time.GetUtcNow()));
    }
}
