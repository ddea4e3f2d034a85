using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Questionnaires;

/// <summary>What a field is called where it does not stand under its label.</summary>
public static class FieldTitles
{
    private const int LongestQuestion = 60;

    /// <summary>"Fråga 2, MMR 1: Antal leverantörer", in the language of the questionnaire; the wording where the question has no number.</summary>
    public static string Of(Questionnaire questionnaire, Field field)
    {
        var question = questionnaire.QuestionOf(field);
        var start = question.Number is { } number ? questionnaire.Header.Language.Choose($"Fråga {number}", $"Question {number}") : Short(question.Text);
        return LabelOf(question, field) is { } label ? $"{start}, {label}" : start;
    }

    /// <summary>Row and column for a cell, the label for a field with one of its own, null for a question's only field.</summary>
    public static string? LabelOf(Question question, Field field)
    {
        foreach (var table in question.Tables)
        {
            foreach (var row in table.Rows.Concat(table.Templates))
            {
                for (var column = 0; column < row.Cells.Count; column++)
                {
                    if (row.Cells[column].Path == field.Path)
                    {
                        return $"{row.Title}: {table.Columns[column].Heading}";
                    }
                }
            }
        }

        return CalculatedTables.CellTitle(question, field.Path) ?? (field.Label == question.Text ? null : field.Label);
    }

    /// <summary>The text, cut where it is longer than a link should be.</summary>
    internal static string Short(string text) => TextCut.Shown(text, LongestQuestion);
}
