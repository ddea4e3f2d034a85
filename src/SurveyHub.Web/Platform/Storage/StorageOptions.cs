using System.ComponentModel.DataAnnotations;
using SurveyHub.Web.Platform.Settings;

namespace SurveyHub.Web.Platform.Storage;

/// <summary>Folders, absolute or counted from the content root (the project folder under <c>dotnet run</c>, else where the program lies).</summary>
public sealed class StorageOptions : ISettingsSection
{
    public static string SectionName => "Storage";

    /// <summary>Holds all that the program writes to disk; made at start when it is missing.</summary>
    [Required]
    public string Root { get; set; } = "App_Data";

    /// <summary>The catalogue of questionnaires; when empty, the nearest folder <c>surveys</c> in the content root or above it.</summary>
    public string? Surveys { get; set; }
}
