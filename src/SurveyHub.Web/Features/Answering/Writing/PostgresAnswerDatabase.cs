using System.Data.Common;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering.Writing;

internal sealed class PostgresAnswerDatabase(EngineConnections connections) : IAnswerDatabase
{
    public string BeginWrite => "BEGIN";

    // Not FOR UPDATE, which would stop rows that only refer to the response, such as a new access right.
    public string LockResponse => "FOR NO KEY UPDATE OF r";

    public Task<DbConnection> OpenAsync(CancellationToken cancellationToken) => connections.OpenAsync(cancellationToken);
}
