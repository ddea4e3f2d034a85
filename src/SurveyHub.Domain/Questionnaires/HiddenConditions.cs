namespace SurveyHub.Domain.Questionnaires;

/// <summary>
/// What is asked only of those who chose something in a hidden field would tell by its answers, and by how many they are, who chose it and how many did. So
/// nothing of it is reported, however open it is by itself.
/// </summary>
public static class HiddenConditions
{
    /// <summary>How much of a field's answers is shown in the end.</summary>
    public static Visibility VisibilityOf(this Questionnaire questionnaire, Field field) =>
        questionnaire.RestsOnHidden(field) ? Visibility.Withheld : field.Visibility;

    /// <summary>Whether a field is asked only of those who chose something in a field that is not open: then also how many have answered it is not told.</summary>
    public static bool RestsOnHidden(this Questionnaire questionnaire, Field field) => questionnaire.ConditionsOn(field).Any(questionnaire.IsHidden);

    /// <summary>Whether whom it lets through is not to be known.</summary>
    public static bool IsHidden(this Questionnaire questionnaire, Condition condition) =>
        questionnaire.Find(condition.Field) is { } deciding && questionnaire.VisibilityOf(deciding) != Visibility.Open;

    /// <summary>The questionnaire in which every field has the visibility it has in the end; the same one where no condition changes any.</summary>
    internal static Questionnaire Spread(Questionnaire questionnaire)
    {
        if (!questionnaire.HasConditions || questionnaire.Fields.All(field => questionnaire.VisibilityOf(field) == field.Visibility))
        {
            return questionnaire;
        }

        return questionnaire with
        {
            Sections = questionnaire.Sections.Select(section => section with
            {
                Questions = section.Questions.Select(question => question with { Parts = question.Parts.Select(Spread).ToValueList() }).ToValueList(),
            }).ToValueList(),
        };

        QuestionPart Spread(QuestionPart part) => part switch
        {
            FieldPart one => new FieldPart(Told(one.Field)),
            TablePart { Table: var table } => new TablePart(table with { Rows = table.Rows.Select(row => row with { Cells = row.Cells.Select(Told).ToValueList() }).ToValueList() }),
            MatrixPart { Matrix: var matrix } => new MatrixPart(matrix with { Rows = matrix.Rows.Select(row => row with { Field = Told(row.Field) }).ToValueList() }),
            _ => part,
        };

        Field Told(Field field) => field with { Visibility = questionnaire.VisibilityOf(field) };
    }
}
