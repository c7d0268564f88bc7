using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.People;
using Pieredze.Programmes;
using Pieredze.Relationships;

namespace Pieredze.Tests.Relationships;

public sealed class WalkingTogether
{
    private static readonly string[] AgreementParts =
    [
        "purpose",
        "wishes",
        "roles",
        "behaviours",
        "rhythm",
        "channel",
        "length",
        "confidentiality",
        "personal-matters",
        "ending-rules",
    ];

    [Theory, OnEveryDatabase]
    public async Task Leads_from_the_first_meeting_to_moving_on(DatabaseKind kind)
    {
        var (house, anna, ilze, pair) = await Pair(kind);
        var at = $"/pairs/{pair}";
        foreach (var walker in new[] { anna, ilze })
        {
            await walker.Open($"{at}/building");
            await walker.Send("form[action*=Fit]", ("fit", "Yes"));
            await walker.Send("form[action*=Values]", ("values", "godīgums"), ("values", "miers"));
            await walker.Send("form[action*=Differences]", ("text", "Es domāju lēnāk."));
        }

        await anna.Open($"{at}/agreement");
        await anna.Send("form[action*=Write]", [.. AgreementParts.Select(part => (part, (string?)$"teksts {part}"))]);
        foreach (var walker in new[] { anna, ilze })
        {
            await walker.Open($"{at}/agreement");
            await walker.Send("form[action*=Sign]");
        }

        await house.Data(async db =>
            (await Whole(db.Relationships).SingleAsync(r => r.Id == pair)).Record(
                anna.PersonId,
                null,
                Today(house),
                60,
                Clock(house)
            )
        );
        await Both(anna, ilze, at);
        Assert.Equal(Stage.Goals, (await Stored(house, pair)).Stage);

        await house.Data(async db =>
        {
            var stored = await Whole(db.Relationships).SingleAsync(r => r.Id == pair);
            var goal = stored.ProposeGoal(
                anna.PersonId,
                "Nodošana, kurā runā visas",
                Pieredze.Relationships.Goals.GoalKind.Growth,
                Pieredze.Relationships.Goals.Horizon.Medium,
                Pieredze.Relationships.Goals.GoalOrigin.Mentee,
                DateTime.UtcNow
            );
            (goal.WhyMine, goal.HowWeWillKnow, goal.DueOn) = ("gribu", "redzēsim", Today(house).AddDays(60));
            stored.AddMethod(anna.PersonId, goal, Pieredze.Relationships.Goals.MethodKind.SelfRating, "pašvērtējums");
            stored.AddStep(
                anna.PersonId,
                goal,
                Pieredze.Relationships.Goals.LadderLevel.Weekly,
                null,
                "reizi nedēļā",
                null
            );
            stored.Activate(anna.PersonId, goal);
            stored.SayNoProblem(anna.PersonId, true);
        });
        await Both(anna, ilze, at);
        Assert.Equal(Stage.Working, (await Stored(house, pair)).Stage);

        await anna.Open($"{at}/ending");
        await anna.Send("form[action*=Start]");
        Assert.Equal(Stage.Ending, (await Stored(house, pair)).Stage);
        await anna.Send(
            "form[action*=Growth]",
            ("plan", "turpināšu"),
            ("step", "kurss"),
            ("on", $"{Today(house).AddDays(20):yyyy-MM-dd}")
        );
        foreach (var walker in new[] { anna, ilze })
        {
            await walker.Open($"{at}/ending");
            await walker.Send("form[action*=Review]", ("worked", "sarunas"), ("learned", "klausīties"));
        }

        await anna.Open($"{at}/ending");
        await anna.Send("form[action*=Celebrate]", ("how", "tēja"));
        await house.Data(async db =>
            (await Whole(db.Relationships).SingleAsync(r => r.Id == pair)).Record(
                anna.PersonId,
                null,
                Today(house),
                60,
                Clock(house)
            )
        );
        await Both(anna, ilze, at);
        Assert.Equal(Standing.Completed, (await Stored(house, pair)).Standing);
        await anna.Open($"{at}/certificate");
        Assert.Contains("Anna Krūmiņa piedalījās", anna.Text, StringComparison.Ordinal);
        Assert.Contains("Ilze Ozoliņa", anna.Text, StringComparison.Ordinal);

        await anna.Open($"{at}/moving-on");
        await anna.Send("form[action*=Stay]", ("preference", "zvani"));
        Assert.Equal(Stage.Ending, (await Stored(house, pair)).Stage);
        await ilze.Open($"{at}/moving-on");
        Assert.DoesNotContain("zvani", ilze.Html, StringComparison.Ordinal);
        await ilze.Send("form[action*=Stay]");
        Assert.Equal(Stage.MovingOn, (await Stored(house, pair)).Stage);
        await ilze.Open($"{at}/moving-on");
        Assert.Contains("zvani", ilze.Text, StringComparison.Ordinal);
        await ilze.Send("form[action*=Ask]", ("question", "Vai šī ideja der?"));
        await anna.Open($"{at}/moving-on");
        await anna.Send("form[action*=Answer]", ("text", "Pamēģini!"));
        await ilze.Open($"{at}/moving-on");
        Assert.Contains("Pamēģini!", ilze.Text, StringComparison.Ordinal);
        await ilze.Send("form[action*=Leave]");
        Assert.Equal(Standing.Closed, (await Stored(house, pair)).Standing);
    }

    [Theory, OnEveryDatabase]
    public async Task Never_shows_how_the_other_answered_the_fit(DatabaseKind kind)
    {
        var (_, anna, ilze, pair) = await Pair(kind);
        await anna.Open($"/pairs/{pair}/building");
        await anna.Send("form[action*=Fit]", ("fit", "No"));
        await ilze.Open($"/pairs/{pair}/building");
        Assert.Null(ilze.Page.QuerySelector("input[name=fit][checked]"));
        var offer = anna.Page.QuerySelector(".notice.watch")!.TextContent;
        Assert.Equal(offer, ilze.Page.QuerySelector(".notice.watch")!.TextContent);
    }

    [Theory, OnEveryDatabase]
    public async Task Keeps_a_private_note_private(DatabaseKind kind)
    {
        var (_, anna, ilze, pair) = await Pair(kind);
        await anna.Open($"/pairs/{pair}");
        await anna.Send("form[action*=Note]", ("Text", "kanārijputniņš"));
        Assert.Contains("kanārijputniņš", anna.Html, StringComparison.Ordinal);
        foreach (var page in new[] { "", "/building", "/agreement", "/ending", "/moving-on" })
        {
            await ilze.Open($"/pairs/{pair}{page}");
            Assert.DoesNotContain("kanārijputniņš", ilze.Html, StringComparison.Ordinal);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Is_nobody_elses_business(DatabaseKind kind)
    {
        var (house, _, _, pair) = await Pair(kind);
        var (_, stranger, _, _) = await Pair(kind);
        var admin = await house.Visit().SignedInAs("Admins", admin: true);
        const string Pages =
            ",/building,/agreement,/pause,/end,/ending,/certificate,/moving-on,/goals,/sessions,/problems";
        foreach (var page in Pages.Split(','))
        {
            foreach (var visitor in new[] { stranger, admin })
            {
                await visitor.Open($"/pairs/{pair}{page}");
                Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
            }
        }
    }

    private static async Task Both(Visitor anna, Visitor ilze, string at)
    {
        await anna.Open(at);
        await anna.Send("form[action*=WalkOn]");
        await ilze.Open(at);
        await ilze.Send("form[action*=WalkOn]");
    }

    private static IQueryable<Relationship> Whole(IQueryable<Relationship> pairs) =>
        pairs
            .Include(r => r.Sessions)
            .Include(r => r.Goals)
                .ThenInclude(g => g.Methods)
            .Include(r => r.Goals)
                .ThenInclude(g => g.Steps)
            .Include(r => r.Agreements)
            .Include(r => r.Stages)
            .AsSplitQuery();

    private static Task<Relationship> Stored(House house, Guid pair) =>
        house.Data(db => Whole(db.Relationships).AsNoTracking().SingleAsync(r => r.Id == pair));

    private static DateOnly Today(House house) => Clock(house).Today;

    private static Pieredze.Platform.Clock Clock(House house) =>
        (Pieredze.Platform.Clock)house.Services.GetService(typeof(Pieredze.Platform.Clock))!;

    private static async Task<(House House, Visitor Anna, Visitor Ilze, Guid Pair)> Pair(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var programme = new Programme
        {
            TitleLv = "Ceļš",
            TitleEn = "Path",
            CreatedAt = DateTime.UtcNow,
        };
        Person Someone(string first, string last) =>
            new()
            {
                FirstName = first,
                LastName = last,
                Email = $"{Guid.NewGuid():N}@example.org",
                CreatedAt = DateTime.UtcNow,
                Language = "lv",
            };
        var (anna, ilze) = (Someone("Anna", "Krūmiņa"), Someone("Ilze", "Ozoliņa"));
        var pair = new Relationship
        {
            ProgrammeId = programme.Id,
            MenteeId = anna.Id,
            MentorId = ilze.Id,
            IntroducedOn = Today(house).AddDays(-1),
            PlannedEnd = Today(house).AddDays(364),
        };
        await house.Data(db =>
        {
            db.AddRange(programme, anna, ilze, pair);
            return Task.CompletedTask;
        });
        return (
            house,
            await house.Visit().SignedInAs("Anna Krūmiņa", anna.Id),
            await house.Visit().SignedInAs("Ilze Ozoliņa", ilze.Id),
            pair.Id
        );
    }
}
