using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>What a matrix and its rows are called where a question has several of them: never two alike.</summary>
internal static class MatrixWords
{
    /// <summary>Its corner, with a number where another one has the same; may be empty where the question has only one.</summary>
    public static string NameOf(Question question, ChoiceMatrix matrix, ReportTexts texts)
    {
        var alike = question.Matrices.Where(other => other.Corner == matrix.Corner).ToList();
        return alike.Count == 1 ? matrix.Corner : $"{matrix.Corner} ({texts.Of(alike.IndexOf(matrix) + 1, alike.Count)})".TrimStart();
    }

    /// <summary>The label of a row, after the name of its matrix where a row of another one has the same.</summary>
    public static string SubjectOf(Question question, ChoiceMatrix matrix, MatrixRow row, ReportTexts texts) =>
        question.Matrices.Any(other => other != matrix && other.Rows.Any(its => its.Label == row.Label)) ? $"{NameOf(question, matrix, texts)}, {row.Label}" : row.Label;
}
