using MimeKit;
using SurveyHub.Domain;
using SurveyHub.Web.Platform.Mail.Composing;
using SurveyHub.Web.Platform.Storage;

namespace SurveyHub.Web.Platform.Mail.LocalMailboxes;

/// <param name="Name">The file's, without its ending.</param>
public sealed record MailboxRow(string Name, string Subject, string To, DateTimeOffset Date);

/// <param name="Headers">As they stand in the file, decoded.</param>
public sealed record MailboxMail(ComposedMail Mail, ValueList<KeyValuePair<string, string>> Headers);

/// <summary>Reads the folder in which mails lie while no SMTP server is set.</summary>
public sealed class LocalMailbox(StoragePaths paths)
{
    private const string Ending = ".eml";

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<MailboxRow>> ListAsync(CancellationToken cancellationToken)
    {
        var rows = new List<MailboxRow>();
        foreach (var path in Files().OrderDescending(StringComparer.Ordinal))
        {
            // The headers are all a list needs; attachments stay on disk.
            await using var file = File.OpenRead(path);
            var headers = await HeaderList.LoadAsync(file, cancellationToken);
            using var message = new MimeMessage(headers);
            rows.Add(new MailboxRow(
                Path.GetFileNameWithoutExtension(path), message.Subject ?? "", message.To.ToString(), message.Date));
        }

        return rows;
    }

    /// <summary>Null when there is no such mail.</summary>
    public async Task<MailboxMail?> ReadAsync(string name, CancellationToken cancellationToken)
    {
        if (Find(name) is not { } path)
        {
            return null;
        }

        using var message = await MimeMessage.LoadAsync(path, cancellationToken);
        var attachments = message.Attachments.OfType<MimePart>().Select(Attachment).ToValueList();
        var mail = new ComposedMail(
            Party(message.From), Party(message.ReplyTo), Party(message.To), message.Subject ?? "", message.HtmlBody ?? "", message.TextBody ?? "",
            attachments);
        return new MailboxMail(mail, message.Headers.Select(header => KeyValuePair.Create(header.Field, header.Value)).ToValueList());
    }

    /// <summary>The file itself, or null. A name is looked for among those in the folder, so that no path can be made of it.</summary>
    public string? Find(string name) => Files().FirstOrDefault(path => Path.GetFileNameWithoutExtension(path) == name);

    private IEnumerable<string> Files() =>
        Directory.Exists(paths.LocalMailbox) ? Directory.EnumerateFiles(paths.LocalMailbox, $"*{Ending}") : [];

    private static MailParty Party(InternetAddressList addresses) =>
        addresses.Mailboxes.FirstOrDefault() is { } mailbox ? new MailParty(mailbox.Name ?? "", mailbox.Address) : new MailParty("", "");

    private static MailAttachment Attachment(MimePart part)
    {
        using var bytes = new MemoryStream();
        part.Content?.DecodeTo(bytes);
        return new MailAttachment(part.FileName ?? "", part.ContentType.MimeType, bytes.ToArray());
    }
}
