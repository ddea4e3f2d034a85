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
        var link = DrawLink(right, token);
        db.AccessTokens.Add(link.Token);
        db.OutboxMails.Add(Make(identity, to, Queue(letter), link, due).Mail);
    }

    /// <summary>A letter that carries no link.</summary>
    /// <inheritdoc cref="AddWithLink"/>
    public void AddWithoutLink(AppDbContext db, MailIdentity identity, MailParty to, Letter letter, DateTimeOffset due) =>
        db.OutboxMails.Add(Make(identity, to, Queue(letter), null, due).Mail);

    /// <summary>The letter with the settings of now, as it would be queued.</summary>
    /// <inheritdoc cref="AddWithLink"/>
    public QueuedLetter Queue(Letter letter)
    {
        var site = letter.HasLink
            ? address.Base ?? throw new InvalidOperationException("Without the setting Site:PublicBaseUrl nothing with a link is sent.")
            : null;
        return new QueuedLetter(options.Value.From, site, letter);
    }

    /// <summary>A link for a mail that is made later, where nothing can be encrypted any more: the keys lie in the database.</summary>
    /// <param name="id">Of the link, where it has to be known; null draws one.</param>
    public PreparedLink DrawLink(AccessRightId right, AccessTokenId? id = null)
    {
        var token = LinkToken.Draw();
        return new PreparedLink(new AccessToken(right, token, time.GetUtcNow(), id), links.Protect(token));
    }

    /// <summary>The rows of a mail, for whoever saves them in another way than by a context.</summary>
    /// <param name="link">Null exactly for a letter without one.</param>
    public QueuedMail Make(MailIdentity identity, MailParty to, QueuedLetter queued, PreparedLink? link, DateTimeOffset due)
    {
        var content = new MailContent(to.Name, to.Address, queued.Letter.Template, queued.ToJson());
        return new QueuedMail(new OutboxMail(identity, content, link?.Protected, options.Value.Domain, due, time.GetUtcNow()), link?.Token);
    }
}
