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
        .Select((outcome, line) => (outcome.Finding, line))
        .Where(pair => pair.Finding is { IsForReview: false })
        .ToLookup(pair => pair.Finding!.Anchor.Path, pair => Of(pair.Finding!, pair.line, language));

    public static FindingView Of(CheckFinding finding, int line, Language language)
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
