using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SurveyHub.Web.Platform.Settings;
using SurveyHub.Web.Platform.Storage;

namespace SurveyHub.Web.Platform.Data;

internal static class DataRegistration
{
    /// <summary>
    /// Registers <see cref="IDbContextFactory{TContext}"/> of <see cref="AppDbContext"/> on the engine that the settings name, and a scoped
    /// context for libraries that want one. The engine is read when the first context is made, so that tests may still set it.
    /// </summary>
    public static void AddData(this IServiceCollection services)
    {
        services.AddSettings<DatabaseOptions>();
        services.AddSingleton<EngineConnections>();
        services.AddSingleton<SqliteConnectionSettings>();
        services.AddSingleton<WriteGate>();
        services.AddSingleton<WriteGateInterceptor>();
        services.AddDbContextFactory<SqliteAppDbContext>((provider, builder) => builder
            .UseSqlite(SqliteConnectionString(provider))
            .AddInterceptors(
                provider.GetRequiredService<SqliteConnectionSettings>(), provider.GetRequiredService<WriteGateInterceptor>()));
        services.AddDbContextFactory<PostgresAppDbContext>((provider, builder) =>
            builder.UseNpgsql(PostgresConnectionSettings.Complete(Options(provider).ConnectionString)));
        services.AddSingleton<IDbContextFactory<AppDbContext>>(provider => Options(provider).Engine switch
        {
            DatabaseEngine.Sqlite => ActivatorUtilities.CreateInstance<EngineContextFactory<SqliteAppDbContext>>(provider),
            DatabaseEngine.Postgres => ActivatorUtilities.CreateInstance<EngineContextFactory<PostgresAppDbContext>>(provider),
        });
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContext());
        services.AddSingleton(new KnownMigrations(typeof(KnownMigrations).Assembly));
        services.AddSingleton<AppliedMigrations>();
        services.AddSingleton<DatabaseMigrator>();
        services.AddSingleton<PostgresServerCheck>();
        services.AddHealthChecks().AddCheck<DatabaseHealthCheck>("database");
    }

    private static DatabaseOptions Options(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<DatabaseOptions>>().Value;

    private static string SqliteConnectionString(IServiceProvider provider) => new SqliteConnectionStringBuilder
    {
        DataSource = provider.GetRequiredService<StoragePaths>().Database,
        ForeignKeys = true,
    }.ToString();
}
