using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SurveyHub.Web.Tests;

/// <summary>Everything that is logged, scopes included, as one text.</summary>
[ProviderAlias(Alias)]
public sealed class CapturedLog : ILoggerProvider, ISupportExternalScope
{
    /// <summary>The two names under which settings may give this provider levels of its own.</summary>
    public const string Alias = "Captured";

    /// <inheritdoc cref="Alias"/>
    public const string FullName = $"{nameof(SurveyHub)}.{nameof(Web)}.{nameof(Tests)}.{nameof(CapturedLog)}";

    private readonly ConcurrentQueue<string> _lines = new();
    private IExternalScopeProvider _scopes = new LoggerExternalScopeProvider();

    public string Text => string.Join('\n', _lines);

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose()
    {
        // Nothing is held open.
    }

    private sealed class Logger(CapturedLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => log._scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var line = $"{logLevel} {category}: {formatter(state, exception)} {exception}";
            log._scopes.ForEachScope((scope, _) => line += $" => {Describe(scope)}", state);
            log._lines.Enqueue(line);
        }

        private static string? Describe(object? scope) =>
            scope is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(' ', pairs) : scope?.ToString();
    }
}
