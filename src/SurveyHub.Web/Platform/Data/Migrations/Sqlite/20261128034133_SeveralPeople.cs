using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SurveyHub.Web.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SeveralPeople : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Columns that refer to another table are added by hand: the tool would copy each table, which no transaction holds together, and a
            // start that is killed while copying would leave the database half changed.
            migrationBuilder.Sql("""ALTER TABLE "Waves" ADD COLUMN "EarlierWaveId" TEXT NULL REFERENCES "Waves" ("Id") ON DELETE RESTRICT;""");

            migrationBuilder.AddColumn<long>(
                name: "ApprovedAt",
                table: "Submissions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ApprovedByName",
                table: "Submissions",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DiaryNumber",
                table: "Submissions",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.Sql("""ALTER TABLE "AnswerEvents" ADD COLUMN "CarriedFrom" INTEGER NULL REFERENCES "AnswerEvents" ("Sequence") ON DELETE RESTRICT;""");

            migrationBuilder.Sql("""ALTER TABLE "AccessRights" ADD COLUMN "HandedOverTo" TEXT NULL REFERENCES "AccessRights" ("Id") ON DELETE RESTRICT;""");

            migrationBuilder.AddColumn<bool>(
                name: "IsIntroduced",
                table: "AccessRights",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Language",
                table: "AccessRights",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "MayShare",
                table: "AccessRights",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.Sql("""ALTER TABLE "AccessRights" ADD COLUMN "RevokedByPerson" TEXT NULL REFERENCES "Persons" ("Id") ON DELETE RESTRICT;""");

            migrationBuilder.AddColumn<DateOnly>(
                name: "WishedBy",
                table: "AccessRights",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Approvals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ResponseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Verdict = table.Column<int>(type: "INTEGER", nullable: false),
                    UpToSequence = table.Column<long>(type: "INTEGER", nullable: false),
                    Comment = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Approvals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Approvals_Persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Approvals_Responses_ResponseId",
                        column: x => x.ResponseId,
                        principalTable: "Responses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "QuestionComments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ResponseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    QuestionId = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    RemovedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QuestionComments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_QuestionComments_Persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_QuestionComments_Responses_ResponseId",
                        column: x => x.ResponseId,
                        principalTable: "Responses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Reopenings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ResponseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AfterSubmission = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    StaffUserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reopenings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Reopenings_AspNetUsers_StaffUserId",
                        column: x => x.StaffUserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Reopenings_Persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Reopenings_Responses_ResponseId",
                        column: x => x.ResponseId,
                        principalTable: "Responses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SettledConflicts",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    ResponseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SettledConflicts", x => x.Sequence);
                    table.ForeignKey(
                        name: "FK_SettledConflicts_AnswerEvents_Sequence",
                        column: x => x.Sequence,
                        principalTable: "AnswerEvents",
                        principalColumn: "Sequence",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SettledConflicts_Persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SettledConflicts_Responses_ResponseId",
                        column: x => x.ResponseId,
                        principalTable: "Responses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Waves_EarlierWaveId",
                table: "Waves",
                column: "EarlierWaveId");

            migrationBuilder.CreateIndex(
                name: "IX_AnswerEvents_CarriedFrom",
                table: "AnswerEvents",
                column: "CarriedFrom",
                filter: "\"CarriedFrom\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AccessRights_HandedOverTo",
                table: "AccessRights",
                column: "HandedOverTo");

            migrationBuilder.CreateIndex(
                name: "IX_AccessRights_RevokedByPerson",
                table: "AccessRights",
                column: "RevokedByPerson");

            migrationBuilder.CreateIndex(
                name: "IX_Approvals_PersonId",
                table: "Approvals",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Approvals_ResponseId",
                table: "Approvals",
                column: "ResponseId");

            migrationBuilder.CreateIndex(
                name: "IX_QuestionComments_PersonId",
                table: "QuestionComments",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_QuestionComments_ResponseId",
                table: "QuestionComments",
                column: "ResponseId");

            migrationBuilder.CreateIndex(
                name: "IX_Reopenings_PersonId",
                table: "Reopenings",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Reopenings_ResponseId",
                table: "Reopenings",
                column: "ResponseId");

            migrationBuilder.CreateIndex(
                name: "IX_Reopenings_StaffUserId",
                table: "Reopenings",
                column: "StaffUserId");

            migrationBuilder.CreateIndex(
                name: "IX_SettledConflicts_PersonId",
                table: "SettledConflicts",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_SettledConflicts_ResponseId",
                table: "SettledConflicts",
                column: "ResponseId");

            // Whoever the staff invited is responsible for the answer; nobody had been named to approve anything.
            migrationBuilder.Sql(
                """
                UPDATE "AccessRights" SET "MayShare" = "MaySubmit", "MayApprove" = 0 WHERE "IssuedByStaff" IS NOT NULL;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_AccessRights_AccessRights_HandedOverTo",
                table: "AccessRights");

            migrationBuilder.DropForeignKey(
                name: "FK_AccessRights_Persons_RevokedByPerson",
                table: "AccessRights");

            migrationBuilder.DropForeignKey(
                name: "FK_AnswerEvents_AnswerEvents_CarriedFrom",
                table: "AnswerEvents");

            migrationBuilder.DropForeignKey(
                name: "FK_Waves_Waves_EarlierWaveId",
                table: "Waves");

            migrationBuilder.DropTable(
                name: "Approvals");

            migrationBuilder.DropTable(
                name: "QuestionComments");

            migrationBuilder.DropTable(
                name: "Reopenings");

            migrationBuilder.DropTable(
                name: "SettledConflicts");

            migrationBuilder.DropIndex(
                name: "IX_Waves_EarlierWaveId",
                table: "Waves");

            migrationBuilder.DropIndex(
                name: "IX_AnswerEvents_CarriedFrom",
                table: "AnswerEvents");

            migrationBuilder.DropIndex(
                name: "IX_AccessRights_HandedOverTo",
                table: "AccessRights");

            migrationBuilder.DropIndex(
                name: "IX_AccessRights_RevokedByPerson",
                table: "AccessRights");

            migrationBuilder.DropColumn(
                name: "EarlierWaveId",
                table: "Waves");

            migrationBuilder.DropColumn(
                name: "ApprovedAt",
                table: "Submissions");

            migrationBuilder.DropColumn(
                name: "ApprovedByName",
                table: "Submissions");

            migrationBuilder.DropColumn(
                name: "DiaryNumber",
                table: "Submissions");

            migrationBuilder.DropColumn(
                name: "CarriedFrom",
                table: "AnswerEvents");

            migrationBuilder.DropColumn(
                name: "HandedOverTo",
                table: "AccessRights");

            migrationBuilder.DropColumn(
                name: "IsIntroduced",
                table: "AccessRights");

            migrationBuilder.DropColumn(
                name: "Language",
                table: "AccessRights");

            migrationBuilder.DropColumn(
                name: "MayShare",
                table: "AccessRights");

            migrationBuilder.DropColumn(
                name: "RevokedByPerson",
                table: "AccessRights");

            migrationBuilder.DropColumn(
                name: "WishedBy",
                table: "AccessRights");
        }
    }
}
