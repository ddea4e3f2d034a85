using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Waves.Releasing;

public static class ReleaseTexts
{
    public static readonly ScreenText Release = new("Skicka inbjudningarna", "Send the invitations");
    public static readonly ScreenText ToRelease = new("Gå vidare till utskick", "Go on to sending");
    public static readonly ScreenText SendMany = new("Skicka {0} inbjudningar", "Send {0} invitations");
    public static readonly ScreenText SendOne = new("Skicka en inbjudan", "Send one invitation");
    public static readonly ScreenText Now = new("Mejlen går ut genast.", "The mails leave at once.");
    public static readonly ScreenText Later = new("Mejlen går ut {0}.", "The mails leave on {0}.");

    public static readonly ScreenText Copies = new(
        "Kopior utan personlig länk, till officiella brevlådor: {0}.", "Copies without a personal link, to official mailboxes: {0}.");

    public static readonly ScreenText Consequence = new(
        "När mejlen är släppta går de inte att ta tillbaka. Panelen fryses: vilka som tillfrågas, deras namn och folkmängder ändras inte mer i den här omgången.",
        "Once released, mails cannot be called back. The panel is frozen: who is asked, their names and populations no longer change in this wave.");

    public static readonly ScreenText ReviewFirst = new("Granska mejlen innan du skickar", "Review the mails before you send");
    public static readonly ScreenText Recipients = new("Mottagare", "Recipients");
    public static readonly ScreenText Copy = new("Kopia till", "Copy to");
    public static readonly ScreenText Problems = new("Det här hindrar utskicket", "This stands in the way of sending");
    public static readonly ScreenText Warnings = new("Se över det här före utskicket", "Look at this before sending");
    public static readonly ScreenText Back = new("Tillbaka till omgången", "Back to the wave");

    public static readonly ScreenText Changed = new(
        "Panelen eller omgången har ändrats sedan du öppnade sidan. Inget är skickat. Se över mottagarna nedan och skicka sedan.",
        "The panel or the wave has changed since you opened the page. Nothing has been sent. Look through the recipients below, then send.");

    public static readonly ScreenText NoPublicAddress = new(
        "Webbplatsens adress är inte inställd (Site:PublicBaseUrl). Utan den leder länkarna i mejlen ingenstans.",
        "The site's address is not set (Site:PublicBaseUrl). Without it the links in the mails lead nowhere.");

    public static readonly ScreenText EmptyPanel = new("Panelen har inga organisationer.", "The panel has no organisations.");
    public static readonly ScreenText DeadlineHasPassed = new("Sista svarsdag har redan passerat.", "The last day to answer is over.");
    public static readonly ScreenText NoContact = new("{0} har ingen kontaktperson.", "{0} has no contact.");
    public static readonly ScreenText UnusableAddress = new("{0}: ”{1}” är ingen e-postadress.", "{0}: “{1}” is not an e-mail address.");
    public static readonly ScreenText Mend = new("Rätta", "Correct it");
}
