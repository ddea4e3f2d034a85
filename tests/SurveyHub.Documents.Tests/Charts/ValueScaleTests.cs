using System.Globalization;
using SurveyHub.Documents.Charts;

namespace SurveyHub.Documents.Tests.Charts;

public sealed class ValueScaleTests
{
    /// <summary>Half an organisation is none; of other numbers the parts are marked.</summary>
    [Theory]
    [InlineData("2 1", "0 1 2")]
    [InlineData("1", "0 1")]
    [InlineData("-1 2", "-1 0 1 2")]
    [InlineData("4 19", "0 5 10 15 20")]
    [InlineData("0.5 2", "0 0.5 1 1.5 2")]
    public void Ticks_OfWholeNumbers_AreWhole(string values, string expected) =>
        Assert.Equal(Numbers(expected), ValueScale.For(Numbers(values)).Ticks());

    private static IEnumerable<decimal> Numbers(string text) => text.Split(' ').Select(number => decimal.Parse(number, CultureInfo.InvariantCulture));
}
