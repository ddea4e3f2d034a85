namespace SurveyHub.Web.Platform.Settings;

/// <summary>Settings that stand in one section of the configuration. What the section may hold, and its ranges, stand on the type.</summary>
public interface ISettingsSection
{
    static abstract string SectionName { get; }
}
