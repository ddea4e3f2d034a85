using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Following.Inviting;

public static class InviteTexts
{
    public static readonly ScreenText Title = new("Bjud in en annan kontakt: {0}", "Invite another contact: {0}");

    public static readonly ScreenText Intro = new(
        "Rätta adressen, eller skriv vem som tar över. Den nya kontakten får en inbjudan med egen länk och står kvar i panelen. "
        + "Länkarna till den som ansvarar för svaret från {0} i dag slutar gälla. Kollegor som har fått frågor där behåller sina länkar, och det som redan är "
        + "ifyllt finns kvar.",
        "Correct the address, or write who takes over. The new contact gets an invitation with a link of their own and stays in the panel. "
        + "The links of whoever is responsible for the answer of {0} today cease to work. Colleagues there who have been given questions keep theirs, and what "
        + "has been filled in already is kept.");

    public static readonly ScreenText Name = new("Kontaktpersonens namn", "Name of the contact");
    public static readonly ScreenText Email = new("Kontaktpersonens e-postadress", "E-mail address of the contact");
    public static readonly ScreenText Send = new("Spara och skicka inbjudan", "Save and send the invitation");
    public static readonly ScreenText NameMissing = new("Skriv kontaktpersonens namn, högst 200 tecken.", "Write the name of the contact, at most 200 characters.");

    public static readonly ScreenText EmailInvalid = new(
        "Skriv kontaktpersonens e-postadress, som anna@example.org.", "Write the e-mail address of the contact, such as anna@example.org.");

    public static readonly ScreenText Invited = new(
        "{0} får en inbjudan med en ny länk till {1}. Mejlet är på väg.", "{0} gets an invitation with a new link to {1}. The mail is on its way.");

    public static readonly ScreenText MailsSoFar = new("Mejl hittills", "Mails so far");
    public static readonly ScreenText NotOpen = new("Omgången är inte öppen", "The wave is not open");

    public static readonly ScreenText NotOpenHelp = new(
        "Bara i en öppen omgång kan någon bjudas in. Inget är skickat.", "Only in an open wave can anybody be invited. Nothing has been sent.");
}
