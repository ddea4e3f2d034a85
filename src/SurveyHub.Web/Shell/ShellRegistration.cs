namespace SurveyHub.Web.Shell;

/// <summary>The staff's pages, drawn on the server. No page is interactive yet, so no circuit is to be had either.</summary>
internal static class ShellRegistration
{
    public static void AddShell(this WebApplicationBuilder builder) =>
        builder.Services.AddRazorComponents();

    public static void MapShell(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorComponents<App>();
        // An address that does not exist is not found, for strangers too, instead of asking them to sign in.
        app.MapFallback(() => Results.NotFound()).AllowAnonymous();
    }
}
