using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pieredze.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FiveStages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // EF would build the whole table anew, outside a transaction.
            migrationBuilder.Sql("ALTER TABLE \"Relationships\" DROP COLUMN \"Mentor_WhyValues\";");

            migrationBuilder.AddColumn<DateOnly>(
                name: "Procedure_ToldOn",
                table: "Relationships",
                type: "TEXT",
                nullable: true);

            migrationBuilder.Sql("ALTER TABLE \"Relationships\" DROP COLUMN \"Mentee_WhyValues\";");

            migrationBuilder.AddColumn<string>(
                name: "Mentor_Strength",
                table: "Relationships",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DepthTopic",
                table: "Sessions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Experience",
                table: "Sessions",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "HeldIn",
                table: "Sessions",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MenteeLearned",
                table: "Sessions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MentorLearned",
                table: "Sessions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OtherTechnique",
                table: "Sessions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Questions",
                table: "Sessions",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Supports",
                table: "Sessions",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Techniques",
                table: "Sessions",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "AdvocacyAbout",
                table: "Relationships",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AdvocacyAllowedOn",
                table: "Relationships",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Closing_LastAgenda",
                table: "Relationships",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Dial",
                table: "Relationships",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Mentee_AskMeAbout",
                table: "Relationships",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mentee_Communication",
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
                name: "Mentee_Experienced",
                table: "Relationships",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<DateOnly>(
                name: "Mentee_ExperiencedOn",
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

            migrationBuilder.AddColumn<string>(
                name: "Mentee_Learning",
                table: "Relationships",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Mentee_ReadUntil",
                table: "Relationships",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Mentee_Respect",
                table: "Relationships",
                type: "INTEGER",
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
                name: "Mentee_Strength",
                table: "Relationships",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mentee_ValueReasons",
                table: "Relationships",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Mentor_AskMeAbout",
                table: "Relationships",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mentor_Communication",
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
                name: "Mentor_Experienced",
                table: "Relationships",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<DateOnly>(
                name: "Mentor_ExperiencedOn",
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

            migrationBuilder.AddColumn<string>(
                name: "Mentor_Learning",
                table: "Relationships",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Mentor_ReadUntil",
                table: "Relationships",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Mentor_Respect",
                table: "Relationships",
                type: "INTEGER",
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

            migrationBuilder.AddColumn<string>(
                name: "Mentor_ValueReasons",
                table: "Relationships",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

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

            migrationBuilder.AddColumn<int>(
                name: "WaitedRounds",
                table: "Relationships",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "IsJoint",
                table: "Options",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Shape",
                table: "Goals",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ShapeAnswers",
                table: "Goals",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<Guid>(
                name: "UnderId",
                table: "Goals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FromWhom",
                table: "EvaluationMethods",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Levels",
                table: "EvaluationMethods",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<double>(
                name: "Target",
                table: "EvaluationMethods",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Unit",
                table: "EvaluationMethods",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Dial",
                table: "Agreements",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Text_Length",
                table: "Agreements",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "TimeZone",
                table: "Accounts",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CalendarFeeds",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarFeeds", x => x.PersonId);
                    table.ForeignKey(
                        name: "FK_CalendarFeeds_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Challenges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RelationshipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: false),
                    WhoseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Assumption = table.Column<string>(type: "TEXT", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    GoalId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RaisedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Challenges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Challenges_Relationships_RelationshipId",
                        column: x => x.RelationshipId,
                        principalTable: "Relationships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Contacts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RelationshipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AddedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    For = table.Column<string>(type: "TEXT", nullable: true),
                    Closeness = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Contacts_Relationships_RelationshipId",
                        column: x => x.RelationshipId,
                        principalTable: "Relationships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FeatureChecks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RelationshipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Answers = table.Column<string>(type: "TEXT", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FeatureChecks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FeatureChecks_Relationships_RelationshipId",
                        column: x => x.RelationshipId,
                        principalTable: "Relationships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FreeTimes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    From = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<TimeOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FreeTimes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FreeTimes_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Insights",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RelationshipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AuthorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    IsShared = table.Column<bool>(type: "INTEGER", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Insights", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Insights_Relationships_RelationshipId",
                        column: x => x.RelationshipId,
                        principalTable: "Relationships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

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
                name: "Measures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MethodId = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Value = table.Column<double>(type: "REAL", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: true)
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
                name: "Milestones",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MethodId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
                name: "Observations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AuthorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Observations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Observations_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Opportunities",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RelationshipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Whom = table.Column<string>(type: "TEXT", nullable: true),
                    WhomAgreedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Opportunities", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Opportunities_Relationships_RelationshipId",
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

            migrationBuilder.CreateTable(
                name: "SheetParts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RelationshipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Section = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: true),
                    IsShared = table.Column<bool>(type: "INTEGER", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RelationshipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Rating = table.Column<int>(type: "INTEGER", nullable: false),
                    WantsToGrow = table.Column<bool>(type: "INTEGER", nullable: false)
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
                name: "IX_CalendarFeeds_TokenHash",
                table: "CalendarFeeds",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Challenges_RelationshipId",
                table: "Challenges",
                column: "RelationshipId");

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_RelationshipId",
                table: "Contacts",
                column: "RelationshipId");

            migrationBuilder.CreateIndex(
                name: "IX_FeatureChecks_RelationshipId_PersonId_Stage",
                table: "FeatureChecks",
                columns: new[] { "RelationshipId", "PersonId", "Stage" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FreeTimes_PersonId_Day_From_Until",
                table: "FreeTimes",
                columns: new[] { "PersonId", "Day", "From", "Until" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Insights_RelationshipId",
                table: "Insights",
                column: "RelationshipId");

            migrationBuilder.CreateIndex(
                name: "IX_Introductions_RelationshipId",
                table: "Introductions",
                column: "RelationshipId");

            migrationBuilder.CreateIndex(
                name: "IX_Measures_MethodId",
                table: "Measures",
                column: "MethodId");

            migrationBuilder.CreateIndex(
                name: "IX_Messages_RelationshipId_SentAt",
                table: "Messages",
                columns: new[] { "RelationshipId", "SentAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Milestones_MethodId",
                table: "Milestones",
                column: "MethodId");

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
                name: "IX_Observations_SessionId",
                table: "Observations",
                column: "SessionId");

            migrationBuilder.CreateIndex(
                name: "IX_Opportunities_RelationshipId",
                table: "Opportunities",
                column: "RelationshipId");

            migrationBuilder.CreateIndex(
                name: "IX_Reflections_RelationshipId_AuthorId",
                table: "Reflections",
                columns: new[] { "RelationshipId", "AuthorId" });

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
                name: "CalendarFeeds");

            migrationBuilder.DropTable(
                name: "Challenges");

            migrationBuilder.DropTable(
                name: "Contacts");

            migrationBuilder.DropTable(
                name: "FeatureChecks");

            migrationBuilder.DropTable(
                name: "FreeTimes");

            migrationBuilder.DropTable(
                name: "Insights");

            migrationBuilder.DropTable(
                name: "Introductions");

            migrationBuilder.DropTable(
                name: "Measures");

            migrationBuilder.DropTable(
                name: "Messages");

            migrationBuilder.DropTable(
                name: "Milestones");

            migrationBuilder.DropTable(
                name: "Nudges");

            migrationBuilder.DropTable(
                name: "Observations");

            migrationBuilder.DropTable(
                name: "Opportunities");

            migrationBuilder.DropTable(
                name: "Reflections");

            migrationBuilder.DropTable(
                name: "SheetParts");

            migrationBuilder.DropTable(
                name: "Skills");

            migrationBuilder.DropColumn(
                name: "DepthTopic",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "Experience",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "HeldIn",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "MenteeLearned",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "MentorLearned",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "OtherTechnique",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "Questions",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "Supports",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "Techniques",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "AdvocacyAbout",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "AdvocacyAllowedOn",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Closing_LastAgenda",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Dial",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentee_AskMeAbout",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentee_Communication",
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
                name: "Mentee_Experienced",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentee_ExperiencedOn",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentee_Gratitude",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentee_IsAlumnus",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentee_Learning",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentee_ReadUntil",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentee_Respect",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentee_SharesConfidence",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentee_ShowsCelebration",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentee_Strength",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentee_ValueReasons",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentor_AskMeAbout",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentor_Communication",
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
                name: "Mentor_Experienced",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentor_ExperiencedOn",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentor_Gratitude",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentor_IsAlumnus",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentor_Learning",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentor_ReadUntil",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentor_Respect",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentor_SharesConfidence",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentor_ShowsCelebration",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Mentor_ValueReasons",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Procedure_CalledOff",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "Procedure_RematchOffered",
                table: "Relationships");

            migrationBuilder.DropColumn(
                name: "WaitedRounds",
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

            migrationBuilder.DropColumn(
                name: "TimeZone",
                table: "Accounts");

            migrationBuilder.DropColumn(
                name: "Procedure_ToldOn",
                table: "Relationships");

            migrationBuilder.AddColumn<string>(
                name: "Mentor_WhyValues",
                table: "Relationships",
                type: "TEXT",
                nullable: true);

            migrationBuilder.DropColumn(
                name: "Mentor_Strength",
                table: "Relationships");

            migrationBuilder.AddColumn<string>(
                name: "Mentee_WhyValues",
                table: "Relationships",
                type: "TEXT",
                nullable: true);
        }
    }
}
