using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Platform.Mail;

public static class MailViewTexts
{
    public static readonly ScreenText From = new("Från", "From");
    public static readonly ScreenText To = new("Till", "To");
    public static readonly ScreenText ReplyTo = new("Svar går till", "Replies go to");
    public static readonly ScreenText Attachments = new("Bilagor", "Attachments");
    public static readonly ScreenText FileSize = new("{0} ({1} kB)", "{0} ({1} kB)");
    public static readonly ScreenText Html = new("Som det ser ut", "As it looks");
    public static readonly ScreenText Text = new("Som ren text", "As plain text");
    public static readonly ScreenText FrameTitle = new("Mejlet som mottagaren ser det", "The mail as its recipient sees it");
}
