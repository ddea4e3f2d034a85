namespace SurveyHub.Web.Platform.Security;

/// <summary>Routes whose path is a secret: whoever has the address may enter. Nothing may log or pass on such a path.</summary>
public static class LinkRoutes
{
    /// <summary>Personal links to an organisation's response: <c>/s/{token}</c>.</summary>
    public const string Answering = "/s";

    /// <summary>Below a personal link: the organisation's part of the report.</summary>
    public const string Part = "/del";

    /// <summary>Below a personal link: the published report as a page.</summary>
    public const string PublishedReport = Part + "/rapport.html";

    /// <summary>Below a personal link: what the organisation has of its own in the published report, as a page.</summary>
    public const string PublishedPart = Part + "/egen.html";

    /// <summary>The one-time link to the first administrator: <c>/setup/{token}</c>.</summary>
    public const string Setup = "/setup";

    /// <summary>One-time links with which a member of the staff chooses a password: <c>/password/{token}</c>.</summary>
    public const string Password = "/password";

    private static readonly PathString[] All = [Answering, Setup, Password];

    public static bool Contains(PathString path) => Array.Exists(All, prefix => path.StartsWithSegments(prefix, StringComparison.OrdinalIgnoreCase));
}
