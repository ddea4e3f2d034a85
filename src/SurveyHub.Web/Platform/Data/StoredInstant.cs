namespace SurveyHub.Web.Platform.Data;

/// <summary>How instants stand in the database, for those who write SQL by hand. What is read back has the offset zero.</summary>
public static class StoredInstant
{
    public static long ToStored(DateTimeOffset instant) => instant.UtcTicks;

    public static DateTimeOffset FromStored(long ticks) => new(ticks, TimeSpan.Zero);
}
