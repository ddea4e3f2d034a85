using SurveyHub.Web.Shell;

namespace SurveyHub.Web.Features.Administration;

internal static class AdministrationRoutes
{
    public const string NewUser = $"{ShellRoutes.Administration}/new-user";

    public static string User(Guid id) => $"{ShellRoutes.Administration}/users/{id}";
}
