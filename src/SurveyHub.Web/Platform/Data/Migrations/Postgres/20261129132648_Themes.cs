using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SurveyHub.Web.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Themes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CodeBookRevisions",
                columns: table => new
                {
                    WaveId = table.Column<Guid>(type: "uuid", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    Themes = table.Column<string>(type: "text", nullable: false),
                    SavedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    SavedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CodeBookRevisions", x => new { x.WaveId, x.Revision });
                    table.ForeignKey(
                        name: "FK_CodeBookRevisions_AspNetUsers_SavedBy",
                        column: x => x.SavedBy,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CodeBookRevisions_Waves_WaveId",
                        column: x => x.WaveId,
                        principalTable: "Waves",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FinishedReadings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    WaveId = table.Column<Guid>(type: "uuid", nullable: false),
                    Organisation = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Field = table.Column<string>(type: "character varying(62)", maxLength: 62, nullable: false),
                    RowKey = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "character varying(17)", maxLength: 17, nullable: false),
                    SignedBy = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ReadBy = table.Column<Guid>(type: "uuid", nullable: false),
                    ReadAt = table.Column<long>(type: "bigint", nullable: false),
                    RemovedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    RemovedAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FinishedReadings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FinishedReadings_AspNetUsers_ReadBy",
                        column: x => x.ReadBy,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FinishedReadings_AspNetUsers_RemovedBy",
                        column: x => x.RemovedBy,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FinishedReadings_Waves_WaveId",
                        column: x => x.WaveId,
                        principalTable: "Waves",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MarkedPassages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    WaveId = table.Column<Guid>(type: "uuid", nullable: false),
                    Theme = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Organisation = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Field = table.Column<string>(type: "character varying(62)", maxLength: 62, nullable: false),
                    RowKey = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Part = table.Column<int>(type: "integer", nullable: false),
                    Start = table.Column<int>(type: "integer", nullable: false),
                    Length = table.Column<int>(type: "integer", nullable: false),
                    Quote = table.Column<string>(type: "text", nullable: false),
                    Before = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    After = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Text = table.Column<string>(type: "character varying(17)", maxLength: 17, nullable: false),
                    SignedBy = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    MarkedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    MarkedAt = table.Column<long>(type: "bigint", nullable: false),
                    RemovedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    RemovedAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MarkedPassages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MarkedPassages_AspNetUsers_MarkedBy",
                        column: x => x.MarkedBy,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MarkedPassages_AspNetUsers_RemovedBy",
                        column: x => x.RemovedBy,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MarkedPassages_Waves_WaveId",
                        column: x => x.WaveId,
                        principalTable: "Waves",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CodeBookRevisions_SavedBy",
                table: "CodeBookRevisions",
                column: "SavedBy");

            migrationBuilder.CreateIndex(
                name: "IX_FinishedReadings_ReadBy",
                table: "FinishedReadings",
                column: "ReadBy");

            migrationBuilder.CreateIndex(
                name: "IX_FinishedReadings_RemovedBy",
                table: "FinishedReadings",
                column: "RemovedBy");

            migrationBuilder.CreateIndex(
                name: "IX_FinishedReadings_WaveId_Organisation",
                table: "FinishedReadings",
                columns: new[] { "WaveId", "Organisation" });

            migrationBuilder.CreateIndex(
                name: "IX_MarkedPassages_MarkedBy",
                table: "MarkedPassages",
                column: "MarkedBy");

            migrationBuilder.CreateIndex(
                name: "IX_MarkedPassages_Place",
                table: "MarkedPassages",
                columns: new[] { "WaveId", "Organisation", "Field", "RowKey", "Part", "Text", "Start", "Length", "Theme" },
                unique: true,
                filter: "\"RemovedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_MarkedPassages_RemovedBy",
                table: "MarkedPassages",
                column: "RemovedBy");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CodeBookRevisions");

            migrationBuilder.DropTable(
                name: "FinishedReadings");

            migrationBuilder.DropTable(
                name: "MarkedPassages");
        }
    }
}
