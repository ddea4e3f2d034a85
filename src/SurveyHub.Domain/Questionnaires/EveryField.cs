namespace SurveyHub.Domain.Questionnaires;

/// <summary>Changes all the fields of a questionnaire alike, wherever they stand in it.</summary>
public static class EveryField
{
    /// <param name="change">Keeps the path.</param>
    public static Questionnaire WithFields(this Questionnaire questionnaire, Func<Field, Field> change) => questionnaire with
    {
        Sections = questionnaire.Sections.Select(section => section with
        {
            Questions = section.Questions.Select(question => question with { Parts = question.Parts.Select(part => Change(part, change)).ToValueList() }).ToValueList(),
        }).ToValueList(),
    };

    private static QuestionPart Change(QuestionPart part, Func<Field, Field> change) => part switch
    {
        FieldPart one => new FieldPart(change(one.Field)),
        TablePart { Table: var table } => new TablePart(table with { Rows = table.Rows.Select(row => row with { Cells = row.Cells.Select(change).ToValueList() }).ToValueList() }),
        MatrixPart { Matrix: var matrix } => new MatrixPart(matrix with { Rows = matrix.Rows.Select(row => row with { Field = change(row.Field) }).ToValueList() }),
        _ => part,
    };
}
