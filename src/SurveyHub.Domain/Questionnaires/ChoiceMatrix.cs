namespace SurveyHub.Domain.Questionnaires;

/// <summary>A table whose columns are options, and each of whose rows is a choice among them.</summary>
/// <param name="Corner">The heading of the column with row labels.</param>
/// <param name="Choice">What every row takes.</param>
/// <param name="Rows">At least one.</param>
public sealed record ChoiceMatrix(string Corner, ChoiceType Choice, ValueList<MatrixRow> Rows)
{
    public IEnumerable<Field> Fields => Rows.Select(row => row.Field);
}

/// <param name="Field">At the path of the question and the row; its label stands before the options.</param>
public sealed record MatrixRow(Identifier Id, Field Field)
{
    /// <inheritdoc cref="TableRow.ShownIf"/>
    public Condition? ShownIf { get; init; }

    public string Label => Field.Label;
}
