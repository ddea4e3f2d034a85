namespace SurveyHub.Web.Platform.SignIn;

public static class SignInRoutes
{
    public const string Login = "/login";

    public const string Logout = "/logout";

    public const string AccessDenied = "/access-denied";

    public const string ReturnUrlParameter = "returnUrl";
}
