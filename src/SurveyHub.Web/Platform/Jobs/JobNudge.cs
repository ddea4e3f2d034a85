using Hangfire;
using Microsoft.Extensions.Options;

namespace SurveyHub.Web.Platform.Jobs;

/// <summary>Wakes the work at once instead of within a minute, for a person who waits to see it done.</summary>
public sealed class JobNudge(IOptions<JobOptions> options, IServiceProvider services)
{
    /// <summary>Does nothing on a node without jobs: the others wake by themselves.</summary>
    public void Wake()
    {
        if (options.Value.Enabled)
        {
            services.GetRequiredService<IBackgroundJobClient>().Enqueue<WakeUp>(wakeUp => wakeUp.RunAsync(CancellationToken.None));
        }
    }
}
