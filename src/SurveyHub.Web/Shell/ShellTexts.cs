using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Shell;

public static class ShellTexts
{
    public static readonly ScreenText MainMenu = new("Huvudmeny", "Main menu");
    public static readonly ScreenText SkipToContent = new("Hoppa till innehållet", "Skip to content");
    public static readonly ScreenText FixThis = new("Rätta det här", "Correct this");
    public static readonly ScreenText SignOut = new("Logga ut", "Sign out");
    public static readonly ScreenText OtherLanguage = new("In English", "På svenska");
    public static readonly ScreenText Questionnaires = new("Enkäter", "Questionnaires");
    public static readonly ScreenText Waves = new("Omgångar", "Waves");
    public static readonly ScreenText Panels = new("Paneler", "Panels");
    public static readonly ScreenText Reports = new("Rapporter", "Reports");
    public static readonly ScreenText Administration = new("Administration", "Administration");
    public static readonly ScreenText Welcome = new("Välkommen, {0}", "Welcome, {0}");

    public static readonly ScreenText QuestionnairesPurpose =
        new("Skriv frågorna, se dem som mottagaren ser dem och publicera.", "Write the questions, see them as respondents do, publish.");

    public static readonly ScreenText WavesPurpose =
        new("Skicka en enkät till en panel, följ vilka som svarat och påminn.", "Send a questionnaire to a panel, follow the answers, remind.");

    public static readonly ScreenText PanelsPurpose =
        new("Organisationer, kontaktpersoner och folkmängd.", "Organisations, contacts and populations.");

    public static readonly ScreenText ReportsPurpose =
        new("Sammanställ svaren till Word, Excel och webbsidor.", "Compile the answers to Word, Excel and web pages.");

    public static readonly ScreenText AdministrationPurpose = new("Användare och behörigheter.", "Users and what they may do.");

    public static readonly ScreenText NoRoles = new(
        "Du har ännu ingen behörighet. Be en administratör ge dig en roll.",
        "You have no permissions yet. Ask an administrator for a role.");

    public static readonly ScreenText NotFound = new("Sidan finns inte", "Page not found");

    public static readonly ScreenText NotFoundHelp = new(
        "Adressen kan vara felskriven, eller så har sidan tagits bort.",
        "The address may be misspelt, or the page may have been removed.");

    public static readonly ScreenText FormRefused = new("Inget är sparat eller skickat", "Nothing has been saved or sent");

    public static readonly ScreenText FormRefusedHelp = new(
        "Sidan har ändrats sedan du öppnade den, eller så har du loggat in på nytt under tiden. Öppna den igen och se hur det ligger till nu.",
        "The page has changed since you opened it, or you have signed in again meanwhile. Open it again and see how things stand now.");

    public static readonly ScreenText FormTooLargeHelp = new(
        "Det du skickade är större än vad som tas emot. Välj en mindre fil eller korta texten.",
        "What you sent is larger than can be taken in. Choose a smaller file or shorten the text.");

    public static readonly ScreenText OpenAgain = new("Öppna sidan igen", "Open the page again");

    public static readonly ScreenText Error = new("Något gick fel", "Something went wrong");

    public static readonly ScreenText ErrorHelp = new(
        "Felet har antecknats. Försök igen om en stund. Det som stod som sparat är sparat.",
        "The error has been recorded. Try again in a while. What was shown as saved is saved.");

    public static readonly ScreenText ToStart = new("Till startsidan", "To the start page");
}
