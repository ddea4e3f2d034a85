using Npgsql;

namespace SurveyHub.Web.Platform.Data;

/// <summary>Sets up every PostgreSQL connection, EF's and our own: a commit returns when it is on disk, so that an acknowledged save is.</summary>
internal static class PostgresConnectionSettings
{
    /// <summary>
    /// Sent when a connection opens. As such it goes before what is set for the role and the database, and is what a connection returns to when
    /// the pool resets it, which a SET after the opening is not.
    /// </summary>
    private const string Durable = "-c synchronous_commit=on";

    /// <summary>The same connection, whose commits wait for the disk whatever its own options say: of two values for one setting the last holds.</summary>
    public static string Complete(string? connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        builder.Options = string.IsNullOrWhiteSpace(builder.Options) ? Durable : $"{builder.Options} {Durable}";
        return builder.ConnectionString;
    }
}
