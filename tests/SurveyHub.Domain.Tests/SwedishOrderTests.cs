using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests;

public sealed class SwedishOrderTests
{
    [Fact]
    public void RegionNames_StandInTheOrderOfPublishedTables()
    {
        string[] expected = ["Gotland", "Gävleborg", "Halland", "Jämtland Härjedalen", "Jönköping", "Värmland", "Västerbotten",
            "Västernorrland", "Västmanland", "Västra Götaland", "Örebro", "Östergötland"];

        Assert.Equal(expected, expected.Reverse().OrderBy(name => name, SwedishOrder.Instance));
    }

    [Theory]
    [InlineData("åka", "äta")]
    [InlineData("zon", "å")]
    [InlineData("vad", "wad")]
    [InlineData("Öl", "öl")]
    [InlineData("2 b", "2b")]
    [InlineData("a", "ab")]
    public void Compare_FirstComesBeforeSecond(string first, string second) =>
        Assert.True(SwedishOrder.Instance.Compare(first, second) < 0);
}
