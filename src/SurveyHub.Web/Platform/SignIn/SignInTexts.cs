using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Platform.SignIn;

public static class SignInTexts
{
    public static readonly ScreenText SignIn = new("Logga in", "Sign in");
    public static readonly ScreenText Email = new("E-postadress", "E-mail address");
    public static readonly ScreenText Password = new("Lösenord", "Password");
    public static readonly ScreenText Name = new("Namn", "Name");

    public static readonly ScreenText NotSetUp = new(
        "Ingen användare finns ännu. Öppna länken som SurveyHub skrev i konsolen när det startade. Är den äldre än 30 minuter ger en omstart en ny.",
        "No user exists yet. Open the link that SurveyHub wrote to the console when it started. If that is more than 30 minutes ago, a restart gives a new one.");

    /// <summary>One answer to all: a locked account that answered otherwise would tell strangers that it exists.</summary>
    public static readonly ScreenText Refused = new(
        "E-postadressen eller lösenordet stämmer inte, eller så är kontot låst. "
        + "Efter tio felaktiga försök öppnas det igen om en kvart; annars kan en administratör låsa upp det.",
        "The e-mail address or the password is wrong, or the account is locked. "
        + "After ten wrong attempts it opens again in a quarter of an hour; otherwise an administrator can unlock it.");

    public static readonly ScreenText AccessDenied = new("Du har inte behörighet till sidan", "You may not see this page");

    public static readonly ScreenText AccessDeniedHelp = new(
        "Be en administratör om den roll som sidan kräver.", "Ask an administrator for the role that the page requires.");

    public static readonly ScreenText SetUp = new("Skapa den första administratören", "Create the first administrator");

    public static readonly ScreenText SetUpHelp = new(
        "Du får alla roller och kan sedan bjuda in kollegor.", "You get every role, and can then invite colleagues.");

    public static readonly ScreenText PasswordHelp = new(
        "Minst tolv tecken. En mening som du kommer ihåg är ett bra lösenord.",
        "At least twelve characters. A sentence you remember is a good password.");

    public static readonly ScreenText Create = new("Skapa och logga in", "Create and sign in");
    public static readonly ScreenText SetUpUseless = new("Länken går inte att använda", "The link cannot be used");

    public static readonly ScreenText SetUpUselessHelp = new(
        "Länken är förbrukad eller äldre än 30 minuter. Starta om programmet för att få en ny, så länge ingen användare finns.",
        "The link has been used or is older than 30 minutes. Restart the program to get a new one while no user exists.");

    public static readonly ScreenText NameMissing = new("Skriv ditt namn.", "Write your name.");
    public static readonly ScreenText EmailInvalid = new("Skriv en e-postadress, som anna@example.org.", "Write an e-mail address, such as anna@example.org.");

    public static readonly ScreenText PasswordWeak = new(
        "Lösenordet behöver minst tolv tecken, varav minst fyra olika.",
        "The password needs at least twelve characters, at least four of them different.");

    public static readonly ScreenText ChoosePassword = new("Välj ett lösenord", "Choose a password");
    public static readonly ScreenText ChoosePasswordFor = new("För kontot {0}.", "For the account {0}.");
    public static readonly ScreenText ChooseAndSignIn = new("Spara och logga in", "Save and sign in");

    public static readonly ScreenText PasswordLinkUselessHelp = new(
        "Länken är förbrukad, ersatt av en nyare eller äldre än 30 minuter. Be en administratör om en ny.",
        "The link has been used, replaced by a newer one or is older than 30 minutes. Ask an administrator for a new one.");

    public static readonly ScreenText Account = new("Mitt konto", "My account");
    public static readonly ScreenText CurrentPassword = new("Nuvarande lösenord", "Current password");
    public static readonly ScreenText NewPassword = new("Nytt lösenord", "New password");
    public static readonly ScreenText ChangePassword = new("Byt lösenord", "Change password");
    public static readonly ScreenText PasswordChanged = new("Lösenordet är bytt.", "The password has been changed.");
    public static readonly ScreenText CurrentPasswordWrong = new("Det nuvarande lösenordet stämmer inte.", "The current password is wrong.");
}
