namespace SurveyHub.Domain.Text;

/// <summary>Swedish civil time. Dates in enquiries are dates in Stockholm, whatever clock the server has; instants are kept in UTC.</summary>
public static class StockholmTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    /// <summary>The same instant with the clock of Stockholm.</summary>
    public static DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant).DateTime);

    /// <summary>
    /// The instant, in UTC, when the clocks of Stockholm show this. Where an hour comes twice in autumn its second turn is meant; in the hour
    /// that spring leaves out the clock is taken for one still on winter time.
    /// </summary>
    public static DateTimeOffset At(DateTime clock)
    {
        var unzoned = DateTime.SpecifyKind(clock, DateTimeKind.Unspecified);
        return new DateTimeOffset(unzoned, Zone.GetUtcOffset(unzoned)).ToUniversalTime();
    }

    /// <summary>The first instant of a day, in UTC.</summary>
    // Summer time begins and ends at two or three in the night, so midnight always exists, once.
    public static DateTimeOffset StartOf(DateOnly day) => At(day.ToDateTime(TimeOnly.MinValue));

    /// <summary>The first instant after a day: a deadline has passed when it is not earlier than this.</summary>
    public static DateTimeOffset EndOf(DateOnly day) => StartOf(day.AddDays(1));
}
