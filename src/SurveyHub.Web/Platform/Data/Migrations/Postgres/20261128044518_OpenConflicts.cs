using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SurveyHub.Web.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class OpenConflicts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_AnswerEvents_ResponseId",
                table: "AnswerEvents",
                column: "ResponseId",
                filter: "\"Standing\" = 1");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_AnswerEvents_ResponseId",
                table: "AnswerEvents");
        }
    }
}
