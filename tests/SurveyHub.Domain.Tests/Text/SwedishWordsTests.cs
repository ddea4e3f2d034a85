using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Text;

public sealed class SwedishWordsTests
{
    [Theory]
    [InlineData(new string[0], "")]
    [InlineData(new[] { "Gotland" }, "Gotland")]
    [InlineData(new[] { "Gotland", "Skåne" }, "Gotland och Skåne")]
    [InlineData(new[] { "Gotland", "Halland", "Skåne" }, "Gotland, Halland och Skåne")]
    public void List_JoinsTheLastWithAnAnd(string[] items, string expected) => Assert.Equal(expected, SwedishWords.List(items));

    [Theory]
    [InlineData(0, "noll")]
    [InlineData(1, "en")]
    [InlineData(12, "tolv")]
    [InlineData(13, "13")]
    [InlineData(1_400, "1\u00A0400")]
    [InlineData(-1, "−1")]
    public void Count_IsInWordsUpToTwelve(int number, string expected) => Assert.Equal(expected, SwedishWords.Count(number));

    [Theory]
    [InlineData(2019, 5, 22, "onsdag 22 maj 2019")]
    [InlineData(2018, 12, 30, "söndag 30 december 2018")]
    [InlineData(2024, 2, 29, "torsdag 29 februari 2024")]
    [InlineData(2026, 1, 3, "lördag 3 januari 2026")]
    public void DateWithWeekday_IsWrittenAsInALetter(int year, int month, int day, string expected)
    {
        var date = new DateOnly(year, month, day);

        Assert.Equal(expected, SwedishWords.DateWithWeekday(date));
        Assert.EndsWith(" " + SwedishWords.Date(date), expected, StringComparison.Ordinal);
    }
}
