using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Panels.Editing;

internal static class EditTexts
{
    public static readonly ScreenText ContactName = new("Kontaktpersonens namn", "Name of the contact");
    public static readonly ScreenText ContactEmail = new("Kontaktpersonens e-postadress", "E-mail address of the contact");
    public static readonly ScreenText ContactHelp = new("Får organisationens inbjudan med personlig länk.", "Gets the organisation's invitation with a personal link.");
    public static readonly ScreenText MailboxHelp = new("Registratorn: får en kopia utan länk. Får lämnas tomt.", "The registrar: gets a copy without a link. May be left empty.");
    public static readonly ScreenText Save = new("Spara", "Save");
    public static readonly ScreenText Saved = new("Sparat.", "Saved.");
    public static readonly ScreenText NameMissing = new("Skriv kontaktpersonens namn, eller lämna både namn och adress tomma.", "Write the name of the contact, or leave both name and address empty.");
    public static readonly ScreenText EmailInvalid = new("Skriv kontaktpersonens e-postadress, som anna@example.org.", "Write the e-mail address of the contact, such as anna@example.org.");
    public static readonly ScreenText MailboxInvalid = new("Skriv brevlådans e-postadress, som registrator@example.org, eller lämna fältet tomt.", "Write the e-mail address of the mailbox, such as registrator@example.org, or leave it empty.");
    public static readonly ScreenText Aliases = new("Andra namn", "Other names");
    public static readonly ScreenText FromFile = new("Namn och siffror ändras genom en ny panelfil, så att de har en källa.", "Names and figures are changed with a new panel file, so that they have a source.");
}
