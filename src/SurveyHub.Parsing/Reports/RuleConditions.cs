using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Themes;

namespace SurveyHub.Parsing.Reports;

/// <summary>The conditions of a report in the language of theme rules: the same words mean the same in both.</summary>
/// <param name="questionnaire">The one that is reported.</param>
/// <param name="facts">What is known about the organisations, and may be named.</param>
public sealed class RuleConditions(Questionnaire questionnaire, IReadOnlyCollection<FactKey> facts) : IConditionReader
{
    public IReadOnlyList<ConditionMistake> Check(string text, Language language) =>
    [
        .. RuleReader.Read(text, questionnaire, facts).Problems.Select(problem => new ConditionMistake(problem.Descriptor, problem.Offset, problem.Arguments)),
    ];
}
