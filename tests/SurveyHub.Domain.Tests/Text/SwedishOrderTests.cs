using CsCheck;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Text;

public sealed class SwedishOrderTests
{
    // Few letters, so that equal, prefixed and accented neighbours come up often.
    private static readonly Gen<string> Words =
        Gen.Char["aAeEéÉäÄåÅöÖøüyz19 -–/\u00A0ß"].Array[0, 4].Select(letters => new string(letters));

    [Fact]
    public void RegionNames_StandInTheOrderOfPublishedTables()
    {
        string[] expected = ["Gotland", "Gävleborg", "Halland", "Jämtland Härjedalen", "Jönköping", "Värmland", "Västerbotten",
            "Västernorrland", "Västmanland", "Västra Götaland", "Örebro", "Östergötland"];

        Assert.Equal(expected, expected.Reverse().OrderBy(name => name, SwedishOrder.Instance));
    }

    [Theory]
    [InlineData("åka", "äta")]
    [InlineData("äta", "öga")]
    [InlineData("zon", "å")]
    [InlineData("vad", "wad")]
    [InlineData("Öl", "öl")]
    [InlineData("2 b", "2b")]
    [InlineData("a", "ab")]
    [InlineData("9", "a")]
    [InlineData("-", "0")]
    [InlineData("ide", "idé")]
    [InlineData("idé", "idéer")]
    [InlineData("Muller", "Müller")]
    [InlineData("Müller", "Mz")]
    [InlineData("", "a")]
    [InlineData(null, "")]
    public void Compare_FirstComesBeforeSecond(string? first, string? second)
    {
        Assert.True(SwedishOrder.Instance.Compare(first, second) < 0);
        Assert.True(SwedishOrder.Instance.Compare(second, first) > 0);
    }

    [Fact]
    public void Compare_IsZeroForTheSameTextOnly() =>
        Gen.Select(Words, Words).Sample((x, y) => Sign(x, y) == 0 == string.Equals(x, y, StringComparison.Ordinal));

    [Fact]
    public void Compare_TurnedAround_IsTheOpposite() =>
        Gen.Select(Words, Words).Sample((x, y) => Sign(x, y) == -Sign(y, x));

    [Fact]
    public void Compare_GoesThroughAMiddle() =>
        Gen.Select(Words, Words, Words).Sample((x, y, z) => Sign(x, y) > 0 || Sign(y, z) > 0 || Sign(x, z) <= 0);

    private static int Sign(string x, string y) => Math.Sign(SwedishOrder.Instance.Compare(x, y));
}
