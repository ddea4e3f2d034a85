using System.Globalization;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests;

public sealed class StockholmTimeTests
{
    [Theory]
    [InlineData("2019-05-22", "2019-05-22T22:00:00Z")]
    [InlineData("2019-12-01", "2019-12-01T23:00:00Z")]
    // The days on which summer time begins and ends.
    [InlineData("2019-03-31", "2019-03-31T22:00:00Z")]
    [InlineData("2019-10-27", "2019-10-27T23:00:00Z")]
    public void Day_EndsAtMidnightInStockholm(string day, string end)
    {
        var instant = DateTimeOffset.Parse(end, CultureInfo.InvariantCulture);

        Assert.Equal(instant, StockholmTime.EndOf(DateOnly.Parse(day, CultureInfo.InvariantCulture)));
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), StockholmTime.DateOf(instant.AddTicks(-1)));
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture).AddDays(1), StockholmTime.DateOf(instant));
    }

    [Theory]
    [InlineData("2019-01-15T12:00", "2019-01-15T11:00Z")]
    [InlineData("2019-07-15T12:00", "2019-07-15T10:00Z")]
    // Spring leaves out 02:00 to 03:00; autumn has it twice.
    [InlineData("2019-03-31T02:30", "2019-03-31T01:30Z")]
    [InlineData("2019-10-27T02:30", "2019-10-27T01:30Z")]
    [InlineData("2019-10-27T01:30", "2019-10-26T23:30Z")]
    public void Clock_IsTheInstantWhenStockholmShowsIt(string clock, string instant) => Assert.Equal(
        DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture), StockholmTime.At(DateTime.Parse(clock, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2019-12-31T22:59:59Z", "2019-12-31")]
    [InlineData("2019-12-31T23:00:00Z", "2020-01-01")]
    [InlineData("2019-06-30T22:00:00+00:00", "2019-07-01")]
    [InlineData("2019-07-01T10:00:00+14:00", "2019-06-30")]
    public void Date_IsStockholmsWhateverTheOffset(string instant, string day) => Assert.Equal(
        DateOnly.Parse(day, CultureInfo.InvariantCulture), StockholmTime.DateOf(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture)));
}
