using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Web.Features.Following.Answers;

/// <summary>What a field is called where its question is known.</summary>
internal static class FieldName
{
    /// <summary>Row and column for a cell, else its label.</summary>
    public static string Of(Question question, Field field)
    {
        var cells =
            from table in question.Parts.OfType<TablePart>().Select(part => part.Table)
            from row in table.Rows
            from cell in row.Cells.Zip(table.Columns)
            where cell.First.Path == field.Path
            select $"{row.Label}: {cell.Second.Heading}";
        return cells.FirstOrDefault() ?? field.Label;
    }
}
