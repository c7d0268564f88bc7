using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Nudges;
using Pieredze.Platform;
using Pieredze.Programmes;
using Pieredze.Relationships;
using Pieredze.Relationships.Ending;
using Pieredze.Tests.Relationships.Goals;

namespace Pieredze.Tests.Nudges;

/// <summary>Kind and few: what is reminded of, and how to have peace.</summary>
public sealed partial class Nudging
{
    [Theory, OnEveryDatabase]
    public async Task Tells_once_of_a_first_meeting_a_stalled_agreement_and_the_end(DatabaseKind kind)
    {
        var two = await Fresh(kind);
        await Run(two);
        Assert.Equal(["Pirmā tikšanās vēl nav norunāta"], await Subjects(two, two.Pair.MenteeId));
        await two.Change(pair => pair.Record(pair.MenteeId, null, two.Today, 60, two.Clock));
        Wait(two, 21);
        await Run(two);
        Assert.Single(await Subjects(two, two.Pair.MenteeId));
        Wait(two, 1);
        await Run(two);
        await Run(two);
        Assert.Equal("Vienošanās vēl gaida", (await Subjects(two, two.Pair.MentorId))[1]);
        await two.WalkTo(Stage.Working);
        await two.Change(pair => pair.PlannedEnd = two.Today.AddDays(42));
        Wait(two, 7);
        await Run(two);
        Wait(two, 10);
        await Run(two);
        foreach (var person in new[] { two.Pair.MenteeId, two.Pair.MentorId })
        {
            Assert.Equal(
                ["Pirmā tikšanās vēl nav norunāta", "Vienošanās vēl gaida", "Tuvojas programmas nobeigums"],
                await Subjects(two, person)
            );
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Tells_the_one_whose_step_is_due_and_nobody_else(DatabaseKind kind)
    {
        var two = await (await Fresh(kind)).WalkTo(Stage.Working);
        await two.Change(pair =>
        {
            pair.AddNextStep(pair.MentorId, pair.Sessions[0], pair.MentorId, "uzrakstīt Jurim", two.Today.AddDays(2));
            pair.Plan(pair.MenteeId, two.Today.AddDays(30), two.Clock.Now.AddDays(30), 60, null, two.Clock.Now);
        });
        Wait(two, 1);
        await Run(two);
        Assert.Empty(await Subjects(two, two.Pair.MentorId));
        Wait(two, 1);
        await Run(two);
        Wait(two, 9);
        await Run(two);
        Assert.Equal(["Tavs solis gaida"], await Subjects(two, two.Pair.MentorId));
        Assert.Empty(await Subjects(two, two.Pair.MenteeId));
        var mail = await two.House.Data(db => db.Outbox.SingleAsync(m => m.PersonId == two.Pair.MentorId));
        Assert.DoesNotContain("Jurim", mail.Text + mail.Html, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Rests_or_stops_by_the_address_in_the_mail_without_signing_in(DatabaseKind kind)
    {
        var two = await Fresh(kind);
        await Run(two);
        var link = Address().Match((await Mail(two, two.Pair.MenteeId)).Text).Value;
        using var passer = two.House.Visit();
        // Mail programs open links by themselves: that changes nothing.
        await passer.Open(link);
        await passer.Open(link);
        Assert.False(
            await two.House.Data(db => db.Nudges.AnyAsync(n => n.AnsweredOn != null && n.RelationshipId == two.Pair.Id))
        );
        Assert.DoesNotContain("Kalns", passer.Html, StringComparison.Ordinal);
        await passer.Send("#later");
        Assert.Equal(HttpStatusCode.OK, passer.Status);
        Wait(two, 13);
        await Run(two);
        Assert.Single(await Subjects(two, two.Pair.MenteeId));
        Wait(two, 1);
        await Run(two);
        Assert.Equal(2, (await Subjects(two, two.Pair.MenteeId)).Count);
        // The other did not ask to be left alone, and was told once of this cause.
        Assert.Single(await Subjects(two, two.Pair.MentorId));
        await passer.Open(link);
        await passer.Send("#fine");
        Wait(two, 40);
        await Run(two);
        Assert.Equal(2, (await Subjects(two, two.Pair.MenteeId)).Count);
        await passer.Open(link);
        await passer.Send("#resume");
        Assert.False(
            await two.House.Data(db => db.Nudges.AnyAsync(n => n.IsStopped && n.RelationshipId == two.Pair.Id))
        );
        Wait(two, 30);
        Assert.Equal(HttpStatusCode.NotFound, (await passer.Open(link)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await passer.Open(link[..^3])).Status);
    }

    [Theory, OnEveryDatabase]
    public async Task Asks_a_silent_pair_and_closes_it_gently_after_two_weeks(DatabaseKind kind)
    {
        var two = await (await Fresh(kind)).WalkTo(Stage.Working);
        Wait(two, 89);
        await Run(two);
        Assert.DoesNotContain("Vai jūs vēl ejat kopā?", await Subjects(two, two.Pair.MenteeId));
        Wait(two, 1);
        await Run(two);
        foreach (var person in new[] { two.Pair.MenteeId, two.Pair.MentorId })
        {
            Assert.Contains("Vai jūs vēl ejat kopā?", await Subjects(two, person));
        }

        Wait(two, 13);
        await Run(two);
        Assert.Equal(Standing.Active, (await two.Stored()).Standing);
        Wait(two, 1);
        await Run(two);
        var faded = await two.Stored();
        Assert.Equal(
            (Standing.EndedEarly, EndKind.Drifted, (Guid?)null),
            (faded.Standing, faded.EndKind, faded.EndedBy)
        );
        Assert.NotNull(faded.Procedure);
        foreach (var visitor in two.Both)
        {
            Assert.Single(await Subjects(two, visitor.PersonId), s => s == "Jūsu kopīgais ceļš ir noslēgts");
            // Nobody stays signed in for so long.
            var back = await two.Again(visitor);
            await back.Open($"{two.At}/goodbye");
            Assert.Contains("Vainīgā nav", back.Text, StringComparison.Ordinal);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Leaves_a_pair_that_stirs_or_says_that_it_walks_on(DatabaseKind kind)
    {
        var (says, writes) = (await Fresh(kind), await Fresh(kind));
        Wait(says, 90);
        await Run(says);
        using var passer = says.House.Visit();
        var asked = await says.House.Data(db =>
            db.Outbox.SingleAsync(m => m.PersonId == says.Pair.MentorId && m.Subject.StartsWith("Vai jūs"))
        );
        await passer.Open(Address().Match(asked.Text).Value);
        await passer.Send("#fine");
        Assert.Contains("Pāris paliek", passer.Text, StringComparison.Ordinal);
        await writes.House.Data(db =>
        {
            db.Add(writes.Pair.Say(writes.Pair.MenteeId, "Esmu atpakaļ!", writes.Clock.Now));
            return Task.CompletedTask;
        });
        Wait(says, 20);
        await Run(says);
        Assert.Equal(Standing.Active, (await says.Stored()).Standing);
        Assert.Equal(Standing.Active, (await writes.Stored()).Standing);
        // After another ninety silent days it is asked anew.
        Wait(says, 71);
        await Run(says);
        Assert.Equal(2, (await Subjects(says, says.Pair.MentorId)).Count(s => s == "Vai jūs vēl ejat kopā?"));
    }

    [Theory, OnEveryDatabase]
    public async Task Comes_by_day_where_the_person_lives(DatabaseKind kind)
    {
        const string Far = "Pacific/Auckland";
        var two = await Fresh(kind);
        await two.House.Data(async db =>
            (await db.Accounts.SingleAsync(a => a.Id == two.Pair.MentorId)).TimeZone = Far
        );
        await Run(two);
        var due = two.Clock.ToLocal((await Mail(two, two.Pair.MenteeId)).DueAt);
        Assert.InRange(due.Hour, 8, 19);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(Far);
        Assert.InRange(Clock.In(zone, (await Mail(two, two.Pair.MentorId)).DueAt).Hour, 8, 19);
        Assert.InRange(
            due,
            two.Clock.ToLocal(two.Clock.Now).AddMinutes(-1),
            two.Clock.ToLocal(two.Clock.Now).AddHours(13)
        );
    }

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<DatabaseKind, Task<House>> Houses =
        new();

    // Time is moved on here, so these tests have a house of their own.
    private static async Task<TwoWalkers> Fresh(DatabaseKind kind)
    {
        var house = await Houses.GetOrAdd(kind, k => House.StartAsync(k));
        var two = await TwoWalkers.In(house);
        await house.Data(async db =>
        {
            var programme = (await db.Programmes.FindAsync(two.Pair.ProgrammeId))!;
            db.Entry(programme).Property(p => p.State).CurrentValue = ProgrammeState.Running;
            var pair = await db.Relationships.SingleAsync(r => r.Id == two.Pair.Id);
            pair.PlannedEnd = two.Today.AddYears(3);
        });
        return two;
    }

    private static async Task Run(TwoWalkers two)
    {
        await using var scope = two.House.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<FadingOut>().RunAsync();
        await scope.ServiceProvider.GetRequiredService<Reminders>().SendAsync();
    }

    private static void Wait(TwoWalkers two, int days) => two.House.Time.Forward(TimeSpan.FromDays(days));

    private static Task<List<string>> Subjects(TwoWalkers two, Guid person) =>
        two.House.Data(db =>
            db.Outbox.Where(m => m.PersonId == person).OrderBy(m => m.CreatedAt).Select(m => m.Subject).ToListAsync()
        );

    private static Task<OutboxMail> Mail(TwoWalkers two, Guid person) =>
        two.House.Data(db => db.Outbox.Where(m => m.PersonId == person).OrderBy(m => m.CreatedAt).FirstAsync());

    [GeneratedRegex("/nudges/[A-Za-z0-9_-]+")]
    private static partial Regex Address();
}
