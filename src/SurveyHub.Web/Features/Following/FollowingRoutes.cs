using System.Globalization;
using SurveyHub.Documents;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Shell;

namespace SurveyHub.Web.Features.Following;

/// <summary>Addresses of the pages about a released wave. The templates stand at the pages.</summary>
public static class FollowingRoutes
{
    public static string FollowUp(WaveId wave) => $"{Of(wave)}/follow-up";

    public static string Remind(WaveId wave) => $"{FollowUp(wave)}/remind";

    public static string Extend(WaveId wave, OrganisationCode organisation) => $"{FollowUp(wave)}/{organisation}/extend";

    public static string Answers(WaveId wave) => $"{Of(wave)}/answers";

    public static string Question(WaveId wave, Identifier question) => $"{Answers(wave)}/questions/{question}";

    public static string Organisation(WaveId wave, OrganisationCode organisation) => $"{Answers(wave)}/organisations/{organisation}";

    public static string Report(WaveId wave, ReportFormat format) => $"{Of(wave)}/report{format.Extension}";

    public static string Responses(WaveId wave) => $"{Of(wave)}/responses.csv";

    private static string Of(WaveId wave) => string.Create(CultureInfo.InvariantCulture, $"{ShellRoutes.Waves}/{wave.Value:D}");
}
