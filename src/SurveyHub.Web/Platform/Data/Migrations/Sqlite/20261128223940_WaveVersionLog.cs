using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SurveyHub.Web.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class WaveVersionLog : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "AddedAt",
                table: "WaveVersions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.Sql("""ALTER TABLE "WaveVersions" ADD COLUMN "AddedBy" TEXT NULL REFERENCES "AspNetUsers" ("Id") ON DELETE RESTRICT;""");

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "WaveVersions",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            // Not NOT NULL, for which SQLite would have to make the table anew, outside of any transaction. The writer always gives one.
            migrationBuilder.Sql(
                """ALTER TABLE "Submissions" ADD COLUMN "QuestionnaireVersionId" TEXT NULL REFERENCES "QuestionnaireVersions" ("Id") ON DELETE RESTRICT;""");

            // Until now a wave has asked one version only.
            migrationBuilder.Sql(
                """
                UPDATE "Submissions" SET "QuestionnaireVersionId" = (
                    SELECT v."QuestionnaireVersionId" FROM "Responses" r
                    JOIN "WaveOrganisations" o ON o."Id" = r."WaveOrganisationId"
                    JOIN "WaveVersions" v ON v."WaveId" = o."WaveId"
                    WHERE r."Id" = "Submissions"."ResponseId" ORDER BY v."Ordinal" DESC LIMIT 1)
                """);

            migrationBuilder.CreateIndex(
                name: "IX_WaveVersions_AddedBy",
                table: "WaveVersions",
                column: "AddedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_QuestionnaireVersionId",
                table: "Submissions",
                column: "QuestionnaireVersionId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Submissions_QuestionnaireVersions_QuestionnaireVersionId",
                table: "Submissions");

            migrationBuilder.DropForeignKey(
                name: "FK_WaveVersions_AspNetUsers_AddedBy",
                table: "WaveVersions");

            migrationBuilder.DropIndex(
                name: "IX_WaveVersions_AddedBy",
                table: "WaveVersions");

            migrationBuilder.DropIndex(
                name: "IX_Submissions_QuestionnaireVersionId",
                table: "Submissions");

            migrationBuilder.DropColumn(
                name: "AddedAt",
                table: "WaveVersions");

            migrationBuilder.DropColumn(
                name: "AddedBy",
                table: "WaveVersions");

            migrationBuilder.DropColumn(
                name: "Reason",
                table: "WaveVersions");

            migrationBuilder.DropColumn(
                name: "QuestionnaireVersionId",
                table: "Submissions");
        }
    }
}
