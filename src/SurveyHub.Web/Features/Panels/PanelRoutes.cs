using SurveyHub.Domain.Panels;
using SurveyHub.Web.Shell;

namespace SurveyHub.Web.Features.Panels;

/// <summary>Addresses of the panels' pages and files.</summary>
internal static class PanelRoutes
{
    /// <summary>Not below the panels, where the word would be taken for a panel.</summary>
    public const string Import = "/import-panel";

    public static string ImportFile(string name) => $"{Import}?file={Uri.EscapeDataString(name)}";

    public static string Panel(string key) => $"{ShellRoutes.Panels}/{key}";

    public static string File(string key) => $"{Panel(key)}/file";

    public static string Organisation(string key, OrganisationCode code) => $"{Panel(key)}/organisations/{code}";
}
