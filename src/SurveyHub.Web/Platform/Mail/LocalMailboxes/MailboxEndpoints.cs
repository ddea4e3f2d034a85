using SurveyHub.Web.Platform.Security;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Platform.Mail.LocalMailboxes;

internal static class MailboxEndpoints
{
    /// <summary>Only in Development: the mails hold personal links.</summary>
    public static void MapLocalMailbox(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            return;
        }

        var mail = app.MapGroup($"{MailboxRoutes.Mailbox}/{{name}}").RequireAuthorization(StaffPolicies.RunWaves);
        mail.MapGet("/html", async (string name, LocalMailbox mailbox, CancellationToken stop) =>
            await mailbox.ReadAsync(name, stop) is { } found
                ? Results.Content(found.Mail.Html, "text/html; charset=utf-8")
                : Results.NotFound()).WithMetadata(MailFrame.Instance);
        mail.MapGet("/files/{file}", async (string name, string file, LocalMailbox mailbox, CancellationToken stop) =>
            (await mailbox.ReadAsync(name, stop))?.Mail.Attachments.FirstOrDefault(a => a.FileName == file) is { } attachment
                ? Results.File(attachment.Content.ToArray(), attachment.MediaType, attachment.FileName)
                : Results.NotFound());
        mail.MapGet("/eml", (string name, LocalMailbox mailbox) => mailbox.Find(name) is { } path
            ? Results.File(path, "message/rfc822", $"{name}.eml")
            : Results.NotFound());
    }
}
