using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Internal;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Tests.Platform.Updating;

/// <summary>The program as it is after an update: it brings <see cref="UpdateMigration"/> beside its own migrations.</summary>
internal static class UpdatedProgram
{
    public static void Bring(IServiceCollection services)
    {
        services.Replace(ServiceDescriptor.Singleton(new KnownMigrations(typeof(KnownMigrations).Assembly, typeof(UpdateMigration).Assembly)));
        services.ConfigureDbContext<SqliteAppDbContext>(builder => builder.ReplaceService<IMigrationsAssembly, OneMore<SqliteUpdateMigration>>());
        services.ConfigureDbContext<PostgresAppDbContext>(builder => builder.ReplaceService<IMigrationsAssembly, OneMore<PostgresUpdateMigration>>());
    }

#pragma warning disable EF1001 // EF has no public way to take a migration from a second assembly, which only a test needs.
    private sealed class OneMore<TMigration>(
        ICurrentDbContext context,
        IDbContextOptions options,
        IMigrationsIdGenerator ids,
        IDiagnosticsLogger<DbLoggerCategory.Migrations> logger) : MigrationsAssembly(context, options, ids, logger)
        where TMigration : UpdateMigration
    {
        public override IReadOnlyDictionary<string, TypeInfo> Migrations
        {
            get
            {
                var all = new SortedList<string, TypeInfo>(base.Migrations.ToDictionary(), StringComparer.OrdinalIgnoreCase);
                all.Add(UpdateMigration.Id, typeof(TMigration).GetTypeInfo());
                return all;
            }
        }
    }
#pragma warning restore EF1001
}
