using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Shell.Form;

namespace SurveyHub.Web.Features.Answering.Form;

internal static class SavedProblems
{
    /// <summary>
    /// What is wrong with what is saved in a field, or null. An empty field is not wrong while one is still writing: that it must be answered is said
    /// at the review.
    /// </summary>
    public static string? ProblemIn(this LinkVisit visit, Field field)
    {
        var stored = visit.Stored(field.Path);
        var isWritten = stored?.Raw.Length > 0 || FieldInputs.Stored(field, stored) != FieldInput.Empty;
        return isWritten ? visit.Sheet.ProblemIn(field)?.Message(visit.Language) : null;
    }
}
