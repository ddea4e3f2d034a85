namespace SurveyHub.Web.Platform.Security;

public static class LocalUrl
{
    /// <summary>The address if it leads to a page of this site, else the start page: a sign-in must not send people elsewhere.</summary>
    public static string OrHome(string? url) =>
        url is ['/'] or ['/', not ('/' or '\\'), ..] && !url.Any(char.IsControl) ? url : "/";
}
