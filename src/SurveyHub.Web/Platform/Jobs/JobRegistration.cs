using Hangfire;
using Hangfire.PostgreSql;
using Microsoft.Extensions.Options;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Settings;

namespace SurveyHub.Web.Platform.Jobs;

internal static class JobRegistration
{
    /// <summary>
    /// Hangfire with its storage in memory beside SQLite, and in its own tables beside PostgreSQL. It only wakes: nothing is lost with it.
    /// Its dashboard is not served.
    /// </summary>
    public static void AddJobs(this IServiceCollection services)
    {
        services.AddSettings<JobOptions>();
        services.AddHangfire((provider, configuration) =>
        {
            configuration.UseSimpleAssemblyNameTypeSerializer().UseRecommendedSerializerSettings();
            var database = provider.GetRequiredService<IOptions<DatabaseOptions>>().Value;
            if (database.Engine == DatabaseEngine.Postgres)
            {
                configuration.UsePostgreSqlStorage(
                    storage => storage.UseNpgsqlConnection(database.ConnectionString),
                    new PostgreSqlStorageOptions { QueuePollInterval = TimeSpan.FromSeconds(2) });
            }
            else
            {
                configuration.UseInMemoryStorage();
            }
        });
        services.AddTransient<WakeUp>();
        services.AddSingleton<JobNudge>();
        // By function, so that a node without jobs never opens the storage.
        services.AddHostedService(provider => new JobServer(
            provider.GetRequiredService<IOptions<JobOptions>>(),
            provider.GetRequiredService<JobStorage>,
            provider.GetRequiredService<JobActivator>));
    }
}
