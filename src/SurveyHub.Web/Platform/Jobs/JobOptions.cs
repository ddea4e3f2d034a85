using SurveyHub.Web.Platform.Settings;

namespace SurveyHub.Web.Platform.Jobs;

public sealed class JobOptions : ISettingsSection
{
    public static string SectionName => "Jobs";

    /// <summary>False on a node that only serves pages; then another one has to send mails and close waves.</summary>
    public bool Enabled { get; set; } = true;
}
