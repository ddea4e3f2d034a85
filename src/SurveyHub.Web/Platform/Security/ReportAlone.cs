namespace SurveyHub.Web.Platform.Security;

/// <summary>
/// Marks an endpoint that shows a finished report by itself. It carries its styles in itself, and may do nothing: no script, no request, and nobody frames it.
/// </summary>
public sealed class ReportAlone : IFramePolicy
{
    public static ReportAlone Instance { get; } = new();

    public string Policy => "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}
