using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SurveyHub.Web.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AnswersToObjections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<Guid>(
                name: "PersonId",
                table: "PartReplies",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AddColumn<Guid>(
                name: "AnswerTo",
                table: "PartReplies",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NotedBy",
                table: "PartReplies",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "StaffUserId",
                table: "PartReplies",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_PartReplies_AnswerTo",
                table: "PartReplies",
                column: "AnswerTo");

            migrationBuilder.CreateIndex(
                name: "IX_PartReplies_StaffUserId",
                table: "PartReplies",
                column: "StaffUserId");

            migrationBuilder.AddForeignKey(
                name: "FK_PartReplies_AspNetUsers_StaffUserId",
                table: "PartReplies",
                column: "StaffUserId",
                principalTable: "AspNetUsers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_PartReplies_PartReplies_AnswerTo",
                table: "PartReplies",
                column: "AnswerTo",
                principalTable: "PartReplies",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_PartReplies_AspNetUsers_StaffUserId",
                table: "PartReplies");

            migrationBuilder.DropForeignKey(
                name: "FK_PartReplies_PartReplies_AnswerTo",
                table: "PartReplies");

            migrationBuilder.DropIndex(
                name: "IX_PartReplies_AnswerTo",
                table: "PartReplies");

            migrationBuilder.DropIndex(
                name: "IX_PartReplies_StaffUserId",
                table: "PartReplies");

            migrationBuilder.DropColumn(
                name: "AnswerTo",
                table: "PartReplies");

            migrationBuilder.DropColumn(
                name: "NotedBy",
                table: "PartReplies");

            migrationBuilder.DropColumn(
                name: "StaffUserId",
                table: "PartReplies");

            migrationBuilder.AlterColumn<Guid>(
                name: "PersonId",
                table: "PartReplies",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);
        }
    }
}
