using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pieredze.Platform.Data.Migrations.Postgres
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
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mentee_AskMeAbout",
                table: "Relationships",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mentee_ContactForm",
                table: "Relationships",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mentee_EndReason",
                table: "Relationships",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mentee_EndReasonText",
                table: "Relationships",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mentee_Gratitude",
                table: "Relationships",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Mentee_IsAlumnus",
                table: "Relationships",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "Mentee_ReadUntil",
                table: "Relationships",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Mentee_SharesConfidence",
                table: "Relationships",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "Mentee_ShowsCelebration",
                table: "Relationships",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Mentor_AskMeAbout",
                table: "Relationships",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mentor_ContactForm",
                table: "Relationships",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mentor_EndReason",
                table: "Relationships",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mentor_EndReasonText",
                table: "Relationships",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mentor_Gratitude",
                table: "Relationships",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Mentor_IsAlumnus",
                table: "Relationships",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "Mentor_ReadUntil",
                table: "Relationships",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Mentor_SharesConfidence",
                table: "Relationships",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "Mentor_ShowsCelebration",
                table: "Relationships",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Procedure_CalledOff",
                table: "Relationships",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Procedure_RematchOffered",
                table: "Relationships",
                type: "boolean",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Procedure_ToldOn",
                table: "Relationships",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "WaitedRounds",
                table: "Relationships",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "Introductions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RelationshipId = table.Column<Guid>(type: "uuid", nullable: false),
                    AskedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    Whom = table.Column<string>(type: "text", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RelationshipId = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RelationshipId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RestsUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    IsStopped = table.Column<bool>(type: "boolean", nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RelationshipId = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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
