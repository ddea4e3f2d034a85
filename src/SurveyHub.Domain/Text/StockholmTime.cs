namespace SurveyHub.Domain.Text;

/// <summary>Swedish civil time. Dates in enquiries are dates in Stockholm, whatever clock the server has; instants are kept in UTC.</summary>
public static class StockholmTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    /// <summary>The same instant with the clock of Stockholm.</summary>
    public static DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant).DateTime);

    /// <summary>The first instant of a day, in UTC.</summary>
    public static DateTimeOffset StartOf(DateOnly day)
    {
        // Summer time begins and ends at two or three in the night, so midnight always exists, once.
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Zone.GetUtcOffset(midnight)).ToUniversalTime();
    }

    /// <summary>The first instant after a day: a deadline has passed when it is not earlier than this.</summary>
    public static DateTimeOffset EndOf(DateOnly day) => StartOf(day.AddDays(1));
}
