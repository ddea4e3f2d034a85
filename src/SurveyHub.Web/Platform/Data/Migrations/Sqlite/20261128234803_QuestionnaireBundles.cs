using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SurveyHub.Web.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class QuestionnaireBundles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "QuestionnaireVersionFiles",
                columns: table => new
                {
                    VersionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QuestionnaireVersionFiles", x => new { x.VersionId, x.Name });
                    table.ForeignKey(
                        name: "FK_QuestionnaireVersionFiles_QuestionnaireVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "QuestionnaireVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TranslationRevisions",
                columns: table => new
                {
                    QuestionnaireId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Language = table.Column<int>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    SavedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    SavedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TranslationRevisions", x => new { x.QuestionnaireId, x.Language, x.Revision });
                    table.ForeignKey(
                        name: "FK_TranslationRevisions_AspNetUsers_SavedBy",
                        column: x => x.SavedBy,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_TranslationRevisions_SavedBy",
                table: "TranslationRevisions",
                column: "SavedBy");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "QuestionnaireVersionFiles");

            migrationBuilder.DropTable(
                name: "TranslationRevisions");
        }
    }
}
