namespace SurveyHub.Web.Features.Answering.Endpoints;

/// <summary>Whether a post comes from one of our own pages, as far as the browser tells.</summary>
internal static class PostOrigin
{
    private const string SameOrigin = "same-origin";

    /// <summary>
    /// Browsers of today say it plainly in Sec-Fetch-Site. Older ones say where the page came from, or "null" because our pages send no
    /// referrer; a program that says nothing has no victim's browser behind it, and needs the secret of the link all the same.
    /// </summary>
    public static bool IsOurs(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
        {
            return site == SameOrigin;
        }

        var origin = request.Headers.Origin.ToString();
        return origin is "" or "null" || origin == $"{request.Scheme}://{request.Host}";
    }
}
