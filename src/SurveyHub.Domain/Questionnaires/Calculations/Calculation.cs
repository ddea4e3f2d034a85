namespace SurveyHub.Domain.Questionnaires.Calculations;

/// <summary>What an author says of a value that nobody types.</summary>
/// <param name="Decimals">That are shown, 0 to <see cref="MostDecimals"/>; null for as many as go without saying (<see cref="CalculatedValue.Type"/>).</param>
/// <param name="Unit">Null for the one that goes without saying. A share is always in percent.</param>
public sealed record Calculation(Formula Formula, int? Decimals = null, string? Unit = null)
{
    public const int MostDecimals = 6;

    /// <summary>How the report sums it up.</summary>
    public FieldReporting Reporting { get; init; } = FieldReporting.None;
}

/// <summary>A value that stands by itself in a question.</summary>
/// <param name="Path">Unique among fields and calculated values.</param>
/// <param name="ShownIf">Its own condition; null for none.</param>
public sealed record CalculatedField(FieldPath Path, string Label, Calculation Calculation, Condition? ShownIf = null);

/// <summary>A column of a table in which nothing is written: each of its cells is worked out, also in the rows that are.</summary>
/// <param name="After">The column that it stands behind, calculated or not; null for the first.</param>
public sealed record CalculatedColumn(Identifier Id, string Heading, Calculation Calculation, Identifier? After);

/// <summary>A row of a table in which nothing is written: it has a number in every column of numbers, and nothing in the others.</summary>
/// <param name="After">The row that it stands behind, calculated or not, with all that are added of that; null for the first.</param>
public sealed record CalculatedRow(Identifier Id, string Label, Calculation Calculation, Identifier? After);
