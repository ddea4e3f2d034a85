namespace SurveyHub.Web.Shell;

/// <summary>Addresses of the staff's pages that others lead to.</summary>
public static class ShellRoutes
{
    public const string Home = "/";

    public const string Error = "/error";

    public const string NotFound = "/not-found";

    /// <summary>Followed by the code of the status.</summary>
    public const string Status = "/status";

    public const string Questionnaires = "/questionnaires";

    public const string Waves = "/waves";

    /// <summary>The form for a new wave; other slices lead to it too.</summary>
    public const string NewWave = Waves + "/new";

    /// <summary>Says in the address of <see cref="NewWave"/> which published version it is to send.</summary>
    public const string VersionParameter = "version";

    public const string ImportWave = "/import-wave";

    public const string Panels = "/panels";

    public const string Reports = "/reports";

    public const string Administration = "/administration";
}
