using Hangfire;

namespace SurveyHub.Web.Platform.Jobs;

/// <summary>The one job there is: lets everything that is due be done. Public, because Hangfire calls it by its name.</summary>
public sealed partial class WakeUp(IEnumerable<IDueWork> works, ILogger<WakeUp> logger)
{
    // Not retried: the next minute is a retry.
    [AutomaticRetry(Attempts = 0)]
    public async Task RunAsync(CancellationToken noMoreWork)
    {
        foreach (var work in works)
        {
            try
            {
                await work.RunAsync(noMoreWork);
            }
            catch (Exception failure)
            {
                // One kind of work that fails must not keep the next from being done.
                Failed(logger, failure, work.GetType().Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Due work failed: {Work}")]
    private static partial void Failed(ILogger logger, Exception failure, string work);
}
