namespace SurveyHub.Domain.Questionnaires.Calculations;

/// <summary>A number that goes into a calculation, as its author named it. A closed family.</summary>
public abstract record Operand
{
    private protected Operand()
    {
    }
}

/// <summary>One number: of a field or of another calculated value, anywhere in the questionnaire.</summary>
public sealed record FieldOperand(FieldPath Path) : Operand;

/// <summary>In each row the number in this column; of a calculated column only.</summary>
public sealed record ColumnOperand(Identifier Column) : Operand;

/// <summary>In each column the number in this row, or in all that the respondent has added of it; of a calculated row only.</summary>
public sealed record RowOperand(Identifier Row) : Operand;

/// <summary>Every number that is answered in the row of a calculated column, or in the column of a calculated row.</summary>
public sealed record EveryNumber : Operand
{
    public static EveryNumber Instance { get; } = new();
}
