using Microsoft.Extensions.Options;

namespace SurveyHub.Web.Platform.Data;

/// <summary>
/// Warns at start of what no connection can mend: a server that does not wait for its disk at all. Then what is called saved may be gone after
/// a power failure.
/// </summary>
public sealed partial class PostgresServerCheck(
    EngineConnections connections, IOptions<DatabaseOptions> options, ILogger<PostgresServerCheck> logger)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (options.Value.Engine != DatabaseEngine.Postgres)
        {
            return;
        }

        await using var connection = await connections.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "SHOW fsync";
        if (await command.ExecuteScalarAsync(cancellationToken) is "off")
        {
            NotDurable(logger);
        }
    }

    [LoggerMessage(
        Level = LogLevel.Critical,
        Message = "PostgreSQL runs with fsync=off: answers that respondents are told are saved can be lost in a power failure. Set fsync=on.")]
    private static partial void NotDurable(ILogger logger);
}
