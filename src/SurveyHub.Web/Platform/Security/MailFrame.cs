namespace SurveyHub.Web.Platform.Security;

/// <summary>
/// Marks an endpoint that shows the HTML of a mail within one of our pages. Mail carries its styles in itself and was not all written by us, so
/// it gets a policy of its own: styles and nothing else, no script, no request, an origin of its own; its links open in windows of their own.
/// </summary>
public sealed class MailFrame : IFramePolicy
{
    public const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

    /// <summary>For the frame itself.</summary>
    public const string Sandbox = "allow-popups allow-popups-to-escape-sandbox";

    public static MailFrame Instance { get; } = new();

    public string Policy => ContentSecurityPolicy;
}
