using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Themes.Rules;
using SurveyHub.Parsing.Themes;

namespace SurveyHub.Web.Features.Following.Answers;

/// <summary>Conditions that can be chosen or written on from, one or a few for each field and fact of the enquiry.</summary>
internal static class SelectionSuggestions
{
    /// <summary>Each with what it is about in words.</summary>
    public static IEnumerable<(string Rule, string About)> Of(SurveyAnswers answers, Language language)
    {
        var questionnaire = answers.Questionnaire;
        foreach (var field in questionnaire.AsShown.Fields.Where(field => field.Visibility == Visibility.Open && !questionnaire.IsRepeated(field.Path)))
        {
            var about = FieldTitles.Of(questionnaire, field);
            foreach (var (term, ending) in TermsOf(field, language))
            {
                yield return (RulePrinter.Print(new AnswerRule([term]), language), about + ending);
            }
        }

        foreach (var fact in answers.Panel.Facts)
        {
            yield return (RulePrinter.Print(new AnswerRule([new ComparisonTerm(new FactOperand(fact.Key), Relation.AtLeast, new NumberOperand(0))]), language), fact.Definition);
        }
    }

    private static IEnumerable<(RuleTerm Term, string Ending)> TermsOf(Field field, Language language)
    {
        var state = new StateTerm(field.Path, StatedState.Exists);
        return field.Type switch
        {
            ChoiceType choice => choice.Options.Select(option => ((RuleTerm)new ChoiceTerm(field.Path, [option.Id]), $": {option.Name}")),
            NumberType or ScaleType or AmountType =>
                [(new ComparisonTerm(new FieldOperand(field.Path), Relation.AtLeast, new NumberOperand(1)), ""), (state with { State = StatedState.Missing }, language.Choose(": uppgift saknas", ": missing"))],
            _ => [(state, "")],
        };
    }
}
