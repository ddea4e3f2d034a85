using System.Collections;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;

namespace SurveyHub.Domain.Reports.PerOrganisation;

/// <summary>The fields of a question in their order, each with what it is called where it stands in a list and not in its table.</summary>
internal sealed class PartFields(Question question, ReportTexts texts) : IEnumerable<(Field Field, string Label)>
{
    public IEnumerator<(Field Field, string Label)> GetEnumerator() => question.Parts.SelectMany(part => part switch
    {
        // What is written beside an option stands with the option.
        FieldPart { Field: var field } => field.IsOwnText() ? [] : [(field, field.Label == question.Text ? texts.Answer : field.Label)],
        TablePart { Table: var table } => Cells(table),
        MatrixPart { Matrix: var matrix } => matrix.Rows.Select(row => (row.Field, MatrixWords.SubjectOf(question, matrix, row, texts))),
        _ => Enumerable.Empty<(Field, string)>(),
    }).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static IEnumerable<(Field Field, string Label)> Cells(FieldTable table) =>
        from row in table.Rows
        where !row.IsTemplate
        from pair in row.Cells.Zip(table.Columns)
        where row.Filled.Contains(pair.First)
        select (pair.First, table.Columns.Count == 1 ? row.Title : $"{row.Title}: {ReportTexts.Small(pair.Second.Heading)}");
}
