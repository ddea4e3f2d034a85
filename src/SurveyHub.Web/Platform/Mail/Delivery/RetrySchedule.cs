namespace SurveyHub.Web.Platform.Mail.Delivery;

/// <summary>
/// When a mail is tried again: after a minute, and twice as long after each failure, never more than four hours. It is not given up: the wave's
/// page shows what is in the way, and a mended setting lets it go.
/// </summary>
internal static class RetrySchedule
{
    private static readonly TimeSpan First = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Ceiling = TimeSpan.FromHours(4);

    /// <param name="failures">Before this one; 0 for the first.</param>
    public static TimeSpan DelayAfter(int failures)
    {
        // Beyond eight doublings the ceiling is reached in any case.
        var delay = First * Math.Pow(2, Math.Min(failures, 8));
        return delay < Ceiling ? delay : Ceiling;
    }
}
