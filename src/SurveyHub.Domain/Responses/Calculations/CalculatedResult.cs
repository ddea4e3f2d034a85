using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Responses.Calculations;

/// <summary>What has become of a calculation. Only one of them is a number: nothing is ever taken for zero.</summary>
public enum CalculatedState
{
    Value,

    /// <summary>Something that it is worked out of is not answered yet.</summary>
    NotAnswered,

    /// <summary>It is not shown, or all that it is worked out of does not apply.</summary>
    NotApplicable,

    /// <summary>Something that it is worked out of is not known, or could not be read as a number.</summary>
    Unknown,

    DividedByZero,

    /// <summary>The fact that it is divided by is not known here.</summary>
    NoFact,

    /// <summary>Greater than any number that is written.</summary>
    TooLarge,
}

/// <param name="Number">Not rounded; zero unless it is a value.</param>
/// <param name="Because">Which of its inputs keep it from being a value, in their order.</param>
public readonly record struct CalculatedResult(CalculatedState State, decimal Number, ValueList<FieldPath> Because)
{
    public static CalculatedResult Of(decimal number) => new(CalculatedState.Value, number, ValueList<FieldPath>.Empty);

    public static CalculatedResult Without(CalculatedState state) => new(state, 0, ValueList<FieldPath>.Empty);
}
