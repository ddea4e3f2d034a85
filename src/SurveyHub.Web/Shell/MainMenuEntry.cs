using SurveyHub.Web.Platform.Localisation;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Shell;

/// <param name="Policy">Who sees it; the page behind it asks for the same policy.</param>
/// <param name="Purpose">What one does there, for the start page.</param>
public sealed record MainMenuEntry(string Address, string Policy, ScreenText Title, ScreenText Purpose)
{
    /// <summary>In the order of the work: write, send, to whom, compile.</summary>
    public static IReadOnlyList<MainMenuEntry> All { get; } =
    [
        new(ShellRoutes.Questionnaires, StaffPolicies.EditQuestionnaires, ShellTexts.Questionnaires, ShellTexts.QuestionnairesPurpose),
        new(ShellRoutes.Waves, StaffPolicies.RunWaves, ShellTexts.Waves, ShellTexts.WavesPurpose),
        new(ShellRoutes.Panels, StaffPolicies.RunWaves, ShellTexts.Panels, ShellTexts.PanelsPurpose),
        new(ShellRoutes.Reports, StaffPolicies.ReadReports, ShellTexts.Reports, ShellTexts.ReportsPurpose),
        new(ShellRoutes.Administration, StaffPolicies.Administer, ShellTexts.Administration, ShellTexts.AdministrationPurpose),
    ];
}
