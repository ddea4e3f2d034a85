using System.Data.Common;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering.Writing;

internal sealed class SqliteAnswerDatabase(EngineConnections connections) : IAnswerDatabase
{
    // Takes the write lock at once; a transaction that begins as a reader could not wait for it later.
    public string BeginWrite => "BEGIN IMMEDIATE";

    // The write lock is the whole file's.
    public string LockResponse => "";

    public Task<DbConnection> OpenAsync(CancellationToken cancellationToken) => connections.OpenAsync(cancellationToken);
}
