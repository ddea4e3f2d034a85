namespace SurveyHub.Domain.Questionnaires.Calculations;

/// <summary>How a value is worked out. A closed family.</summary>
public abstract record Formula
{
    private protected Formula()
    {
    }

    /// <summary>In the order in which they are written.</summary>
    public abstract ValueList<Operand> Operands { get; }

    /// <summary>One number divided by another: means and totals of it are not those of plain numbers.</summary>
    public bool IsQuotient => this is ShareFormula or RateFormula or FactRateFormula;
}

/// <param name="Terms">At least one; a single one stands for several numbers.</param>
/// <param name="EmptyIsZero">An empty field means that there is none; otherwise it is not answered, and the sum cannot be told before it is.</param>
public sealed record SumFormula(ValueList<Operand> Terms, bool EmptyIsZero = false) : Formula
{
    public override ValueList<Operand> Operands => Terms;
}

public sealed record DifferenceFormula(Operand From, Operand Subtracted) : Formula
{
    public override ValueList<Operand> Operands => [From, Subtracted];
}

/// <summary>In percent.</summary>
public sealed record ShareFormula(Operand Part, Operand Whole) : Formula
{
    public override ValueList<Operand> Operands => [Part, Whole];
}

/// <summary>A number per so many of another: visits per 1 000 listed.</summary>
/// <param name="Per">1 or more.</param>
public sealed record RateFormula(Operand Number, int Per, Operand By) : Formula
{
    /// <summary>The most of <see cref="Per"/>, here and of a fact.</summary>
    public const int MostPer = 10_000_000;

    public override ValueList<Operand> Operands => [Number, By];
}

/// <summary>A number per so many of a fact about whoever answers: visits per 10 000 inhabitants.</summary>
public sealed record FactRateFormula(Operand Number, Rate Rate) : Formula
{
    public override ValueList<Operand> Operands => [Number];
}
