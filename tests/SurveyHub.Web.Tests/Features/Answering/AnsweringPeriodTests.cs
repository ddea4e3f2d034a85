using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Tests.Features.Answering;

public sealed class AnsweringPeriodTests
{
    private static readonly DateOnly Opens = new(2019, 5, 2);
    private static readonly DateOnly Deadline = new(2019, 5, 22);
    private static readonly DateOnly Closes = new(2019, 5, 29);

    [Fact]
    public void DaysBeginAndEndAtMidnightInStockholm()
    {
        var period = Of(WaveState.Open);

        Assert.False(period.HasOpened(Utc(1, 21, 59)));
        Assert.True(period.HasOpened(Utc(1, 22, 0)));
        Assert.False(period.IsLate(Utc(22, 21, 59)));
        Assert.True(period.IsLate(Utc(22, 22, 0)));
        Assert.False(period.HasEnded(Utc(29, 21, 59)));
        Assert.True(period.HasEnded(Utc(29, 22, 0)));
    }

    [Theory]
    [InlineData(21, 30, 1)]
    [InlineData(22, 30, -1)]
    public void DaysLeft_CountsDaysAndNotHours(int hour, int minute, int expected) =>
        Assert.Equal(expected, Of(WaveState.Open).DaysLeft(Utc(expected > 0 ? 21 : 22, hour, minute)));

    [Fact]
    public void Closing_EndsItForAll_ButNotForWhoeverWasPromisedMoreTime()
    {
        Assert.True(Of(WaveState.Closed).HasEnded(Utc(20, 7, 0)));

        var extended = Of(WaveState.Closed, new DateOnly(2019, 5, 27));
        Assert.False(extended.HasEnded(Utc(27, 7, 0)));
        Assert.False(extended.IsLate(Utc(27, 7, 0)));
        Assert.True(extended.HasEnded(Utc(28, 7, 0)));
    }

    [Fact]
    public void Extension_BeyondClosing_MovesTheLastDay()
    {
        var extended = Of(WaveState.Open, new DateOnly(2019, 6, 3));

        Assert.Equal((new DateOnly(2019, 6, 3), new DateOnly(2019, 6, 3)), (extended.Deadline, extended.LastDay));
        Assert.Equal(Closes, Of(WaveState.Open, new DateOnly(2019, 5, 24)).LastDay);
    }

    private static AnsweringPeriod Of(WaveState state, DateOnly? extended = null) =>
        AnsweringPeriod.Of(state, Opens, Deadline, Closes, extended);

    private static DateTimeOffset Utc(int day, int hour, int minute) => new(2019, 5, day, hour, minute, 0, TimeSpan.Zero);
}
