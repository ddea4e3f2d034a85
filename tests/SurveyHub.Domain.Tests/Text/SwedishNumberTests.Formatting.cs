using CsCheck;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Text;

public sealed partial class SwedishNumberTests
{
    // All that TryParse takes: 15 digits, up to 8 of them decimals.
    private static readonly Gen<decimal> Numbers =
        Gen.Select(Gen.Long[-999_999_999_999_999, 999_999_999_999_999], Gen.Int[0, 8], (digits, scale) => digits / Power(scale));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("999", "999")]
    [InlineData("1000", "1 000")]
    [InlineData("1234.5", "1 234,5")]
    [InlineData("-3", "−3")]
    [InlineData("-1234567.25", "−1 234 567,25")]
    [InlineData("12.50", "12,5")]
    [InlineData("100", "100")]
    public void Format_WritesAsManyDecimalsAsThereAre(string value, string expected) =>
        Assert.Equal(expected.Replace(' ', SwedishNumber.NoBreakSpace), SwedishNumber.Format(Number(value)));

    [Theory]
    [InlineData("99700", 0)]
    [InlineData("99700.0", 0)]
    [InlineData("0.00", 0)]
    [InlineData("12.50", 1)]
    [InlineData("-0.125", 3)]
    public void DecimalsIn_CountsNoZerosAtTheEnd(string value, int decimals) => Assert.Equal(decimals, SwedishNumber.DecimalsIn(Number(value)));

    [Theory]
    [InlineData("0.5", 0, "1")]
    [InlineData("1.5", 0, "2")]
    [InlineData("2.5", 0, "3")]
    [InlineData("-2.5", 0, "−3")]
    [InlineData("0.125", 2, "0,13")]
    [InlineData("2.675", 2, "2,68")]
    [InlineData("999.95", 1, "1 000,0")]
    [InlineData("7", 2, "7,00")]
    public void Format_RoundsHalfAwayFromZero(string value, int decimals, string expected) =>
        Assert.Equal(expected.Replace(' ', SwedishNumber.NoBreakSpace), SwedishNumber.Format(Number(value), decimals));

    [Theory]
    [InlineData("-0.4", 0, "0")]
    [InlineData("-0.04", 1, "0,0")]
    [InlineData("-0.0", null, "0")]
    public void Format_OfWhatRoundsToZero_HasNoMinus(string value, int? decimals, string expected) =>
        Assert.Equal(expected, SwedishNumber.Format(Number(value), decimals));

    [Fact]
    public void Format_ThenTryParse_GivesTheNumberBack() => Numbers.Sample(number => Parsed(SwedishNumber.Format(number)) == number);

    [Fact]
    public void Format_Rounded_IsNeverFartherThanHalfAStep() =>
        Gen.Select(Numbers, Gen.Int[0, 4]).Sample((number, decimals) =>
            Math.Abs(Parsed(SwedishNumber.Format(number, decimals))!.Value - number) <= 0.5m / Power(decimals));

    [Fact]
    public void TryParse_OfAnyText_NeverThrows() => Gen.String.Sample(text => SwedishNumber.TryParse(text, "kr", out _) || true);

    private static decimal Power(int exponent) => Enumerable.Repeat(10m, exponent).Aggregate(1m, (product, ten) => product * ten);
}
