using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Responses.Calculations;

namespace SurveyHub.Domain.Responses.Checks;

internal enum PartState
{
    /// <summary>A number stands there.</summary>
    Number,

    /// <summary>Ej aktuellt: there is nothing, which adds nothing.</summary>
    Nothing,

    /// <summary>Uppgift saknas, "yes, number unknown", or a text that is no number: there may be anything.</summary>
    Unknown,

    /// <summary>Not answered.</summary>
    Empty,
}

/// <summary>A field in a line of a check, as it is answered.</summary>
/// <param name="Number">Zero unless one stands there.</param>
internal readonly record struct LinePart(Field Field, PartState State, decimal Number)
{
    public static LinePart Of(Field field, Answer? answer) => answer switch
    {
        null => new(field, PartState.Empty, 0),
        { Value: NumberValue { Number: var number } } => new(field, PartState.Number, number),
        { Kind: AnswerKind.NotApplicable } => new(field, PartState.Nothing, 0),
        _ => new(field, PartState.Unknown, 0),
    };

    /// <summary>Of a calculated value what is shown of it is judged.</summary>
    public static LinePart Of(CalculatedValue value, CalculatedResult result) => new(value.AsField(), result.State switch
    {
        CalculatedState.Value => PartState.Number,
        CalculatedState.NotApplicable => PartState.Nothing,
        CalculatedState.NotAnswered => PartState.Empty,
        _ => PartState.Unknown,
    }, Math.Round(result.Number, value.Type.Decimals, MidpointRounding.AwayFromZero));

    /// <summary>What will stand here cannot make a sum smaller.</summary>
    public bool CannotBeNegative => Field.Type is NumberType { Min: >= 0 };
}
