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
}
