using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Responses.Checks;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Shell.Form;

namespace SurveyHub.Web.Features.Answering.Form;

/// <summary>What rules about several numbers say while somebody writes; a line that is not finished is nothing to speak of before the review.</summary>
internal static class LineFindings
{
    /// <summary>By the field that each stands at.</summary>
    public static ILookup<FieldPath, FindingView> Of(AnswerSheet sheet, Language language) => sheet.Checks()
        .Where(outcome => outcome.Finding is { IsForReview: false })
        .ToLookup(outcome => outcome.Finding!.Anchor.Path, outcome => Of(outcome.Finding!, outcome.Name, language));

    public static FindingView Of(CheckFinding finding, string line, Language language)
    {
        var message = finding.Problem.Message(language);
        return finding switch
        {
            { Severity: Severity.Error } => new FindingView(line, message, FindingLook.Wrong),
            { IsExplained: true } => new FindingView(line, FormTexts.Explained.Format(language, message), FindingLook.Calm),
            _ => new FindingView(line, FormTexts.Why.Format(language, message), FindingLook.Asks),
        };
    }
}
