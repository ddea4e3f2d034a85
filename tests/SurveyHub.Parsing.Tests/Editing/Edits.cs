using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Parsing.Tests.Editing;

/// <summary>Edits of one part of a questionnaire.</summary>
internal static class Edits
{
    public static Questionnaire WithQuestion(this Questionnaire questionnaire, string id, Func<Question, Question> edit) => questionnaire with
    {
        Sections = questionnaire.Sections
            .Select(section => section with { Questions = section.Questions.Select(question => question.Id.Value == id ? edit(question) : question).ToValueList() })
            .ToValueList(),
    };

    public static Questionnaire WithField(this Questionnaire questionnaire, string path, Func<Field, Field> edit) =>
        questionnaire.WithQuestion(FieldPath.Parse(path).Question.Value, question => question with
        {
            Parts = question.Parts
                .Select(part => part is FieldPart { Field: var field } && field.Path == FieldPath.Parse(path) ? new FieldPart(edit(field)) : part)
                .ToValueList(),
        });

    /// <summary>A question's own field bears its wording.</summary>
    public static Question Relabelled(this Question question) => question with
    {
        Parts = question.Parts
            .Select(part => part is FieldPart { Field: var field } && field.Path == FieldPath.Of(question.Id) ? new FieldPart(field with { Label = question.Text }) : part)
            .ToValueList(),
    };
}
