using SurveyHub.Domain.Questionnaires.Calculations;

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
    public static bool RestsOnHidden(this Questionnaire questionnaire, Field field) => questionnaire.RestingOnHidden.Contains(field.Path.WithoutRow);

    /// <summary>Whether a calculated value is shown, or can be worked out, only where something in a field that is not open lets it.</summary>
    public static bool RestsOnHidden(this Questionnaire questionnaire, CalculatedValue value)
    {
        var seen = new HashSet<FieldPath>();
        return Rests(value);

        bool Rests(CalculatedValue one) => seen.Add(one.Path) && (questionnaire.ConditionsOn(one).Any(questionnaire.IsHidden)
            || one.Inputs.Any(input => questionnaire.Find(input) is { } field ? questionnaire.RestsOnHidden(field)
                : questionnaire.FindCalculated(input) is { } other && Rests(other)));
    }

    /// <summary>Whether whom it lets through is not to be known.</summary>
    public static bool IsHidden(this Questionnaire questionnaire, Condition condition) =>
        questionnaire.Find(condition.Field) is { } deciding && questionnaire.VisibilityOf(deciding) != Visibility.Open;

    /// <summary>
    /// The fields that <see cref="RestsOnHidden(Questionnaire, Field)"/> is true of, without row keys. Found in one go over the file, in which a condition names
    /// only what stands before it.
    /// </summary>
    internal static HashSet<FieldPath> FindResting(Questionnaire questionnaire)
    {
        var resting = new HashSet<FieldPath>();
        foreach (var field in questionnaire.HasConditions ? questionnaire.Plain.Fields.Concat(questionnaire.Templates.SelectMany(row => row.Cells)) : [])
        {
            if (questionnaire.ConditionsOn(field).Any(condition =>
                questionnaire.Find(condition.Field) is { } deciding && (deciding.Visibility != Visibility.Open || resting.Contains(deciding.Path))))
            {
                resting.Add(field.Path.WithoutRow);
            }
        }

        return resting;
    }

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
