using System.Reflection;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SurveyHub.Web.Platform.Data;

/// <summary>The migrations that this build of the program brings, found without EF.</summary>
/// <param name="assemblies">Where they are compiled in.</param>
public sealed class KnownMigrations(params Assembly[] assemblies)
{
    public IEnumerable<string> Of(DatabaseEngine engine)
    {
        var context = engine == DatabaseEngine.Sqlite ? typeof(SqliteAppDbContext) : typeof(PostgresAppDbContext);
        return assemblies.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsSubclassOf(typeof(Migration)) && type.GetCustomAttribute<DbContextAttribute>()?.ContextType == context)
            .Select(type => type.GetCustomAttribute<MigrationAttribute>()!.Id);
    }
}
