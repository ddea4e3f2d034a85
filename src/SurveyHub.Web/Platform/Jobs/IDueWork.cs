namespace SurveyHub.Web.Platform.Jobs;

/// <summary>
/// Work that becomes due with time. What is due, and who does it, stands in our own tables: running it when nothing is due, or twice at once,
/// does no harm.
/// </summary>
public interface IDueWork
{
    /// <summary>Does all that is due now.</summary>
    /// <param name="noMoreWork">Nothing further is begun; what has been begun is finished and recorded.</param>
    Task RunAsync(CancellationToken noMoreWork);
}
