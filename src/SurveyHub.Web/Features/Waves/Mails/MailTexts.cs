using SurveyHub.Web.Platform.Localisation;
using SurveyHub.Web.Platform.Mail;

namespace SurveyHub.Web.Features.Waves.Mails;

public static class MailTexts
{
    public static readonly ScreenText Mails = new("Mejl", "Mails");
    public static readonly ScreenText Preview = new("Granska mejlen", "Review the mails");
    public static readonly ScreenText ShowMail = new("Visa mejlet först", "Show the mail first");
    public static readonly ScreenText Wording = new("Så här står det i mejlet till {0}", "This is what the mail to {0} says");

    public static readonly ScreenText NoRecipient = new(
        "Inget mejl: ingen kontaktperson har kvar sin rätt att svara.", "No mail: no contact person has kept the right to answer.");

    public static readonly ScreenText Kind = new("Slag", "Kind");
    public static readonly ScreenText Organisation = new("Organisation", "Organisation");
    public static readonly ScreenText To = new("Till", "To");
    public static readonly ScreenText State = new("Läge", "State");
    public static readonly ScreenText Previous = new("Föregående mejl", "Previous mail");
    public static readonly ScreenText Next = new("Nästa mejl", "Next mail");
    public static readonly ScreenText AllMails = new("Alla mejl i omgången", "All mails of the wave");

    public static readonly ScreenText PlaceholderNote = new(
        "Där det står PERSONLIG-KOD får varje mejl en egen hemlig kod när det skickas. Koden visas aldrig här.",
        "Where it says PERSONLIG-KOD each mail gets a secret code of its own when it is sent. The code is never shown here.");

    public static readonly ScreenText DraftIntro = new(
        "Så här blir mejlen. Inget är skickat.", "This is what the mails will be. Nothing has been sent.");

    public static readonly ScreenText NoMails = new(
        "Inga mejl: panelen har inga organisationer med kontaktperson.", "No mails: the panel has no organisation with a contact.");

    public static readonly ScreenText Invitation = new("Inbjudan", "Invitation");
    public static readonly ScreenText Reminder = new("Påminnelse", "Reminder");
    public static readonly ScreenText OfficialCopy = new("Kopia till registrator", "Copy to the registrar");
    public static readonly ScreenText Extension = new("Längre svarstid", "Extension");
    public static readonly ScreenText Share = new("Delat med kollega", "Shared with a colleague");
    public static readonly ScreenText HandOver = new("Överlämnat ansvar", "Responsibility handed over");
    public static readonly ScreenText Withdrawal = new("Återkallad rätt", "Right withdrawn");
    public static readonly ScreenText ApprovalRequest = new("Ska godkänna", "To approve");
    public static readonly ScreenText SignRequest = new("Ska underteckna", "To sign");
    public static readonly ScreenText OwnLink = new("Egen länk", "Link of one's own");
    public static readonly ScreenText Verdict = new("Besked om godkännande", "Verdict of the approver");
    public static readonly ScreenText Receipt = new("Kvitto", "Receipt");
    public static readonly ScreenText ReceiptCopy = new("Kvitto till registrator", "Receipt to the registrar");
    public static readonly ScreenText Reopened = new("Svaret öppnat igen", "Answer opened again");
    public static readonly ScreenText NewVersion = new("Ny version av enkäten", "New version of the enquiry");
    public static readonly ScreenText Part = new("Egen del av rapporten", "Part of the report");
    public static readonly ScreenText Published = new("Rapporten är utgiven", "Report published");
    public static readonly ScreenText Planned = new("Inte skickat", "Not sent");
    public static readonly ScreenText Waiting = new("Väntar på att skickas", "Waiting to be sent");
    public static readonly ScreenText Retrying = new("Försöker igen", "Trying again");
    public static readonly ScreenText Sent = new("Skickat", "Sent");
    public static readonly ScreenText Withdrawn = new("Återkallat", "Withdrawn");
    public static readonly ScreenText AddressFails = new("Adressen fungerar inte", "The address does not work");
    public static readonly ScreenText ServerSaid = new("Servern svarade: {0}", "The server said: {0}");
    public static readonly ScreenText NextAttempt = new("Nästa försök {0}", "Next attempt {0}");

    public static ScreenText Of(MailKind kind) => kind switch
    {
        MailKind.Invitation => Invitation,
        MailKind.Reminder => Reminder,
        MailKind.OfficialCopy => OfficialCopy,
        MailKind.Extension => Extension,
        MailKind.Share => Share,
        MailKind.HandOver => HandOver,
        MailKind.Withdrawn => Withdrawal,
        MailKind.ApprovalRequest => ApprovalRequest,
        MailKind.SignRequest => SignRequest,
        MailKind.OwnLink => OwnLink,
        MailKind.Verdict => Verdict,
        MailKind.Receipt => Receipt,
        MailKind.ReceiptCopy => ReceiptCopy,
        MailKind.Reopened => Reopened,
        MailKind.NewVersion => NewVersion,
        MailKind.Part => Part,
        MailKind.Published => Published,
    };
}
