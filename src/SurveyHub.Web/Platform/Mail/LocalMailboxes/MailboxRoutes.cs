using SurveyHub.Web.Platform.Mail.Composing;

namespace SurveyHub.Web.Platform.Mail.LocalMailboxes;

public static class MailboxRoutes
{
    public const string Mailbox = "/mailbox";

    public static string Mail(string name) => $"{Mailbox}/{name}";

    public static string Html(string name) => $"{Mail(name)}/html";

    public static string Eml(string name) => $"{Mail(name)}/eml";

    public static string File(string name, MailAttachment file) => $"{Mail(name)}/files/{Uri.EscapeDataString(file.FileName)}";
}
