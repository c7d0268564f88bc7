using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pieredze.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MovingOn : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Closing_LastAgenda",
                table: "Relationships",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mentee_AskMeAbout",
                table: "Relationships",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mentee_ContactForm",
                table: "Relationships",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mentee_EndReason",
                table: "Relationships",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mentee_EndReasonText",
                table: "Relationships",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mentee_Gratitude",
                table: "Relationships",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Mentee_IsAlumnus",
                table: "Relationships",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "Mentee_ReadUntil",
                table: "Relationships",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Mentee_SharesConfidence",
                table: "Relationships",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "Mentee_ShowsCelebration",
                table: "Relationships",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Mentor_AskMeAbout",
                table: "Relationships",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mentor_ContactForm",
                table: "Relationships",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mentor_EndReason",
                table: "Relationships",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mentor_EndReasonText",
                table: "Relationships",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mentor_Gratitude",
                table: "Relationships",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Mentor_IsAlumnus",
                table: "Relationships",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "Mentor_ReadUntil",
                table: "Relationships",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Mentor_SharesConfidence",
                table: "Relationships",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "Mentor_ShowsCelebration",
                table: "Relationships",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Procedure_CalledOff",
                table: "Relationships",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Procedure_RematchOffered",
                table: "Relationships",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Procedure_ToldOn",
                table: "Relationships",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "WaitedRounds",
                table: "Relationships",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "Introductions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RelationshipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    Whom = table.Column<string>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Introductions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Introductions_Relationships_RelationshipId",
                        column: x => x.RelationshipId,
                        principalTable: "Relationships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Messages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RelationshipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AuthorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Messages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Messages_Relationships_RelationshipId",
                        column: x => x.RelationshipId,
                        principalTable: "Relationships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Nudges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RelationshipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SentOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RestsUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsStopped = table.Column<bool>(type: "INTEGER", nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Nudges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Nudges_Relationships_RelationshipId",
                        column: x => x.RelationshipId,
                        principalTable: "Relationships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Reflections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RelationshipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AuthorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reflections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Reflections_Relationships_RelationshipId",
                        column: x => x.RelationshipId,
                        principalTable: "Relationships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Introductions_RelationshipId",
                table: "Introductions",
                column: "RelationshipId");

            migrationBuilder.CreateIndex(
                name: "IX_Messages_RelationshipId_SentAt",
                table: "Messages",
                columns: new[] { "RelationshipId", "SentAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Nudges_PersonId",
                table: "Nudges",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Nudges_RelationshipId_PersonId_Kind",
                table: "Nudges",
                columns: new[] { "RelationshipId", "PersonId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reflections_RelationshipId_AuthorId",
                table: "Reflections",
                columns: new[] { "RelationshipId", "AuthorId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Introductions");

            migrationBuilder.DropTable(
                name: "Messages");

            migrationBuilder.DropTable(
                name: "Nudges");

            migrationBuilder.DropTable(
                name: "Reflections");

            migrationBuilder.DropColumn(
                name: "Closing_LastAgenda",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentee_AskMeAbout",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentee_ContactForm",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentee_EndReason",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentee_EndReasonText",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentee_Gratitude",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentee_IsAlumnus",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentee_ReadUntil",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentee_SharesConfidence",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentee_ShowsCelebration",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentor_AskMeAbout",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentor_ContactForm",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentor_EndReason",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentor_EndReasonText",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentor_Gratitude",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentor_IsAlumnus",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentor_ReadUntil",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentor_SharesConfidence",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentor_ShowsCelebration",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Procedure_CalledOff",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Procedure_RematchOffered",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Procedure_ToldOn",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "WaitedRounds",
                table: "Relationships");
        }
    }
}
