using CsCheck;
using SurveyHub.Domain.Reports.Directives;

namespace SurveyHub.Domain.Tests.Reports.Directives;

public sealed class NumberClassesTests
{
    private static readonly Gen<decimal[]> Numbers = Gen.Int[-20, 300].Select(number => number / 10m).Array[1, 30];

    private static readonly Gen<int> Counts = Gen.Int[2, 7];

    [Theory]
    [InlineData("1 2 3 4 5 6 7 8", 4, "1–2 3–4 5–6 7–8")]
    [InlineData("0 0 0 0 0 0 7 8 9 10", 4, "0–0 7–7 8–10")]
    [InlineData("3 1 2", 5, "1–1 2–2 3–3")]
    [InlineData("5 5 5", 4, "5–5")]
    [InlineData("1 1 1 2 3 4 5 19", 4, "1–1 2–2 3–4 5–19")]
    public void Alike_HasAsManyInEach_AndEqualOnesTogether(string numbers, int most, string expected) =>
        Assert.Equal(expected, Said(NumberClasses.Alike(Read(numbers), most)));

    [Theory]
    [InlineData("1 5 19", 3, 0, "1–6 7–12 13–19")]
    [InlineData("0 10", 5, 0, "0–1 2–3 4–5 6–7 8–10")]
    [InlineData("1 2", 4, 0, "1–1 2–2")]
    [InlineData("7", 4, 0, "7–7")]
    [InlineData("-3 3", 2, 1, "-3–-0.1 0–3")]
    public void EqualSteps_AreAsWide_WhoeverIsInThem(string numbers, int count, int decimals, string expected) =>
        Assert.Equal(expected, Said(NumberClasses.EqualSteps(Read(numbers), count, decimals)));

    [Fact]
    public void EveryNumber_IsInOneClass() => Gen.Select(Numbers, Counts, Gen.Bool).Sample((numbers, count, isEqual) =>
    {
        var classes = isEqual ? NumberClasses.EqualSteps(numbers, count, 1) : NumberClasses.Alike(numbers, count);

        Assert.InRange(classes.Count, 1, count);
        Assert.All(numbers, number => Assert.Single(classes, one => one.Holds(number)));
        Assert.All(classes.Zip(classes.Skip(1)), pair => Assert.True(pair.First.To < pair.Second.From));
    });

    [Fact]
    public void OrderOfTheNumbers_DecidesNothing() => Gen.Select(Numbers, Counts).Sample((numbers, count) =>
        Assert.Equal(NumberClasses.Alike(numbers, count), NumberClasses.Alike([.. numbers.Reverse()], count)));

    private static decimal[] Read(string numbers) => [.. numbers.Split(' ').Select(number => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture))];

    private static string Said(IEnumerable<NumberClass> classes) => string.Join(' ', classes.Select(one => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{one.From:0.#}–{one.To:0.#}")));
}
