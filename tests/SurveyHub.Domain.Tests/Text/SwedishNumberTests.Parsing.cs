using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Text;

public sealed partial class SwedishNumberTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("7", "7")]
    [InlineData("007", "7")]
    [InlineData("1 234", "1234")]
    [InlineData("1234", "1234")]
    [InlineData("1 234,5", "1234.5")]
    [InlineData("1234567,89", "1234567.89")]
    [InlineData("123 456 789 012 345", "123456789012345")]
    [InlineData("0,12345678", "0.12345678")]
    [InlineData("1,234", "1.234")]
    [InlineData("  12\t", "12")]
    [InlineData("12\r\n", "12")]
    public void TryParse_ReadsWhatPeopleWrite(string text, string expected) => Assert.Equal(Number(expected), Parsed(text));

    [Theory]
    [InlineData('\u0020')]
    [InlineData('\u00A0')]
    [InlineData('\u2002')]
    [InlineData('\u2007')]
    [InlineData('\u2009')]
    [InlineData('\u202F')]
    public void TryParse_TakesAnySpaceBetweenGroups(char space) => Assert.Equal(1_234_567m, Parsed($"1{space}234{space}567"));

    [Theory]
    [InlineData('-')]
    [InlineData('\u2010')]
    [InlineData('\u2011')]
    [InlineData('\u2012')]
    [InlineData('\u2013')]
    [InlineData('\u2212')]
    public void TryParse_TakesAnyMinus(char minus)
    {
        Assert.Equal(-3m, Parsed($"{minus}3"));
        Assert.Equal(-1_234.5m, Parsed($"{minus} 1 234,5"));
    }

    [Theory]
    [InlineData("-0")]
    [InlineData("−0,00")]
    public void TryParse_OfZero_HasNoMinus(string text) => Assert.False(decimal.IsNegative(Parsed(text)!.Value));

    [Theory]
    [InlineData("0.3", "0.3")]
    [InlineData("0.123", "0.123")]
    [InlineData("12.50", "12.50")]
    [InlineData("1234.567", "1234.567")]
    [InlineData("1.2345", "1.2345")]
    public void TryParse_TakesAPointThatCannotBeAThousandsSign(string text, string expected) =>
        Assert.Equal(Number(expected), Parsed(text));

    [Theory]
    [InlineData("1.234")]
    [InlineData("12.500")]
    [InlineData("999.000")]
    public void TryParse_RefusesAPointThatMayBeAThousandsSign(string text) => Assert.Null(Parsed(text));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData("--3")]
    [InlineData("3-")]
    [InlineData("+3")]
    [InlineData(",5")]
    [InlineData("5,")]
    [InlineData("5.")]
    [InlineData("1 23")]
    [InlineData("1234 567")]
    [InlineData("1  234")]
    [InlineData("1,5 milj")]
    [InlineData("ca 5")]
    [InlineData("5 st")]
    [InlineData("1.234,5")]
    [InlineData("1,234.5")]
    [InlineData("1'234")]
    [InlineData("1e3")]
    [InlineData("½")]
    [InlineData("٣")]
    [InlineData("1234567890123456")]
    [InlineData("0,123456789")]
    [InlineData("1,2 34")]
    public void TryParse_RefusesWhatIsNotANumberAlone(string text) => Assert.Null(Parsed(text));

    [Theory]
    [InlineData("25 %", "%", "25")]
    [InlineData("25%", "%", "25")]
    [InlineData("25\u00A0%", "%", "25")]
    [InlineData("25", "%", "25")]
    [InlineData("24 000 kr", "kr", "24000")]
    [InlineData("24 000 KR", "kr", "24000")]
    [InlineData("−3,5 tkr/år", "tkr/år", "-3.5")]
    [InlineData("5 kr per år", "kr\u00A0per\u00A0år", "5")]
    public void TryParse_TakesTheFieldsUnit(string text, string unit, string expected)
    {
        Assert.True(SwedishNumber.TryParse(text, unit, out var value));
        Assert.Equal(Number(expected), value);
    }

    [Theory]
    [InlineData("25 kr", "%")]
    [InlineData("%", "%")]
    [InlineData("25 % %", "%")]
    [InlineData("% 25", "%")]
    [InlineData("25 %", null)]
    public void TryParse_RefusesAnythingButTheFieldsUnit(string text, string? unit) =>
        Assert.False(SwedishNumber.TryParse(text, unit, out _));

    private static decimal? Parsed(string text) => SwedishNumber.TryParse(text, out var value) ? value : null;

    private static decimal Number(string invariant) => decimal.Parse(invariant, System.Globalization.CultureInfo.InvariantCulture);
}
