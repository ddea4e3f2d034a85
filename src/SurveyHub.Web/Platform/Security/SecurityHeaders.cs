namespace SurveyHub.Web.Platform.Security;

internal static class SecurityHeaders
{
    /// <summary>
    /// All content is our own, no script or style is inline, nobody frames us. There is no nonce, because no page has inline script: without
    /// one, none can be let in by mistake.
    /// </summary>
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "frame-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    /// <summary>Sets the headers when the response starts, so that error pages, redirects and files carry them too.</summary>
    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // Read now: a page shown in place of an error has another path.
        var isSecret = LinkRoutes.Contains(context.Request.Path);
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            // A page of ours that stands in place of what was asked for, such as that there is no such link, is drawn as our pages are.
            var own = context.Response.StatusCode < StatusCodes.Status400BadRequest ? context.GetEndpoint()?.Metadata.GetMetadata<IFramePolicy>()?.Policy : null;
            headers.ContentSecurityPolicy = own ?? ContentSecurityPolicy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = isSecret ? "no-referrer" : "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            if (isSecret)
            {
                headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        });
        return next(context);
    });
}
