using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pieredze.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class WatchingOverHarm : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "LineWaiver_GivenAt",
                table: "Programmes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "LineWaiver_GivenBy",
                table: "Programmes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "LineWaiver_IsByAdministrator",
                table: "Programmes",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LineWaiver_Reason",
                table: "Programmes",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReviewOn",
                table: "Programmes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReviewRemindedOn",
                table: "Programmes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ConcernMonths",
                table: "Organisation",
                type: "INTEGER",
                nullable: false,
                defaultValue: 12);

            migrationBuilder.CreateTable(
                name: "Circles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CalledBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Topic = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CalendarSequence = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Circles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Concerns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RelationshipId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AuthorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReceiptHash = table.Column<byte[]>(type: "BLOB", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RaisedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SubstantiatedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Concerns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "HarmAlerts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Measure = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Attribute = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    RaisedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RemindedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ClosedBecause = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HarmAlerts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HarmAlerts_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MentorQuestions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MentorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SupporterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Text = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Answer = table.Column<byte[]>(type: "BLOB", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MentorQuestions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MonthlyLooks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    TakenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsTightened = table.Column<bool>(type: "INTEGER", nullable: false),
                    Signs = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MonthlyLooks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MonthlyLooks_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OwnQuestions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 1, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OwnQuestions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OwnQuestions_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeQuestions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 1, nullable: false),
                    Latvian = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    English = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeQuestions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProgrammeQuestions_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReadinessChanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    InVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    To = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Owner = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Parts = table.Column<string>(type: "TEXT", nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: true),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsAfterLaunch = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReadinessChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReadinessChanges_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SupervisionHours",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SupporterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupervisionHours", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "WorkMonths",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    TakenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Figures = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkMonths", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WorkMonths_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CircleSeats",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CircleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Comes = table.Column<bool>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CircleSeats", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CircleSeats_Circles_CircleId",
                        column: x => x.CircleId,
                        principalTable: "Circles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ConcernEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConcernId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    HandlerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Text = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Advice = table.Column<byte[]>(type: "BLOB", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConcernEntries_Concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ConcernHandlers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConcernId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernHandlers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConcernHandlers_Concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AlertAnswers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AlertId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AlertAnswers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AlertAnswers_HarmAlerts_AlertId",
                        column: x => x.AlertId,
                        principalTable: "HarmAlerts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AlertAnswers_AlertId",
                table: "AlertAnswers",
                column: "AlertId");

            migrationBuilder.CreateIndex(
                name: "IX_Circles_ProgrammeId_StartsAt",
                table: "Circles",
                columns: new[] { "ProgrammeId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CircleSeats_CircleId",
                table: "CircleSeats",
                column: "CircleId");

            migrationBuilder.CreateIndex(
                name: "IX_CircleSeats_PersonId_CircleId",
                table: "CircleSeats",
                columns: new[] { "PersonId", "CircleId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ConcernEntries_ConcernId_Position",
                table: "ConcernEntries",
                columns: new[] { "ConcernId", "Position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ConcernHandlers_ConcernId",
                table: "ConcernHandlers",
                column: "ConcernId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernHandlers_PersonId_ConcernId",
                table: "ConcernHandlers",
                columns: new[] { "PersonId", "ConcernId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_AuthorId",
                table: "Concerns",
                column: "AuthorId");

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_ProgrammeId",
                table: "Concerns",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_ReceiptHash",
                table: "Concerns",
                column: "ReceiptHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HarmAlerts_ProgrammeId_ClosedOn",
                table: "HarmAlerts",
                columns: new[] { "ProgrammeId", "ClosedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_MentorQuestions_MentorId",
                table: "MentorQuestions",
                column: "MentorId");

            migrationBuilder.CreateIndex(
                name: "IX_MentorQuestions_SupporterId_ProgrammeId",
                table: "MentorQuestions",
                columns: new[] { "SupporterId", "ProgrammeId" });

            migrationBuilder.CreateIndex(
                name: "IX_MonthlyLooks_ProgrammeId_Month",
                table: "MonthlyLooks",
                columns: new[] { "ProgrammeId", "Month" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OwnQuestions_AccountId",
                table: "OwnQuestions",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeQuestions_ProgrammeId",
                table: "ProgrammeQuestions",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_ReadinessChanges_ProgrammeId",
                table: "ReadinessChanges",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionHours_ProgrammeId_On",
                table: "SupervisionHours",
                columns: new[] { "ProgrammeId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_WorkMonths_ProgrammeId_Month",
                table: "WorkMonths",
                columns: new[] { "ProgrammeId", "Month" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AlertAnswers");

            migrationBuilder.DropTable(
                name: "CircleSeats");

            migrationBuilder.DropTable(
                name: "ConcernEntries");

            migrationBuilder.DropTable(
                name: "ConcernHandlers");

            migrationBuilder.DropTable(
                name: "MentorQuestions");

            migrationBuilder.DropTable(
                name: "MonthlyLooks");

            migrationBuilder.DropTable(
                name: "OwnQuestions");

            migrationBuilder.DropTable(
                name: "ProgrammeQuestions");

            migrationBuilder.DropTable(
                name: "ReadinessChanges");

            migrationBuilder.DropTable(
                name: "SupervisionHours");

            migrationBuilder.DropTable(
                name: "WorkMonths");

            migrationBuilder.DropTable(
                name: "HarmAlerts");

            migrationBuilder.DropTable(
                name: "Circles");

            migrationBuilder.DropTable(
                name: "Concerns");

            migrationBuilder.DropColumn(
                name: "LineWaiver_GivenAt",
                table: "Programmes");

            migrationBuilder.DropColumn(
                name: "LineWaiver_GivenBy",
                table: "Programmes");

            migrationBuilder.DropColumn(
                name: "LineWaiver_IsByAdministrator",
                table: "Programmes");

            migrationBuilder.DropColumn(
                name: "LineWaiver_Reason",
                table: "Programmes");

            migrationBuilder.DropColumn(
                name: "ReviewOn",
                table: "Programmes");

            migrationBuilder.DropColumn(
                name: "ReviewRemindedOn",
                table: "Programmes");

            migrationBuilder.DropColumn(
                name: "ConcernMonths",
                table: "Organisation");
        }
    }
}
