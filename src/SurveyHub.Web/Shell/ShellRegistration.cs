namespace SurveyHub.Web.Shell;

/// <summary>The staff's pages: drawn on the server, with interactive islands where a page asks for one.</summary>
internal static class ShellRegistration
{
    public static void AddShell(this WebApplicationBuilder builder) =>
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();

    public static void MapShell(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorComponents<App>()
            // The site's own policy says who may frame it (SecurityHeaders); a second header would only blur that.
            .AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);
        // An address that does not exist is not found, for strangers too, instead of asking them to sign in.
        app.MapFallback(() => Results.NotFound()).AllowAnonymous();
    }
}
