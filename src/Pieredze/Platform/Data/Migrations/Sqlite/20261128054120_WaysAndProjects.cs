using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pieredze.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class WaysAndProjects : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "NewcomerDays",
                table: "Programmes",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "ProjectMilestones",
                table: "Programmes",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "ProjectName",
                table: "Programmes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DoneDays",
                table: "LadderSteps",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Repeat",
                table: "LadderSteps",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Once");

            migrationBuilder.AddColumn<string>(
                name: "ProjectMilestone",
                table: "Goals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Weight",
                table: "Goals",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<string>(
                name: "TransitionKind",
                table: "Enrolments",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "FromSkill",
                table: "Competences",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "NewcomerDays",
                table: "Programmes");

            migrationBuilder.DropColumn(
                name: "ProjectMilestones",
                table: "Programmes");

            migrationBuilder.DropColumn(
                name: "ProjectName",
                table: "Programmes");

            migrationBuilder.DropColumn(
                name: "DoneDays",
                table: "LadderSteps");

            migrationBuilder.DropColumn(
                name: "Repeat",
                table: "LadderSteps");

            migrationBuilder.DropColumn(
                name: "ProjectMilestone",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "Weight",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "TransitionKind",
                table: "Enrolments");

            migrationBuilder.DropColumn(
                name: "FromSkill",
                table: "Competences");
        }
    }
}
