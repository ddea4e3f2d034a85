using System.Globalization;
using SurveyHub.Web.Features.Authoring.Comparing;
using SurveyHub.Web.Shell;

namespace SurveyHub.Web.Features.Authoring;

/// <summary>Addresses of the authors' pages and files.</summary>
internal static class AuthoringRoutes
{
    /// <summary>Not below the questionnaires, where the word would be taken for an id.</summary>
    public const string New = "/new-questionnaire";

    public static string Questionnaire(string id) => $"{ShellRoutes.Questionnaires}/{id}";

    public static string Edit(string id) => $"{Questionnaire(id)}/edit";

    /// <summary>The editor with another text in it, to be looked at and saved or left.</summary>
    public static string EditFrom(string id, TextReference text) => $"{Edit(id)}?from={text}";

    public static string Check(string id) => $"{Questionnaire(id)}/check";

    public static string Publish(string id) => $"{Questionnaire(id)}/publish";

    public static string DraftFile(string id) => $"{Questionnaire(id)}/draft/file";

    /// <summary>To fill in, in Word.</summary>
    public static string DraftForm(string id) => $"{Questionnaire(id)}/draft/form";

    public static string Version(string id, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Questionnaire(id)}/versions/{number}");

    public static string VersionFile(string id, int number) => $"{Version(id, number)}/file";

    public static string VersionForm(string id, int number) => $"{Version(id, number)}/form";

    public static string Compare(string id, TextReference from, TextReference to) => $"{Questionnaire(id)}/compare?from={from}&to={to}";
}
