using System.ComponentModel.DataAnnotations;
using SurveyHub.Web.Platform.Settings;

namespace SurveyHub.Web.Platform.Printing;

/// <summary>Whether forms and reports can be had as PDF, and what may be spent on it.</summary>
public sealed class PdfOptions : ISettingsSection, IValidatableObject
{
    public static string SectionName => "Pdf";

    /// <summary>
    /// Chromium, Chrome or Edge: a full path, or a name that is looked for on PATH. Empty: no PDF is offered. None is taken that is not named, since a
    /// program that serves strangers should start no other that nobody has chosen.
    /// </summary>
    public string Browser { get; set; } = "";

    /// <summary>How long one PDF may take, waiting for its turn included, 5 to 300.</summary>
    [Range(5, 300)]
    public int TimeoutSeconds { get; set; } = 60;

    /// <summary>How many browsers may run at the same time, 1 to 4.</summary>
    [Range(1, 4)]
    public int AtOnce { get; set; } = 1;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Browser.Length > 0 && Documents.Printing.Browser.Find(Browser) is null)
        {
            yield return new ValidationResult($"Pdf:Browser: there is no program '{Browser}' here. Leave it empty to offer no PDF.", [nameof(Browser)]);
        }
    }
}
