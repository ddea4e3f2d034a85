using System.ComponentModel.DataAnnotations;
using SurveyHub.Web.Platform.Settings;

namespace SurveyHub.Web.Features.Answering;

public sealed class AnsweringOptions : ISettingsSection
{
    public static string SectionName => "Answering";

    /// <summary>How many people may have a right to one organisation's answer at the same time, 2 to 1 000. Those withdrawn do not count.</summary>
    [Range(2, 1000)]
    public int MostPeople { get; set; } = 50;
}
