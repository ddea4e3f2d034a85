using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace SurveyHub.Web.Features.Answering.Writing;

/// <summary>A statement that is prepared once and run many times on one connection.</summary>
internal sealed class Statement : IAsyncDisposable
{
    private readonly DbCommand _command;

    private Statement(DbCommand command) => _command = command;

    /// <param name="sql">Ours alone: no part of it comes from outside. Values are parameters.</param>
    /// <param name="parameters">In the order in which their values are given on each run.</param>
    [SuppressMessage("Security", "CA2100:Review SQL queries for security vulnerabilities", Justification = "Constants of this namespace.")]
    public static async Task<Statement> PrepareAsync(
        DbConnection connection, string sql, CancellationToken cancellationToken, params (string Name, DbType Type)[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, type) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.DbType = type;
            command.Parameters.Add(parameter);
        }

        await command.PrepareAsync(cancellationToken);
        return new Statement(command);
    }

    public Task<int> ExecuteAsync(CancellationToken cancellationToken, params ReadOnlySpan<object?> values)
    {
        Set(values);
        return _command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>The first column of the first row; null when there is no row or it holds NULL.</summary>
    public Task<object?> ScalarAsync(CancellationToken cancellationToken, params ReadOnlySpan<object?> values)
    {
        Set(values);
        return ScalarOrNullAsync(cancellationToken);
    }

    public Task<DbDataReader> ReadAsync(CancellationToken cancellationToken, params ReadOnlySpan<object?> values)
    {
        Set(values);
        return _command.ExecuteReaderAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => _command.DisposeAsync();

    private async Task<object?> ScalarOrNullAsync(CancellationToken cancellationToken) =>
        await _command.ExecuteScalarAsync(cancellationToken) is { } value and not DBNull ? value : null;

    private void Set(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }
    }
}
