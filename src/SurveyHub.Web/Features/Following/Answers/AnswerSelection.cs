using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Themes;
using SurveyHub.Domain.Themes.Rules;
using SurveyHub.Parsing.Themes;

namespace SurveyHub.Web.Features.Following.Answers;

/// <summary>Whose answers are shown: everybody's, or those of the organisations for which a rule holds.</summary>
/// <param name="Text">The rule as it was written; empty for everybody.</param>
/// <param name="Problems">What is wrong with it; then everybody's answers are shown.</param>
/// <param name="Division">Who is in it, and why the others are not; null when everybody is shown.</param>
/// <param name="Answers">Of those who are in it.</param>
public sealed record AnswerSelection(string Text, ValueList<RuleProblem> Problems, PanelDivision? Division, SurveyAnswers Answers)
{
    /// <summary>The rule is about answers that are not shown with who gave them; neither then is who is in the selection, outside of the staff.</summary>
    public bool IsOnHidden { get; private init; }

    /// <summary>To go on with, on the next page; null for everybody.</summary>
    public string? Among => Division is null ? null : Text;

    /// <param name="text">As it stands in the address, or null.</param>
    public static AnswerSelection Of(SurveyAnswers answers, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new AnswerSelection("", [], null, answers);
        }

        var parsed = RuleReader.Read(text, answers.Questionnaire, [.. answers.Panel.Facts.Select(fact => fact.Key)], readsHidden: true);
        if (parsed.Rule is not { } rule)
        {
            return new AnswerSelection(text, parsed.Problems, null, answers);
        }

        var division = new RuleEvaluator(answers).Divide(rule);
        return new AnswerSelection(text, [], division, answers.Among(division.In))
        {
            IsOnHidden = rule.Fields.Any(path => answers.Questionnaire.AsShown.FindRead(path) is { Visibility: not Visibility.Open }),
        };
    }
}
