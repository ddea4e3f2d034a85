using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Themes;

namespace SurveyHub.Domain.Search;

/// <summary>Which texts are searched.</summary>
internal static class SearchableTexts
{
    public static readonly AnswerPart[] Parts = [AnswerPart.Value, AnswerPart.Comment];

    /// <summary>
    /// The answers that may be shown with who gave them, in the order of the questionnaire and for each field in that of tables. What the questionnaire has
    /// promised not to show, and what rests on it, is not there to be found.
    /// </summary>
    public static IEnumerable<(Organisation Organisation, Question Question, Field Field, Answer Answer)> In(SurveyAnswers answers)
    {
        var organisations = answers.Panel.InTableOrder.Select(organisation => (Organisation: organisation, Response: answers.For(organisation.Code))).ToList();
        return
            from question in answers.Questionnaire.AsShown.Questions
            from field in question.Fields
            where field.Visibility == Visibility.Open
            from one in organisations
            from answer in one.Response.AllIn(field)
            select (one.Organisation, question, field, answer);
    }

    /// <summary>What was typed in a field for text, or for amounts, whose lines say much in words; a reason and a comment of every field; what could not be read.</summary>
    public static string TextOf(Field field, Answer answer, AnswerPart part) =>
        part == AnswerPart.Value && !answer.IsUnread && field.Type is not (TextType or AmountType) ? "" : Passage.TextOf(answer, part);

    /// <summary>Whether something is written in a field that is left out because of what was promised.</summary>
    public static bool LeavesOut(SurveyAnswers answers) => answers.Questionnaire.AsShown.Fields
        .Any(field => field.Visibility != Visibility.Open && answers.Responses.Any(response => response.AllIn(field).Any()));
}
