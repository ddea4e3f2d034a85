using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Administration;

public static class AdministrationTexts
{
    public static readonly ScreenText Users = new("Användare", "Users");
    public static readonly ScreenText Name = new("Namn", "Name");
    public static readonly ScreenText Email = new("E-postadress", "E-mail address");
    public static readonly ScreenText Roles = new("Roller", "Roles");
    public static readonly ScreenText State = new("Läge", "State");
    public static readonly ScreenText Open = new("Kan logga in", "Can sign in");
    public static readonly ScreenText WithoutPassword = new("Har inte valt lösenord", "Has not chosen a password");
    public static readonly ScreenText Locked = new("Låst", "Locked");
    public static readonly ScreenText NoRoles = new("Inga", "None");
    public static readonly ScreenText NewUser = new("Ny användare", "New user");
    public static readonly ScreenText Create = new("Skapa", "Create");
    public static readonly ScreenText SaveRoles = new("Spara rollerna", "Save the roles");
    public static readonly ScreenText RolesSaved = new("Rollerna är sparade. De gäller inom en minut.", "The roles are saved. They take hold within a minute.");
    public static readonly ScreenText Lock = new("Lås kontot", "Lock the account");
    public static readonly ScreenText LockHelp = new("Den som är låst kan inte logga in och loggas ut inom en minut. Allt som personen har gjort står kvar.", "Whoever is locked cannot sign in, and is signed out within a minute. All that the person has done remains.");
    public static readonly ScreenText Unlock = new("Lås upp kontot", "Unlock the account");
    public static readonly ScreenText LockedNow = new("Kontot är låst.", "The account is locked.");
    public static readonly ScreenText UnlockedNow = new("Kontot är upplåst.", "The account is unlocked.");
    public static readonly ScreenText Password = new("Lösenord", "Password");
    public static readonly ScreenText MakeLink = new("Skapa en länk för att välja lösenord", "Make a link for choosing a password");
    public static readonly ScreenText MakeLinkHelp = new("Länken visas för dig här, en gång. Den som den gäller loggas ut, och äldre länkar slutar gälla.", "The link is shown to you here, once. The person is signed out, and older links stop working.");
    public static readonly ScreenText Link = new("Ge länken till {0}", "Give the link to {0}");
    public static readonly ScreenText LinkHelp = new("Den gäller i 30 minuter och kan användas en gång. Den visas inte igen.", "It works for 30 minutes and can be used once. It is not shown again.");
    public static readonly ScreenText NameMissing = new("Skriv användarens namn.", "Write the user's name.");
    public static readonly ScreenText EmailInvalid = new("Skriv en e-postadress, som anna@example.org.", "Write an e-mail address, such as anna@example.org.");
    public static readonly ScreenText EmailTaken = new("Det finns redan en användare med den adressen.", "There is already a user with that address.");
    public static readonly ScreenText LastAdministrator = new("Det måste finnas minst en administratör som kan logga in. Ge rollen till någon annan först.", "There must be at least one administrator who can sign in. Give the role to somebody else first.");
    public static readonly ScreenText Busy = new("Någon annan ändrade samtidigt. Försök igen.", "Somebody else changed something at the same moment. Try again.");
}
