using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Shell.Form;

/// <summary>What a field is called where it stands apart from its question.</summary>
internal static class FieldTitles
{
    private const int LongestQuestion = 60;

    /// <summary>"Fråga 2, MMR 1: Antal leverantörer"; the wording where the question has no number.</summary>
    public static string Of(Questionnaire questionnaire, Field field)
    {
        var question = questionnaire.Questions.First(q => q.Id == field.Path.Question);
        var start = question.Number is { } number ? questionnaire.Header.Language.Choose($"Fråga {number}", $"Question {number}") : Short(question.Text);
        var label = LabelOf(question, field);
        return label is null ? start : $"{start}, {label}";
    }

    /// <summary>Row and column for a cell, the label for a field with one of its own, null for a question's only field.</summary>
    public static string? LabelOf(Question question, Field field)
    {
        foreach (var table in question.Parts.OfType<TablePart>().Select(part => part.Table))
        {
            foreach (var row in table.Rows)
            {
                for (var i = 0; i < row.Cells.Count; i++)
                {
                    if (row.Cells[i].Path == field.Path)
                    {
                        return $"{row.Label}: {table.Columns[i].Heading}";
                    }
                }
            }
        }

        return field.Label == question.Text ? null : field.Label;
    }

    private static string Short(string text) => text.Length <= LongestQuestion ? text : $"{text[..LongestQuestion]}…";
}
