using Hangfire;
using Microsoft.Extensions.Options;

namespace SurveyHub.Web.Platform.Jobs;

/// <summary>
/// Runs Hangfire, and registers its recurring job at every start, because the storage may have been forgotten since the last. Not Hangfire's own
/// hosted service, which cannot be left out by a setting.
/// </summary>
internal sealed class JobServer(
    IOptions<JobOptions> options, Func<JobStorage> storage, Func<JobActivator> activator) : IHostedService, IDisposable
{
    private const string RecurringJobName = "due-work";

    private BackgroundJobServer? _server;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Value.Enabled)
        {
            var store = storage();
            new RecurringJobManager(store).AddOrUpdate<WakeUp>(
                RecurringJobName, wakeUp => wakeUp.RunAsync(CancellationToken.None), Cron.Minutely());
            _server = new BackgroundJobServer(Settings(), store);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _server?.SendStop();
        return _server?.WaitForShutdownAsync(cancellationToken) ?? Task.CompletedTask;
    }

    public void Dispose() => _server?.Dispose();

    private BackgroundJobServerOptions Settings() => new()
    {
        Activator = activator(),
        // One to send while another wakes; more would only find that nothing is due.
        WorkerCount = 2,
        SchedulePollingInterval = TimeSpan.FromSeconds(10),
        // Time for the mail on the wire.
        StopTimeout = TimeSpan.FromSeconds(20),
        ShutdownTimeout = TimeSpan.FromSeconds(25),
    };
}
