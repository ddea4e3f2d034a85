using CsCheck;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Responses.Checks;
using static SurveyHub.Domain.Tests.Responses.Checks.CheckedForm;

namespace SurveyHub.Domain.Tests.Responses.Checks;

/// <summary>Sums are exact, and the order of cells, of answers and of checks' parts means nothing.</summary>
public sealed class SumPropertyTests
{
    /// <summary>The largest and the finest that can be typed, and all between: 15 digits before the comma and 8 after.</summary>
    private static readonly Gen<decimal> Number = Gen.Select(Gen.Long[-999_999_999_999_999, 999_999_999_999_999], Gen.Int[0, 8])
        .Select((digits, decimals) => digits / (decimal)Math.Pow(10, decimals));

    /// <summary>What can stand in a cell; null is not answered.</summary>
    private static readonly Gen<Func<string, Answer>?> Cell = Gen.Frequency(
        (6, Number.Select(number => (Func<string, Answer>?)(path => Is(path, number)))),
        (1, Gen.OneOf<Func<string, Answer>?>(
        [
            null, Unread, path => Without(path, AnswerKind.Missing), path => Without(path, AnswerKind.NotApplicable),
            path => Without(path, AnswerKind.PartlyKnown), path => Without(path, AnswerKind.Cleared),
        ])));

    private static readonly Gen<Relation> AnyRelation = Gen.OneOf([.. Enum.GetValues<Relation>()]);

    [Fact]
    public void Sum_IsExact() => Number.Array[3].Sample(numbers =>
    {
        var exact = numbers.Aggregate(System.Numerics.BigInteger.Zero, (sum, number) => sum + new System.Numerics.BigInteger(number * 100_000_000));

        var outcome = First(With(Rows(Relation.Equal, numbers.Sum())), [.. numbers.Select((number, i) => Is($"q.r.{Columns[i]}", number))]);

        Assert.Equal(exact, new System.Numerics.BigInteger(outcome.Sum!.Sum * 100_000_000));
        Assert.Equal(LineState.Holds, outcome.State);
    });

    [Fact]
    public void Judgement_DoesNotDependOnOrder() => Gen.Select(Cell.Array[3], Gen.Shuffle(Columns), Number, AnyRelation, Gen.Bool, Gen.Bool)
        .Sample((cells, order, target, relation, isZero, mayBeNegative) =>
        {
            var check = Rows(relation, target) with { EmptyIsZero = isZero };
            var turned = check with { Lines = [new CheckLine(order.Select(column => Path($"q.r.{column}")).ToValueList())] };
            var answers = cells.Zip(Columns, (cell, column) => cell?.Invoke($"q.r.{column}")).OfType<Answer>().ToArray();

            var straight = First(With(check, least: mayBeNegative ? null : 0), answers);
            var other = First(With(turned, least: mayBeNegative ? null : 0), [.. answers.Reverse()]);

            Assert.Equal((straight.State, straight.Sum, straight.Finding is null), (other.State, other.Sum, other.Finding is null));
        });

    [Fact]
    public void Finding_IsThere_ExactlyWhenTheLineIsBrokenOrUnfinished() => Gen.Select(Cell.Array[3], Number, AnyRelation, Gen.Bool)
        .Sample((cells, target, relation, isZero) =>
        {
            var answers = cells.Zip(Columns, (cell, column) => cell?.Invoke($"q.r.{column}")).OfType<Answer>().ToArray();

            var outcome = First(With(Rows(relation, target) with { EmptyIsZero = isZero }), answers);

            Assert.Equal(outcome.State == LineState.Broken, outcome.Finding is { IsForReview: false });
            Assert.True(outcome.State != LineState.Holds || relation.Holds(outcome.Sum!.Sum, target));
            Assert.True(outcome.State != LineState.Broken || !relation.Holds(outcome.Sum!.Sum, target));
            Assert.True(outcome.Finding is null || answers.Any(answer => answer.Field == outcome.Finding.Anchor.Path && answer.IsAnswered));
        });

    private static ComparisonCheck Rows(Relation relation, decimal target) => new(Severity.Error, CheckScope.Rows, [Row("r")], relation, target);
}
