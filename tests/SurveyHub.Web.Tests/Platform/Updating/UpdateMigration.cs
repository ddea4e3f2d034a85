using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Tests.Platform.Updating;

/// <summary>A migration made for the tests, as a later version of the program might bring it: one table more.</summary>
public abstract class UpdateMigration : Migration
{
    public const string Id = "29990101000000_MadeForTheTest";
    public const string Table = "MadeForTheTest";

    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateTable(Table, table => new { Number = table.Column<int>() });
}

[DbContext(typeof(SqliteAppDbContext))]
[Migration(Id)]
public sealed class SqliteUpdateMigration : UpdateMigration;

[DbContext(typeof(PostgresAppDbContext))]
[Migration(Id)]
public sealed class PostgresUpdateMigration : UpdateMigration;
