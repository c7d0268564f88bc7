using Microsoft.EntityFrameworkCore;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Programmes;
using Pieredze.Relationships;
using Pieredze.Relationships.Building;
using Pieredze.Relationships.Goals;

namespace Pieredze.Tests.Relationships.Goals;

/// <summary>A fresh pair, introduced ten days ago, both signed in: Ilze is the mentor, Anna the mentee.</summary>
public sealed record TwoWalkers(House House, Relationship Pair, Visitor Mentor, Visitor Mentee)
{
    public static readonly AgreementText Text = new()
    {
        Purpose = "augt",
        Wishes = "drosme",
        Roles = "Anna vada",
        Behaviours = "klausāmies",
        Rhythm = "reizi mēnesī",
        Channel = "klātienē",
        Length = "gadu",
        Confidentiality = "paliek starp mums",
        PersonalMatters = "jā",
        EndingRules = "ar sarunu",
    };

    public string At => $"/pairs/{Pair.Id}";
    public Clock Clock => (Clock)House.Services.GetService(typeof(Clock))!;
    public DateOnly Today => Clock.Today;
    public IReadOnlyList<Visitor> Both => [Mentee, Mentor];

    public static async Task<TwoWalkers> In(House house)
    {
        var now = DateTime.UtcNow;
        var programme = new Programme
        {
            TitleLv = "Ceļā",
            TitleEn = "On the way",
            CreatedAt = now,
        };
        Person New(string name) =>
            new()
            {
                FirstName = name,
                LastName = "Kalns",
                Email = $"{Guid.NewGuid():N}@example.org",
                CreatedAt = now,
            };
        var (ilze, anna) = (New("Ilze"), New("Anna"));
        var today = DateOnly.FromDateTime(house.Time.GetUtcNow().UtcDateTime);
        var pair = new Relationship
        {
            ProgrammeId = programme.Id,
            MentorId = ilze.Id,
            MenteeId = anna.Id,
            IntroducedOn = today.AddDays(-10),
            PlannedEnd = today.AddYears(1),
        };
        await house.Data(db =>
        {
            db.AddRange(programme, ilze, anna, pair);
            return Task.CompletedTask;
        });
        return new(
            house,
            pair,
            await house.Visit().SignedInAs("Ilze Kalns", ilze.Id),
            await house.Visit().SignedInAs("Anna Kalns", anna.Id)
        );
    }

    public Task<Relationship> Stored() =>
        House.Data(db => Whole(db.Relationships).AsNoTracking().SingleAsync(r => r.Id == Pair.Id));

    /// <summary>Does something to the stored pair by its own rules, past the pages.</summary>
    public Task Change(Action<Relationship> change) =>
        House.Data(async db => change(await Whole(db.Relationships).SingleAsync(r => r.Id == Pair.Id)));

    /// <summary>Meets all that the stages before ask for, by the same rules as the pages.</summary>
    public async Task<TwoWalkers> WalkTo(Stage stage)
    {
        var (anna, ilze) = (Pair.MenteeId, Pair.MentorId);
        if (stage >= Stage.Goals)
        {
            await Change(pair =>
            {
                Build(pair);
                pair.Record(anna, null, Today, 60, Clock);
                WalkOn(pair);
            });
        }

        if (stage >= Stage.Working)
        {
            await Change(pair =>
            {
                SetGoal(pair);
                WalkOn(pair);
            });
        }

        if (stage >= Stage.Ending)
        {
            await Change(pair => pair.StartEnding(anna, Today.AddDays(14), Today));
        }

        if (stage >= Stage.MovingOn)
        {
            await Change(pair =>
            {
                Finish(pair);
                WalkOn(pair);
            });
        }

        return this;
    }

    public void Build(Relationship pair)
    {
        foreach (var person in new[] { pair.MenteeId, pair.MentorId })
        {
            pair.AnswerFit(person, Fit.Yes, Clock.Now);
            pair.TellValues(person, ["miers"], null);
            pair.TellDifferences(person, "Es domāju lēnāk.");
        }

        var agreement = pair.WriteAgreement(pair.MenteeId, Text, Clock.Now);
        pair.Sign(pair.MenteeId, agreement, Clock.Now);
        pair.Sign(pair.MentorId, agreement, Clock.Now);
    }

    public void SetGoal(Relationship pair)
    {
        var anna = pair.MenteeId;
        var goal = pair.ProposeGoal(
            anna,
            "Nodošana, kurā runā visas",
            GoalKind.Growth,
            Horizon.Medium,
            GoalOrigin.Mentee,
            Clock.Now
        );
        pair.Describe(anna, goal, goal.Title, "gribu", "redzēsim", Today.AddDays(60));
        pair.AddMethod(anna, goal, MethodKind.SelfRating, "pašvērtējums");
        pair.AddStep(anna, goal, LadderLevel.Weekly, null, "reizi nedēļā", null);
        pair.Activate(anna, goal);
        pair.SayNoProblem(anna, true);
    }

    public void Finish(Relationship pair)
    {
        pair.PlanGrowth(pair.MenteeId, "turpināšu", "kurss", Today.AddDays(20), Today);
        pair.Review(pair.MenteeId, "sarunas", "klausīties");
        pair.Review(pair.MentorId, "sarunas", "klusēt");
        pair.Celebrate(pair.MenteeId, "tēja");
        pair.Record(pair.MenteeId, null, Today, 45, Clock);
    }

    public void WalkOn(Relationship pair)
    {
        pair.WalkOn(pair.MenteeId, Today);
        pair.WalkOn(pair.MentorId, Today);
    }

    /// <summary>The same person in a second browser.</summary>
    public async Task<Visitor> Again(Visitor visitor)
    {
        var email = await House.Data(db =>
            db.Set<Pieredze.Accounts.Account>().Where(a => a.Id == visitor.PersonId).Select(a => a.Email!).SingleAsync()
        );
        var second = await House.Visit().Open("/sign-in");
        return await second.Send("#password", ("Email", email), ("Password", Visitor.Password));
    }

    private static IQueryable<Relationship> Whole(IQueryable<Relationship> pairs) =>
        pairs
            .Include(r => r.Sessions)
                .ThenInclude(s => s.Agenda)
            .Include(r => r.Sessions)
                .ThenInclude(s => s.Notes)
            .Include(r => r.Sessions)
                .ThenInclude(s => s.NextSteps)
            .Include(r => r.Goals)
                .ThenInclude(g => g.Methods)
                    .ThenInclude(m => m.Measures)
            .Include(r => r.Goals)
                .ThenInclude(g => g.Methods)
                    .ThenInclude(m => m.Milestones)
            .Include(r => r.Goals)
                .ThenInclude(g => g.Steps)
            .Include(r => r.Sheet)
            .Include(r => r.Skills)
            .Include(r => r.Problems)
                .ThenInclude(p => p.Options)
            .Include(r => r.Sessions)
                .ThenInclude(s => s.Observations)
            .Include(r => r.Agreements)
            .Include(r => r.Stages)
            .Include(r => r.Insights)
            .Include(r => r.Challenges)
            .Include(r => r.Opportunities)
            .Include(r => r.Contacts)
            .Include(r => r.FeatureChecks)
            .AsSplitQuery();
}
