using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SurveyHub.Web.Platform.Data.Migrations.Postgres
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
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "AddedBy",
                table: "WaveVersions",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "WaveVersions",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "QuestionnaireVersionId",
                table: "Submissions",
                type: "uuid",
                nullable: true);

            // Until now a wave has asked one version only.
            migrationBuilder.Sql(
                """
                UPDATE "Submissions" SET "QuestionnaireVersionId" = (
                    SELECT v."QuestionnaireVersionId" FROM "Responses" r
                    JOIN "WaveOrganisations" o ON o."Id" = r."WaveOrganisationId"
                    JOIN "WaveVersions" v ON v."WaveId" = o."WaveId"
                    WHERE r."Id" = "Submissions"."ResponseId" ORDER BY v."Ordinal" DESC LIMIT 1)
                """);

            migrationBuilder.AlterColumn<Guid>(
                name: "QuestionnaireVersionId",
                table: "Submissions",
                type: "uuid",
                nullable: false,
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_WaveVersions_AddedBy",
                table: "WaveVersions",
                column: "AddedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_QuestionnaireVersionId",
                table: "Submissions",
                column: "QuestionnaireVersionId");

            migrationBuilder.AddForeignKey(
                name: "FK_Submissions_QuestionnaireVersions_QuestionnaireVersionId",
                table: "Submissions",
                column: "QuestionnaireVersionId",
                principalTable: "QuestionnaireVersions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_WaveVersions_AspNetUsers_AddedBy",
                table: "WaveVersions",
                column: "AddedBy",
                principalTable: "AspNetUsers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
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
