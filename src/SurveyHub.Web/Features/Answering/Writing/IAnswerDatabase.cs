using System.Data.Common;

namespace SurveyHub.Web.Features.Answering.Writing;

/// <summary>All that differs between the engines for those who read and write answers by prepared SQL.</summary>
public interface IAnswerDatabase
{
    /// <summary>Begins a transaction that is going to write.</summary>
    string BeginWrite { get; }

    /// <summary>Ends a SELECT whose row of table alias <c>r</c> is to be changed, so that no other node changes it meanwhile.</summary>
    string LockResponse { get; }

    /// <summary>Open, and set up so that a commit is on disk when it returns.</summary>
    Task<DbConnection> OpenAsync(CancellationToken cancellationToken);
}
