using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pieredze.Activity;
using Pieredze.Nudges;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Programmes;
using Pieredze.Relationships;
using Pieredze.Relationships.Between;
using Pieredze.Relationships.MovingOn;
using Pieredze.Tests.Relationships.Ending;
using Pieredze.Tests.Relationships.Goals;

namespace Pieredze.Tests.Relationships.MovingOn;

/// <summary>After the way: on the two people's own terms, watched by nobody.</summary>
public sealed class StayingInTouch
{
    [Theory, OnEveryDatabase]
    [Clause("S171")]
    public async Task Is_neither_reminded_of_nor_counted_and_either_leaves_silently(DatabaseKind kind)
    {
        // Time is moved on and a whole programme is counted, so the house is of its own.
        await using var house = await House.StartAsync(kind);
        var two = await (await TwoWalkers.In(house)).WalkTo(Stage.MovingOn);
        await house.Data(async db =>
        {
            var programme = (await db.Programmes.FindAsync(two.Pair.ProgrammeId))!;
            db.Entry(programme).Property(p => p.State).CurrentValue = ProgrammeState.Running;
        });
        var coordinator = await Coordinator(two);
        var counted = await Counts(coordinator, two);
        await two.Change(pair =>
        {
            pair.StayInTouch(pair.MenteeId, null, two.Today);
            pair.StayInTouch(pair.MentorId, null, two.Today);
        });
        Assert.Equal(counted, await Counts(coordinator, two));
        var before = await house.Data(db => db.Outbox.CountAsync());
        for (var month = 0; month < 12; month++)
        {
            house.Time.Forward(TimeSpan.FromDays(30));
            await using var scope = house.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<Pauses>().EndAsync();
            await scope.ServiceProvider.GetRequiredService<Pieredze.Nudges.WindingUp>().RunAsync();
            await scope.ServiceProvider.GetRequiredService<FadingOut>().RunAsync();
            await scope.ServiceProvider.GetRequiredService<Reminders>().SendAsync();
        }

        Assert.Equal(before, await house.Data(db => db.Outbox.CountAsync()));
        Assert.Equal(Standing.Completed, (await two.Stored()).Standing);
        foreach (var leaver in two.Both)
        {
            var other = await MovedOn(house);
            var visitor = leaver == two.Mentee ? other.Mentee : other.Mentor;
            await visitor.Open($"{other.At}/moving-on");
            await visitor.Send("form[action*=Leave]");
            Assert.Equal(Standing.Closed, (await other.Stored()).Standing);
        }

        Assert.Equal(before, await house.Data(db => db.Outbox.CountAsync()));
    }

    [Theory, OnEveryDatabase]
    [Clause("S172")]
    public async Task Tests_an_idea_that_is_answered_or_declined_and_reported_nowhere(DatabaseKind kind)
    {
        var two = await MovedOn(await House.On(kind));
        var at = $"{two.At}/moving-on";
        var noted = await Noted(two);
        foreach (var idea in new[] { "Vai piektdienas sapulce der?", "Vai rakstīt grāmatu?" })
        {
            await two.Mentee.Open(at);
            await two.Mentee.Send("form[action*=Ask]", ("question", idea));
        }

        await two.Mentor.Open(at);
        await two.Mentor.Send("form[action*=Answer]", ("text", "Pamēģini īsāku!"));
        await two.Mentor.Send("form[action*=Answer]", ("decline", "true"));
        await two.Mentee.Open(at);
        Assert.Contains("Pamēģini īsāku!", two.Mentee.Text, StringComparison.Ordinal);
        Assert.Contains("Šoreiz bez atbildes", two.Mentee.Text, StringComparison.Ordinal);
        // Nothing of it is in the log from which every report is made.
        Assert.Equal(noted, await Noted(two));
        var coordinator = await Coordinator(two);
        await coordinator.Open($"/programmes/{two.Pair.ProgrammeId}");
        Assert.DoesNotContain("sapulce", coordinator.Html, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    [Clause("S173")]
    public async Task Lists_only_those_who_chose_it_and_invites_the_mentee_to_walk_beside_somebody(DatabaseKind kind)
    {
        var two = await MovedOn(await House.On(kind));
        await Places.Take(two);
        var (at, list) = ($"{two.At}/moving-on", $"/programmes/{two.Pair.ProgrammeId}/alumni");
        await two.Mentor.Open(list);
        Assert.DoesNotContain("Kalns", two.Mentor.Page.QuerySelector(".cast")!.TextContent, StringComparison.Ordinal);
        await two.Mentee.Open(at);
        await two.Mentee.Send("#list", ("listed", "true"), ("about", "pirmajiem simt rītiem"));
        await two.Mentor.Open(list);
        Assert.Contains("Anna Kalns", two.Mentor.Text, StringComparison.Ordinal);
        Assert.Contains("pirmajiem simt rītiem", two.Mentor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Ilze Kalns",
            two.Mentor.Page.QuerySelector(".cast")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await (await two.House.Visit().SignedInAs("Svešais")).Open(list)).Status
        );
        // Whoever withdraws is gone, and so is what they wrote.
        await two.Mentee.Open(at);
        await two.Mentee.Send("#list", ("listed", null));
        await two.Mentor.Open(list);
        Assert.DoesNotContain("Anna Kalns", two.Mentor.Text, StringComparison.Ordinal);
        Assert.Null((await two.Stored()).Mentee.AskMeAbout);
        await two.Mentor.Open(at);
        Assert.Null(two.Mentor.Page.QuerySelector("#become"));
        await two.Mentee.Open(at);
        await two.Mentee.Send("#become");
        var place = await two.House.Data(db =>
            db.Enrolments.SingleAsync(e => e.PersonId == two.Pair.MenteeId && e.Side == Side.Mentor)
        );
        Assert.Equal($"/enrolments/{place.Id}/answer", two.Mentee.At.AbsolutePath);
        // The yes is said by the person alone, on that page.
        Assert.Equal(EnrolmentState.Invited, place.State);
    }

    [Theory, OnEveryDatabase]
    [Clause("S173")]
    public async Task Introduces_a_third_person_only_when_that_person_agrees(DatabaseKind kind)
    {
        var two = await MovedOn(await House.On(kind));
        var at = $"{two.At}/moving-on";
        await two.Mentee.Open(at);
        await two.Mentee.Send("form[action*=Whom]", ("whom", "kāds, kas vadījis pārmaiņas"));
        await two.Mentee.Send("form[action*=Whom]", ("whom", "kāds, kas vadījis pārmaiņas"));
        Assert.Null(two.Mentee.Page.QuerySelector("form[action*=Introduce]"));
        await two.Mentor.Open(at);
        await two.Mentor.Send("form[action*=Introduce]", ("made", "true"));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentor.Status);
        Assert.Contains("Vispirms pajautā", two.Mentor.Text, StringComparison.Ordinal);
        await two.Mentor.Open(at);
        await two.Mentor.Send("form[action*=Introduce]", ("made", "true"), ("third", "true"));
        var asked = await two.House.Data(db => db.Introductions.SingleAsync(i => i.RelationshipId == two.Pair.Id));
        Assert.Equal(IntroductionState.Made, asked.State);
        await two.Mentee.Open(at);
        Assert.Contains("iepazīstināšana notika", two.Mentee.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Tells_each_in_which_way_the_other_would_like_it(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.MovingOn);
        await two.Mentee.Open($"{two.At}/moving-on");
        await two.Mentee.Send("form[action*=Stay]", ("form", "AsFriends"));
        await two.Mentor.Open($"{two.At}/moving-on");
        Assert.Null(two.Mentor.Page.QuerySelector("[value=AsFriends][checked]"));
        await two.Mentor.Send("form[action*=Stay]", ("form", "TwiceAYear"));
        Assert.Contains("vienkārši kā draugi", two.Mentor.Text, StringComparison.Ordinal);
    }

    private static async Task<TwoWalkers> MovedOn(House house)
    {
        var two = await (await TwoWalkers.In(house)).WalkTo(Stage.MovingOn);
        await two.Change(pair =>
        {
            pair.StayInTouch(pair.MenteeId, null, two.Today);
            pair.StayInTouch(pair.MentorId, null, two.Today);
        });
        return two;
    }

    // All that a coordinator can see: of a pair that completed, the same whether it stays in touch or not.
    private static async Task<string> Counts(Visitor coordinator, TwoWalkers two)
    {
        var seen = "";
        foreach (var search in new[] { "", "?pace=Over", "?stage=MovingOn", "?stage=Ending&pace=Over", "?sort=stage" })
        {
            await coordinator.Open($"/programmes/{two.Pair.ProgrammeId}{search}");
            Assert.Equal(HttpStatusCode.OK, coordinator.Status);
            seen += coordinator.Text;
        }

        Assert.Contains("Anna Kalns", seen, StringComparison.Ordinal);
        return seen;
    }

    private static Task<int> Noted(TwoWalkers two) =>
        two.House.Data(db => db.Happenings.CountAsync(h => h.RelationshipId == two.Pair.Id));

    private static async Task<Visitor> Coordinator(TwoWalkers two)
    {
        var person = new Person
        {
            FirstName = "Baiba",
            LastName = "Liepa",
            Email = $"{Guid.NewGuid():N}@example.org",
            CreatedAt = two.Clock.Now,
        };
        await two.House.Data(db =>
        {
            db.Add(person);
            db.Add(
                new StaffMember
                {
                    ProgrammeId = two.Pair.ProgrammeId,
                    PersonId = person.Id,
                    Role = StaffRole.Coordinator,
                }
            );
            return Task.CompletedTask;
        });
        return await two.House.Visit().SignedInAs("Baiba Liepa", person.Id);
    }
}
