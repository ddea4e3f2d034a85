using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SurveyHub.Web.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class SeveralPeople : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "EarlierWaveId",
                table: "Waves",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ApprovedAt",
                table: "Submissions",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ApprovedByName",
                table: "Submissions",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DiaryNumber",
                table: "Submissions",
                type: "character varying(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "CarriedFrom",
                table: "AnswerEvents",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "HandedOverTo",
                table: "AccessRights",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsIntroduced",
                table: "AccessRights",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Language",
                table: "AccessRights",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "MayShare",
                table: "AccessRights",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "RevokedByPerson",
                table: "AccessRights",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "WishedBy",
                table: "AccessRights",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Approvals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ResponseId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Verdict = table.Column<int>(type: "integer", nullable: false),
                    UpToSequence = table.Column<long>(type: "bigint", nullable: false),
                    Comment = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    At = table.Column<long>(type: "bigint", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ResponseId = table.Column<Guid>(type: "uuid", nullable: false),
                    QuestionId = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    RemovedAt = table.Column<long>(type: "bigint", nullable: true)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ResponseId = table.Column<Guid>(type: "uuid", nullable: false),
                    AfterSubmission = table.Column<int>(type: "integer", nullable: false),
                    Reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    StaffUserId = table.Column<Guid>(type: "uuid", nullable: true),
                    At = table.Column<long>(type: "bigint", nullable: false)
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
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    ResponseId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    At = table.Column<long>(type: "bigint", nullable: false)
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

            migrationBuilder.AddForeignKey(
                name: "FK_AccessRights_AccessRights_HandedOverTo",
                table: "AccessRights",
                column: "HandedOverTo",
                principalTable: "AccessRights",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_AccessRights_Persons_RevokedByPerson",
                table: "AccessRights",
                column: "RevokedByPerson",
                principalTable: "Persons",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_AnswerEvents_AnswerEvents_CarriedFrom",
                table: "AnswerEvents",
                column: "CarriedFrom",
                principalTable: "AnswerEvents",
                principalColumn: "Sequence",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Waves_Waves_EarlierWaveId",
                table: "Waves",
                column: "EarlierWaveId",
                principalTable: "Waves",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            // Whoever the staff invited is responsible for the answer; nobody had been named to approve anything.
            migrationBuilder.Sql(
                """
                UPDATE "AccessRights" SET "MayShare" = "MaySubmit", "MayApprove" = FALSE WHERE "IssuedByStaff" IS NOT NULL;
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
