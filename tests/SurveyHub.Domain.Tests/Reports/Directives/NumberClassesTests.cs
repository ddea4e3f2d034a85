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

    [Theory]
    [InlineData("1 2 3 30 31 32", 2, "1–3 30–32")]
    [InlineData("0.1 0.1 0.2 0.3 0.5 1.1", 3, "0.1–0.2 0.3–0.5 1.1–1.1")]
    [InlineData("0 0 0 0 0 0 7 8 9 100", 3, "0–0 7–9 100–100")]
    [InlineData("5 5 5", 4, "5–5")]
    [InlineData("3 1 2", 5, "1–1 2–2 3–3")]
    [InlineData("900000000000000 1 2", 2, "1–2 900000000000000–900000000000000")]
    public void NaturalBreaks_ArePartedWhereNumbersLieFarthestApart(string numbers, int most, string expected) =>
        Assert.Equal(expected, Said(NumberClasses.NaturalBreaks(Read(numbers), most)));

    /// <summary>No other division into as many classes is nearer: all of them are tried.</summary>
    [Fact]
    public void NaturalBreaks_AreTheBest() => Gen.Select(Gen.Int[0, 60].Select(number => number / 10m).Array[1, 9], Gen.Int[2, 4]).Sample((numbers, count) =>
    {
        var (ordered, found) = (numbers.Distinct().Order().ToArray(), NumberClasses.NaturalBreaks(numbers, count));
        var least = Divisions(ordered, Math.Min(count, ordered.Length)).Min(division => Cost(numbers, division));

        Assert.InRange(Cost(numbers, found), 0, least + 1e-9m);
    });

    private static IEnumerable<NumberClass[]> Divisions(decimal[] ordered, int count) => count == 1 ? [[new NumberClass(ordered[0], ordered[^1])]]
        : Enumerable.Range(count - 1, ordered.Length - count + 1).SelectMany(start => Divisions(ordered[..start], count - 1).Select(before => (NumberClass[])[.. before, new NumberClass(ordered[start], ordered[^1])]));

    private static decimal Cost(decimal[] numbers, IEnumerable<NumberClass> classes) => classes.Select(one => numbers.Where(one.Holds).ToList())
        .Sum(members => members.Sum(number => (number - members.Average()) * (number - members.Average())));

    [Fact]
    public void EveryNumber_IsInOneClass() => Gen.Select(Numbers, Counts, Gen.Int[0, 2]).Sample((numbers, count, rule) =>
    {
        var classes = rule switch { 0 => NumberClasses.EqualSteps(numbers, count, 1), 1 => NumberClasses.NaturalBreaks(numbers, count), _ => NumberClasses.Alike(numbers, count) };

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
