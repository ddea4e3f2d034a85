using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Web.Platform.Storage;

namespace SurveyHub.Web.Tests.Features.Answering;

/// <summary>Counts the commands that EF sends to the SQLite database of one program, and of no other that runs at the same time.</summary>
public sealed class CountedCommands : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly string _database;
    private readonly List<IDisposable> _subscriptions = [];
    private int _count;
    private int _queries;

    public CountedCommands(SurveyHubApplication application)
    {
        _database = application.Services.GetRequiredService<StoragePaths>().Database;
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>How many since the last time it was asked.</summary>
    public int Take() => Interlocked.Exchange(ref _count, 0);

    /// <summary>How many of them only read.</summary>
    public int TakeQueries() => Interlocked.Exchange(ref _queries, 0);

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuted.Name
            && value.Value is CommandExecutedEventData executed
            && executed.Command.Connection?.DataSource == _database)
        {
            Interlocked.Increment(ref _count);
            if (executed.Command.CommandText.StartsWith("SELECT", StringComparison.Ordinal))
            {
                Interlocked.Increment(ref _queries);
            }
        }
    }

    public void OnCompleted()
    {
        // The listeners last as long as the process.
    }

    public void OnError(Exception error)
    {
        // Listeners report none.
    }

    public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());
}
