namespace SurveyHub.Domain.Reports.Forms;

/// <summary>What the front of a blank form says that a wave may know better than the questionnaire's file.</summary>
/// <param name="Publisher">Who asks, or null.</param>
/// <param name="Deadline">The last day to answer, or null.</param>
/// <param name="Contact">Whom to ask, or null.</param>
/// <param name="DiaryNumber">The asking authority's, or null.</param>
/// <param name="Organisation">Who is to answer, or null for a form that anybody may be given.</param>
public sealed record FormFacts(
    string? Publisher = null, DateOnly? Deadline = null, string? Contact = null, string? DiaryNumber = null, string? Organisation = null)
{
    /// <summary>As the file says.</summary>
    public static FormFacts Of(Questionnaires.QuestionnaireHeader header) => new(header.Publisher, header.Deadline, header.Contact);
}
