using CsCheck;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Responses.Calculations;
using static SurveyHub.Domain.Tests.Responses.Calculations.CalculatedForm;

namespace SurveyHub.Domain.Tests.Responses.Calculations;

/// <summary>A value is the value of its parts, and there is none while any of them is not known.</summary>
public sealed class CalculatorPropertyTests
{
    private static readonly Gen<decimal> Number = Gen.Select(Gen.Long[-999_999_999_999_999, 999_999_999_999_999], Gen.Int[0, 8])
        .Select((digits, decimals) => digits / (decimal)Math.Pow(10, decimals));

    /// <summary>What can stand in a field; null is nothing.</summary>
    private static readonly Gen<Func<string, Answer>?> Cell = Gen.Frequency(
        (4, Number.Select(number => (Func<string, Answer>?)(name => Is(name, number)))),
        (1, Gen.OneOf<Func<string, Answer>?>(
        [
            null, Unread, name => Without(name, AnswerKind.Missing), name => Without(name, AnswerKind.NotApplicable),
            name => Without(name, AnswerKind.PartlyKnown), name => Without(name, AnswerKind.Cleared),
        ])));

    [Fact]
    public void Sum_IsThatOfItsParts_AndThereIsNoneWhileOneIsUnknown() => Gen.Select(Cell.Array[3], Gen.Bool, Gen.Bool).Sample((cells, isZero, isAsked) =>
    {
        var answers = cells.Zip(Names, (cell, name) => cell?.Invoke(name)).OfType<Answer>().ToList();

        var result = Result(With(new SumFormula([A, B, C], isZero)), [.. answers, .. isAsked ? [Yes] : Array.Empty<Answer>()]);

        var asked = isAsked ? Names : ["a", "b"];
        var known = asked.Select(name => answers.Find(answer => answer.Field == Path($"q.{name}"))).ToList();
        var isUnknown = known.Exists(answer => answer is { Kind: AnswerKind.Missing or AnswerKind.PartlyKnown } or { IsUnread: true });
        var isOpen = !isZero && known.Exists(answer => answer is null or { Kind: AnswerKind.Cleared });
        var isNothing = known.TrueForAll(answer => answer is { Kind: AnswerKind.NotApplicable });
        Assert.Equal(!isUnknown && !isOpen && !isNothing, result.State == CalculatedState.Value);
        Assert.Equal(result.State == CalculatedState.Value ? known.Sum(answer => (answer?.Value as NumberValue)?.Number ?? 0) : 0, result.Number);
        Assert.True(result.State is not (CalculatedState.Unknown or CalculatedState.NotAnswered) || result.Because.Count > 0);
    });

    [Fact]
    public void TwoNumbers_GiveAValueOnlyWhenBothAreNumbers() => Gen.Select(Cell.Array[2], Gen.Int[0, 2]).Sample((cells, which) =>
    {
        Formula formula = which switch { 0 => new DifferenceFormula(A, B), 1 => new ShareFormula(A, B), _ => new RateFormula(A, 1_000, B) };
        var answers = cells.Zip(Names, (cell, name) => cell?.Invoke(name)).OfType<Answer>().ToArray();

        var result = Result(With(formula), answers);

        var areNumbers = answers.Count(answer => answer.Value is NumberValue) == 2;
        Assert.True(areNumbers || result.State != CalculatedState.Value);
        Assert.True(!areNumbers || result.State is CalculatedState.Value or CalculatedState.DividedByZero or CalculatedState.TooLarge);
        Assert.True(result.State != CalculatedState.DividedByZero || (answers[1].Value as NumberValue)?.Number == 0);
    });
}
