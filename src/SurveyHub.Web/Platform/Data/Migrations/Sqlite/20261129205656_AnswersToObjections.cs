using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SurveyHub.Web.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AnswersToObjections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // SQLite makes a column optional by making the table anew. What EF would do for it leaves the transaction, and a start that is cut off halfway could not be
            // started again; nothing but itself refers to this table, so it can be done within.
            migrationBuilder.Sql("""
                CREATE TABLE "NewPartReplies" (
                    "Id" TEXT NOT NULL CONSTRAINT "PK_PartReplies" PRIMARY KEY,
                    "AnswerTo" TEXT NULL,
                    "At" INTEGER NOT NULL,
                    "Given" TEXT NOT NULL,
                    "NotedBy" TEXT NULL,
                    "PersonId" TEXT NULL,
                    "Piece" TEXT NOT NULL,
                    "SignedBy" TEXT NOT NULL,
                    "StaffUserId" TEXT NULL,
                    "Verdict" INTEGER NOT NULL,
                    "WaveOrganisationId" TEXT NOT NULL,
                    "Words" TEXT NULL,
                    CONSTRAINT "FK_PartReplies_AspNetUsers_StaffUserId" FOREIGN KEY ("StaffUserId") REFERENCES "AspNetUsers" ("Id") ON DELETE RESTRICT,
                    CONSTRAINT "FK_PartReplies_PartReplies_AnswerTo" FOREIGN KEY ("AnswerTo") REFERENCES "PartReplies" ("Id") ON DELETE RESTRICT,
                    CONSTRAINT "FK_PartReplies_Persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "Persons" ("Id") ON DELETE RESTRICT,
                    CONSTRAINT "FK_PartReplies_WaveOrganisations_WaveOrganisationId" FOREIGN KEY ("WaveOrganisationId") REFERENCES "WaveOrganisations" ("Id") ON DELETE RESTRICT
                );
                INSERT INTO "NewPartReplies" ("Id", "At", "Given", "PersonId", "Piece", "SignedBy", "Verdict", "WaveOrganisationId", "Words")
                    SELECT "Id", "At", "Given", "PersonId", "Piece", "SignedBy", "Verdict", "WaveOrganisationId", "Words" FROM "PartReplies";
                DROP TABLE "PartReplies";
                ALTER TABLE "NewPartReplies" RENAME TO "PartReplies";
                CREATE INDEX "IX_PartReplies_AnswerTo" ON "PartReplies" ("AnswerTo");
                CREATE INDEX "IX_PartReplies_PersonId" ON "PartReplies" ("PersonId");
                CREATE INDEX "IX_PartReplies_StaffUserId" ON "PartReplies" ("StaffUserId");
                CREATE INDEX "IX_PartReplies_WaveOrganisationId" ON "PartReplies" ("WaveOrganisationId");
                """);
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
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);
        }
    }
}
