using Microsoft.EntityFrameworkCore;
using Pieredze.Matches;
using Pieredze.People;
using Pieredze.People.Import;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Relationships;
using Pieredze.Relationships.Between;
using Pieredze.Relationships.Building;
using Pieredze.Relationships.Ending;
using Pieredze.Relationships.Goals;
using Pieredze.Relationships.MovingOn;
using Pieredze.Relationships.Working;

namespace Pieredze.Tests.Proofs;

/// <summary>One small programme with everybody in and around it, and something in every drawer.</summary>
public sealed partial class Village
{
    private readonly DateTime _now;
    private readonly DateOnly _today;
    private readonly string _mark = $"{Guid.NewGuid():N}"[..8];

    public Village(Clock clock)
    {
        (_now, _today) = (clock.Now, clock.Today);
        (Mentee, Mentor, Waiting) = (Someone("Anna"), Someone("Ilze"), Someone("Zane"));
        (Coordinator, Support, Auditor) = (Someone("Rūta"), Someone("Juris"), Someone("Pēteris"));
        Programme = new()
        {
            TitleLv = $"Ceļš {_mark}",
            TitleEn = $"Path {_mark}",
            CreatedAt = _now,
        };
        Pair = new()
        {
            ProgrammeId = Programme.Id,
            MentorId = Mentor.Id,
            MenteeId = Mentee.Id,
            IntroducedOn = _today.AddDays(-30),
            PlannedEnd = _today.AddDays(300),
        };
        Place = Enrolled(Mentee, Side.Mentee);
    }

    public Programme Programme { get; }
    public Relationship Pair { get; }
    public Person Mentee { get; }
    public Person Mentor { get; }
    public Person Waiting { get; }
    public Person Coordinator { get; }
    public Person Support { get; }
    public Person Auditor { get; }
    public Enrolment Place { get; }
    public string InvitationToken => $"{_mark}{Waiting.Id:N}";
    public string JoinCode => $"nac{_mark}";

    /// <summary>What stands in the holes of an address when it leads to something of this village.</summary>
    public Dictionary<string, Guid> Ids { get; } = [];

    public async Task SettleAsync(Database db)
    {
        db.AddRange(Mentee, Mentor, Waiting, Coordinator, Support, Auditor, Programme, Pair, Place);
        db.AddRange(Enrolled(Mentor, Side.Mentor), Enrolled(Waiting, Side.Mentee));
        db.AddRange(
            Staff(Coordinator, StaffRole.Coordinator),
            Staff(Support, StaffRole.MentorSupport),
            Staff(Auditor, StaffRole.Auditor)
        );
        if (await db.Organisations.FindAsync(1) is null)
        {
            db.Add(new Organisation { Name = "Priedkalnes slimnīca", ReferralContacts = "112" });
        }

        // Somebody whose account may be changed without making another person of a guest.
        var neighbour = Someone("Kaimiņš");
        db.Add(neighbour);
        var account = new Pieredze.Accounts.Account
        {
            Id = neighbour.Id,
            Name = "Kaimiņš",
            Email = $"{_mark}@example.org",
            UserName = $"{_mark}@example.org",
            NormalizedEmail = $"{_mark}@EXAMPLE.ORG".ToUpperInvariant(),
            NormalizedUserName = $"{_mark}@EXAMPLE.ORG".ToUpperInvariant(),
            SecurityStamp = _mark,
            CreatedAt = _now,
        };
        db.Add(account);
        Ids["account"] = neighbour.Id;
        var readiness = new ReadinessItem
        {
            ProgrammeId = Programme.Id,
            Code = "R10",
            Title = "Savs nosacījums",
        };
        db.Add(readiness);
        Programme.Topics.AddRange(["Vadība", "Pētniecība"]);
        db.Entry(Programme).Property(p => p.JoinCode).CurrentValue = JoinCode;
        db.Entry(Programme).Property(p => p.State).CurrentValue = ProgrammeState.Running;
        Paper(db);
        Worry(db);
        Care(db);
        Walk(db);
        Measure(db);
        Watch(db);
        await db.SaveChangesAsync();
        Ids["programme"] = Programme.Id;
        Ids["pair"] = Pair.Id;
        Ids["enrolment"] = Place.Id;
    }

    private void Walk(Database db)
    {
        Pair.WriteAgreement(Mentee.Id, Text("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"), _now);
        var goal = Pair.ProposeGoal(
            Mentee.Id,
            "Vadīt sanāksmes",
            GoalKind.Growth,
            Horizon.Medium,
            GoalOrigin.Mentee,
            _now
        );
        Pair.AddMethod(Mentee.Id, goal, MethodKind.SelfRating, "pašvērtējums");
        Pair.AddStep(Mentee.Id, goal, LadderLevel.Medium, null, "divi mēneši", null);
        Explore(goal);
        Pair.Activate(Mentee.Id, goal);
        var problem = new Problem
        {
            RelationshipId = Pair.Id,
            Text = "Nav laika",
            CreatedAt = _now,
        };
        var option = new Option
        {
            ProblemId = problem.Id,
            Text = "atteikties",
            AuthorId = Mentor.Id,
        };
        problem.Add(option);
        var session = new Session
        {
            RelationshipId = Pair.Id,
            StartsAt = _now.AddDays(3),
            Minutes = 60,
            PlannedBy = Mentee.Id,
            Place = "212. kabinets",
        };
        var item = new AgendaItem
        {
            SessionId = session.Id,
            OwnerId = Mentor.Id,
            Text = "Kā pagāja?",
            Position = 1,
        };
        var step = new NextStep
        {
            SessionId = session.Id,
            OwnerId = Mentor.Id,
            Text = "izlasīt",
        };
        session.Add(item);
        session.Add(step);
        session.Add(Written(session, Mentee, isPrivate: false));
        session.Add(Written(session, Mentee, isPrivate: true));
        session.Add(Written(session, Mentor, isPrivate: true));
        var idea = new SoundingBoard
        {
            RelationshipId = Pair.Id,
            AskedBy = Mentee.Id,
            Question = "Vai der?",
            AskedAt = _now,
        };
        db.AddRange(problem, session, idea);
        foreach (var person in new[] { Mentee.Id, Mentor.Id })
        {
            db.Add(Pair.Say(person, "Vai ceturtdien der?", _now));
            db.Add(Pair.Reflect(person, ReflectionKind.Learned, "klausīties", _now));
        }

        db.Add(
            new Introduction
            {
                RelationshipId = Pair.Id,
                AskedBy = Mentee.Id,
                Whom = "grāmatvede",
                AskedAt = _now,
            }
        );
        Work(db, session);
        db.Add(
            new StageEntry
            {
                RelationshipId = Pair.Id,
                Stage = Stage.Building,
                On = _today.AddDays(-30),
            }
        );
        db.Entry(Pair).Property(p => p.Stage).CurrentValue = Stage.Working;
        db.Entry(Pair).Reference(p => p.Closing).CurrentValue = new Closing
        {
            StartedOn = _today,
            EndsBy = _today.AddDays(42),
            ClosingMeetingOn = _today.AddDays(7),
        };
        (Ids["goal"], Ids["session"], Ids["problem"]) = (goal.Id, session.Id, problem.Id);
        (Ids["option"], Ids["item"], Ids["step"]) = (option.Id, item.Id, step.Id);
        (Ids["idea"], Ids["rung"], Ids["method"]) = (idea.Id, goal.Steps[0].Id, goal.Methods[0].Id);
        Ids["member"] = Mentor.Id;
    }

    // Every kind of method with what it showed, and sheets of both, one part shared and one not.
    private void Explore(Goal goal)
    {
        var (mentee, number, milestones) = (Mentee.Id, MethodKind.Number, MethodKind.Milestones);
        Pair.AddMethod(mentee, goal, MethodKind.Attainment, "skala");
        Pair.AddMethod(mentee, goal, number, "rīti");
        Pair.AddMethod(mentee, goal, milestones, "posmi");
        Pair.AddMethod(mentee, goal, MethodKind.Feedback, "atsauksme");
        Pair.NameLevels(
            mentee,
            goal,
            goal.Methods.First(m => m.Kind == MethodKind.Attainment),
            ["a", "b", "c", "d", "e"]
        );
        Pair.Detail(mentee, goal, goal.Methods.First(m => m.Kind == number), "rīti", 5, null);
        Pair.Detail(mentee, goal, goal.Methods.First(m => m.Kind == MethodKind.Feedback), null, null, "Līga");
        Pair.Measure(mentee, goal, goal.Methods.First(m => m.Kind == number), _today, 3, "trīs", _today);
        Pair.AddMilestone(mentee, goal, goal.Methods.First(m => m.Kind == milestones), "pirmais");
        Pair.Shape(mentee, goal, GoalShape.Pact, ["a", "b", "c", "d"]);
        foreach (var walker in new[] { Mentee.Id, Mentor.Id })
        {
            Pair.Explore(walker, SheetSection.Needs, "laiks", isShared: false, _now);
            Pair.Explore(walker, SheetSection.Wishes, "miers", isShared: true, _now);
            Pair.TellContentment(walker, [7, null, 4, null, 9], _now);
            Pair.TellSkill(walker, "klausīties", 3, wantsToGrow: true);
        }
    }

    private static AgreementText Text(params string[] parts) =>
        new()
        {
            Purpose = parts[0],
            Wishes = parts[1],
            Roles = parts[2],
            Behaviours = parts[3],
            Rhythm = parts[4],
            Channel = parts[5],
            Length = parts[6],
            Confidentiality = parts[7],
            PersonalMatters = parts[8],
            EndingRules = parts[9],
        };

    private Note Written(Session session, Person author, bool isPrivate) =>
        new()
        {
            SessionId = session.Id,
            AuthorId = author.Id,
            IsPrivate = isPrivate,
            Text = "piezīme",
            WrittenAt = _now,
        };
}
