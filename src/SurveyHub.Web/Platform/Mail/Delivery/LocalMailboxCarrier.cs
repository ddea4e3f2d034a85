using System.Globalization;
using MimeKit;
using SurveyHub.Web.Platform.Mail.Composing;

namespace SurveyHub.Web.Platform.Mail.Delivery;

/// <summary>
/// Lays mails in a folder as .eml files, which any mail program opens. A file appears whole or not at all, and a mail sent again lands on its
/// former self. The time in the name sorts the folder.
/// </summary>
internal sealed class LocalMailboxCarrier(string folder) : IMailCarrier
{
    public async Task<DeliveryOutcome> SendAsync(MimeMessage message, CancellationToken giveUp)
    {
        Directory.CreateDirectory(folder);
        var id = message.MessageId!.Split('@')[0];
        var name = string.Create(CultureInfo.InvariantCulture, $"{message.Date.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}-{id}");
        var unfinished = Path.Combine(folder, $"{name}.part");
        await using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            await message.WriteToAsync(MimeWriter.Format(message), file, giveUp);
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, Path.Combine(folder, $"{name}.eml"), overwrite: true);
        return new DeliveryOutcome(DeliveryVerdict.Accepted, "Lagd i den lokala brevlådan.");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
