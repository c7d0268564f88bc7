using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pieredze.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class BuildingAndGoals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "Mentor_WhyValues",
                table: "Relationships",
                newName: "Mentor_Strength");

            migrationBuilder.RenameColumn(
                name: "Mentee_WhyValues",
                table: "Relationships",
                newName: "Mentor_Learning");

            migrationBuilder.AddColumn<List<int>>(
                name: "Dial",
                table: "Relationships",
                type: "integer[]",
                nullable: false);

            migrationBuilder.AddColumn<string>(
                name: "Mentee_Communication",
                table: "Relationships",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<List<int>>(
                name: "Mentee_Experienced",
                table: "Relationships",
                type: "integer[]",
                nullable: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Mentee_ExperiencedOn",
                table: "Relationships",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mentee_Learning",
                table: "Relationships",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Mentee_Respect",
                table: "Relationships",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mentee_Strength",
                table: "Relationships",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<List<string>>(
                name: "Mentee_ValueReasons",
                table: "Relationships",
                type: "text[]",
                nullable: false);

            migrationBuilder.AddColumn<string>(
                name: "Mentor_Communication",
                table: "Relationships",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<List<int>>(
                name: "Mentor_Experienced",
                table: "Relationships",
                type: "integer[]",
                nullable: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Mentor_ExperiencedOn",
                table: "Relationships",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Mentor_Respect",
                table: "Relationships",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<List<string>>(
                name: "Mentor_ValueReasons",
                table: "Relationships",
                type: "text[]",
                nullable: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsJoint",
                table: "Options",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Shape",
                table: "Goals",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<List<string>>(
                name: "ShapeAnswers",
                table: "Goals",
                type: "text[]",
                nullable: false);

            migrationBuilder.AddColumn<Guid>(
                name: "UnderId",
                table: "Goals",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FromWhom",
                table: "EvaluationMethods",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<List<string>>(
                name: "Levels",
                table: "EvaluationMethods",
                type: "text[]",
                nullable: false);

            migrationBuilder.AddColumn<double>(
                name: "Target",
                table: "EvaluationMethods",
                type: "double precision",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Unit",
                table: "EvaluationMethods",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<List<int>>(
                name: "Dial",
                table: "Agreements",
                type: "integer[]",
                nullable: false);

            migrationBuilder.AddColumn<string>(
                name: "Text_Length",
                table: "Agreements",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "Measures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MethodId = table.Column<Guid>(type: "uuid", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Value = table.Column<double>(type: "double precision", nullable: true),
                    Text = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Measures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Measures_EvaluationMethods_MethodId",
                        column: x => x.MethodId,
                        principalTable: "EvaluationMethods",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Milestones",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MethodId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Milestones", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Milestones_EvaluationMethods_MethodId",
                        column: x => x.MethodId,
                        principalTable: "EvaluationMethods",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SheetParts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RelationshipId = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Section = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "text", nullable: true),
                    IsShared = table.Column<bool>(type: "boolean", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SheetParts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SheetParts_Relationships_RelationshipId",
                        column: x => x.RelationshipId,
                        principalTable: "Relationships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Skills",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RelationshipId = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Rating = table.Column<int>(type: "integer", nullable: false),
                    WantsToGrow = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Skills", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Skills_Relationships_RelationshipId",
                        column: x => x.RelationshipId,
                        principalTable: "Relationships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Measures_MethodId",
                table: "Measures",
                column: "MethodId");

            migrationBuilder.CreateIndex(
                name: "IX_Milestones_MethodId",
                table: "Milestones",
                column: "MethodId");

            migrationBuilder.CreateIndex(
                name: "IX_SheetParts_RelationshipId_OwnerId_Section",
                table: "SheetParts",
                columns: new[] { "RelationshipId", "OwnerId", "Section" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Skills_RelationshipId_OwnerId_Name",
                table: "Skills",
                columns: new[] { "RelationshipId", "OwnerId", "Name" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Measures");

            migrationBuilder.DropTable(
                name: "Milestones");

            migrationBuilder.DropTable(
                name: "SheetParts");

            migrationBuilder.DropTable(
                name: "Skills");

            migrationBuilder.DropColumn(
                name: "Dial",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentee_Communication",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentee_Experienced",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentee_ExperiencedOn",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentee_Learning",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentee_Respect",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentee_Strength",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentee_ValueReasons",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentor_Communication",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentor_Experienced",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentor_ExperiencedOn",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentor_Respect",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentor_ValueReasons",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "IsJoint",
                table: "Options");

            migrationBuilder.DropColumn(
                name: "Shape",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "ShapeAnswers",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "UnderId",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "FromWhom",
                table: "EvaluationMethods");

            migrationBuilder.DropColumn(
                name: "Levels",
                table: "EvaluationMethods");

            migrationBuilder.DropColumn(
                name: "Target",
                table: "EvaluationMethods");

            migrationBuilder.DropColumn(
                name: "Unit",
                table: "EvaluationMethods");

            migrationBuilder.DropColumn(
                name: "Dial",
                table: "Agreements");

            migrationBuilder.DropColumn(
                name: "Text_Length",
                table: "Agreements");

            migrationBuilder.RenameColumn(
                name: "Mentor_Strength",
                table: "Relationships",
                newName: "Mentor_WhyValues");

            migrationBuilder.RenameColumn(
                name: "Mentor_Learning",
                table: "Relationships",
                newName: "Mentee_WhyValues");
        }
    }
}
