using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SurveyHub.Web.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class NamedIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_CurrentAnswers_Sequence",
                table: "CurrentAnswers");

            migrationBuilder.DropIndex(
                name: "IX_AnswerEvents_PersonId",
                table: "AnswerEvents");

            migrationBuilder.DropIndex(
                name: "IX_AnswerEvents_QuestionnaireVersionId",
                table: "AnswerEvents");

            migrationBuilder.DropIndex(
                name: "IX_AnswerEvents_ResponseId",
                table: "AnswerEvents");

            migrationBuilder.DropIndex(
                name: "IX_AnswerEvents_StaffUserId",
                table: "AnswerEvents");

            migrationBuilder.CreateIndex(
                name: "IX_AnswerEvents_ResponseId_Path_RowKey",
                table: "AnswerEvents",
                columns: new[] { "ResponseId", "Path", "RowKey" },
                filter: "\"Standing\" = 1");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_AnswerEvents_ResponseId_Path_RowKey",
                table: "AnswerEvents");

            migrationBuilder.CreateIndex(
                name: "IX_CurrentAnswers_Sequence",
                table: "CurrentAnswers",
                column: "Sequence");

            migrationBuilder.CreateIndex(
                name: "IX_AnswerEvents_PersonId",
                table: "AnswerEvents",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_AnswerEvents_QuestionnaireVersionId",
                table: "AnswerEvents",
                column: "QuestionnaireVersionId");

            migrationBuilder.CreateIndex(
                name: "IX_AnswerEvents_ResponseId",
                table: "AnswerEvents",
                column: "ResponseId",
                filter: "\"Standing\" = 1");

            migrationBuilder.CreateIndex(
                name: "IX_AnswerEvents_StaffUserId",
                table: "AnswerEvents",
                column: "StaffUserId");
        }
    }
}
