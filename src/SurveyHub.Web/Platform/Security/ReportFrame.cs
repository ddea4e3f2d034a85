namespace SurveyHub.Web.Platform.Security;

/// <summary>
/// Marks an endpoint that shows a report within one of our pages. A report carries its styles in itself, as it does where it is downloaded. It may do nothing:
/// no script, no request. Its origin stays ours, so that the page around it can exchange what it shows while somebody writes.
/// </summary>
public sealed class ReportFrame : IFramePolicy
{
    /// <summary>For the frame itself.</summary>
    public const string Sandbox = "allow-same-origin";

    public static ReportFrame Instance { get; } = new();

    public string Policy => $"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox {Sandbox}";
}
