namespace SurveyHub.Web.Platform.SignIn;

public static class SignInRoutes
{
    public const string Login = "/login";

    public const string Logout = "/logout";

    /// <summary>Where a signed-in member of the staff changes the own password.</summary>
    public const string Account = "/account";

    public const string AccessDenied = "/access-denied";

    public const string ReturnUrlParameter = "returnUrl";
}
