using System.Data.Common;
using Microsoft.Extensions.Options;
using Npgsql;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering.Writing;

internal sealed class PostgresAnswerDatabase(IOptions<DatabaseOptions> options) : IAnswerDatabase
{
    public string BeginWrite => "BEGIN";

    // Not FOR UPDATE, which would stop rows that only refer to the response, such as a new access right.
    public string LockResponse => "FOR NO KEY UPDATE OF r";

    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(options.Value.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }
}
