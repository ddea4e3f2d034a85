using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Administration;

public static class AdministrationTexts
{
    public static readonly ScreenText Users = new("Användare", "Users");
    public static readonly ScreenText Name = new("Namn", "Name");
    public static readonly ScreenText Email = new("E-postadress", "E-mail address");
    public static readonly ScreenText Roles = new("Roller", "Roles");
}
