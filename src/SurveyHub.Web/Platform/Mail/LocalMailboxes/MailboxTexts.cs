using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Platform.Mail.LocalMailboxes;

public static class MailboxTexts
{
    public static readonly ScreenText Mailbox = new("Lokal brevlåda", "Local mailbox");

    public static readonly ScreenText Notice = new(
        "Inget lämnar den här datorn. Ingen e-postserver är inställd, så mejlen läggs här som filer i stället för att skickas.",
        "Nothing leaves this machine. No mail server is set, so mails are laid here as files instead of being sent.");

    public static readonly ScreenText Note = new(
        "Ingen e-postserver är inställd. Mejlen läggs i den lokala brevlådan, och inget lämnar den här datorn.",
        "No mail server is set. Mails are laid in the local mailbox, and nothing leaves this machine.");

    public static readonly ScreenText Open = new("Öppna den lokala brevlådan", "Open the local mailbox");

    public static readonly ScreenText Empty = new(
        "Brevlådan är tom. Släpp en omgång, så kommer inbjudningarna hit.", "The mailbox is empty. Release a wave, and its invitations come here.");

    public static readonly ScreenText Mails = new("Mejl, de nyaste först", "Mails, the newest first");
    public static readonly ScreenText Subject = new("Ämne", "Subject");
    public static readonly ScreenText To = new("Till", "To");
    public static readonly ScreenText Date = new("Datum", "Date");
    public static readonly ScreenText Headers = new("Alla brevhuvuden", "All headers");
    public static readonly ScreenText Download = new("Ladda ned mejlet (.eml)", "Download the mail (.eml)");
}
