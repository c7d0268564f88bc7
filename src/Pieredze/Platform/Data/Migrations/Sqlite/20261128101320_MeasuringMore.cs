using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pieredze.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MeasuringMore : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "SuspendedOn",
                table: "Relationships",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "OtherProgrammeId",
                table: "MeasurementPlans",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsNominated",
                table: "Enrolments",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsUntold",
                table: "Concerns",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "OwnScales",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    NameLv = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    BeforeLv = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    BeforeEn = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Holder = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    LicenceLv = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    LicenceEn = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ConfirmedBy = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Asked = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Lowest = table.Column<int>(type: "INTEGER", nullable: false),
                    Highest = table.Column<int>(type: "INTEGER", nullable: false),
                    Waves = table.Column<string>(type: "TEXT", nullable: false),
                    BroughtAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OwnScales", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OwnScales_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Suspensions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RelationshipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    AskedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Request = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LiftedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Suspensions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Suspensions_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Suspensions_Relationships_RelationshipId",
                        column: x => x.RelationshipId,
                        principalTable: "Relationships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OwnScaleItems",
                columns: table => new
                {
                    ScaleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Lv = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    En = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    IsReversed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OwnScaleItems", x => new { x.ScaleId, x.Number });
                    table.ForeignKey(
                        name: "FK_OwnScaleItems_OwnScales_ScaleId",
                        column: x => x.ScaleId,
                        principalTable: "OwnScales",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OwnScaleLabels",
                columns: table => new
                {
                    ScaleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Answer = table.Column<int>(type: "INTEGER", nullable: false),
                    Lv = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    En = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OwnScaleLabels", x => new { x.ScaleId, x.Answer });
                    table.ForeignKey(
                        name: "FK_OwnScaleLabels_OwnScales_ScaleId",
                        column: x => x.ScaleId,
                        principalTable: "OwnScales",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_OwnScales_ProgrammeId_Key",
                table: "OwnScales",
                columns: new[] { "ProgrammeId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Suspensions_ProgrammeId",
                table: "Suspensions",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_Suspensions_RelationshipId",
                table: "Suspensions",
                column: "RelationshipId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "OwnScaleItems");

            migrationBuilder.DropTable(
                name: "OwnScaleLabels");

            migrationBuilder.DropTable(
                name: "Suspensions");

            migrationBuilder.DropTable(
                name: "OwnScales");

            migrationBuilder.DropColumn(
                name: "SuspendedOn",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "OtherProgrammeId",
                table: "MeasurementPlans");

            migrationBuilder.DropColumn(
                name: "IsNominated",
                table: "Enrolments");

            migrationBuilder.DropColumn(
                name: "IsUntold",
                table: "Concerns");
        }
    }
}
