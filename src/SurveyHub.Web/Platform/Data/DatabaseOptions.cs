using System.ComponentModel.DataAnnotations;
using SurveyHub.Web.Platform.Settings;

namespace SurveyHub.Web.Platform.Data;

public enum DatabaseEngine
{
    /// <summary>One file, embedded: the default.</summary>
    Sqlite,

    /// <summary>For several nodes.</summary>
    Postgres,
}

public sealed class DatabaseOptions : ISettingsSection, IValidatableObject
{
    public static string SectionName => "Database";

    public DatabaseEngine Engine { get; set; }

    /// <summary>Npgsql's connection string. Required with PostgreSQL; refused with SQLite, whose file lies in the storage folder.</summary>
    public string? ConnectionString { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Engine == DatabaseEngine.Postgres == string.IsNullOrWhiteSpace(ConnectionString))
        {
            yield return new ValidationResult(
                "Database:ConnectionString is required with Database:Engine postgres, and has no meaning with sqlite.",
                [nameof(ConnectionString)]);
        }
    }
}
