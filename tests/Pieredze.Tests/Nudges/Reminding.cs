using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pieredze.Activity;
using Pieredze.Matches;
using Pieredze.Nudges;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Programmes;
using Pieredze.Relationships;

namespace Pieredze.Tests.Nudges;

public sealed class Reminding
{
    [Theory, OnEveryDatabase]
    [Clause("S029")]
    public async Task Tells_both_of_a_quiet_pair_once_until_they_meet_again(DatabaseKind kind)
    {
        var (house, pair) = await Pair(kind, daysAgo: 60, Stage.Working);
        await Change(house, pair, r => r.Record(r.MenteeId, null, Today(house).AddDays(-42), 60, Clock(house)));
        await Run<Reminders>(house, r => r.SendAsync());
        Assert.Equal(0, await Mails(house, pair));
        house.Time.Forward(TimeSpan.FromDays(1));
        await Run<Reminders>(house, r => r.SendAsync());
        await Run<Reminders>(house, r => r.SendAsync());
        Assert.Equal(2, await Mails(house, pair));
        await Change(house, pair, r => r.Record(r.MenteeId, null, Today(house), 60, Clock(house)));
        house.Time.Forward(TimeSpan.FromDays(43));
        await Run<Reminders>(house, r => r.SendAsync());
        Assert.Equal(4, await Mails(house, pair));
        var mail = await house.Data(db => db.Outbox.FirstAsync(m => m.PersonId == pair.MenteeId));
        Assert.DoesNotContain("Ozoliņa", mail.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Leaves_alone_who_met_has_a_meeting_ahead_or_rests(DatabaseKind kind)
    {
        var (house, early) = await Pair(kind, daysAgo: 41, Stage.Working);
        await Change(house, early, r => r.Record(r.MenteeId, null, Today(house).AddDays(-41), 60, Clock(house)));
        var (_, planned) = await Pair(kind, daysAgo: 60);
        await Change(
            house,
            planned,
            r => r.Plan(r.MenteeId, Today(house).AddDays(5), Clock(house).Now.AddDays(5), 60, null, Clock(house).Now)
        );
        var (_, paused) = await Pair(kind, daysAgo: 60);
        await Change(house, paused, r => r.Pause(r.MentorId, Today(house).AddDays(20), Today(house)));
        await Run<Reminders>(house, r => r.SendAsync());
        foreach (var pair in new[] { early, planned, paused })
        {
            Assert.Equal(0, await Mails(house, pair));
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Recalls_a_proposal_once_before_it_goes_on(DatabaseKind kind)
    {
        var (house, pair) = await Pair(kind, daysAgo: 1);
        var now = Clock(house).Now;
        var proposal = new Proposal
        {
            ProgrammeId = pair.ProgrammeId,
            MenteeId = pair.MenteeId,
            MentorId = pair.MentorId,
        };
        proposal.Publish(now.AddDays(-4), 7);
        await house.Data(db =>
        {
            db.Add(proposal);
            return Task.CompletedTask;
        });
        await Run<Reminders>(house, r => r.SendAsync());
        Assert.Equal(0, await Mails(house, pair));
        house.Time.Forward(TimeSpan.FromDays(1.5));
        await Run<Reminders>(house, r => r.SendAsync());
        await Run<Reminders>(house, r => r.SendAsync());
        Assert.Equal(1, await Mails(house, pair));
    }

    [Theory, OnEveryDatabase]
    public async Task Ends_a_pause_on_its_day(DatabaseKind kind)
    {
        var (house, pair) = await Pair(kind, daysAgo: 10);
        await Change(house, pair, r => r.Pause(r.MentorId, Today(house).AddDays(3), Today(house)));
        await Run<Pauses>(house, p => p.EndAsync());
        Assert.Equal(Standing.Paused, (await Stored(house, pair)).Standing);
        house.Time.Forward(TimeSpan.FromDays(3));
        await Run<Pauses>(house, p => p.EndAsync());
        Assert.Equal(Standing.Active, (await Stored(house, pair)).Standing);
    }

    [Theory]
    [Clause("S169")]
    [InlineData(DatabaseKind.Sqlite, true, Standing.Completed)]
    [InlineData(DatabaseKind.Sqlite, false, Standing.EndedEarly)]
    public async Task Winds_up_an_ending_that_drags_on_two_weeks_after_telling_both(
        DatabaseKind kind,
        bool reviewed,
        Standing standing
    )
    {
        var (house, pair) = await Pair(kind, daysAgo: 300, Stage.Working);
        var began = Today(house);
        await Change(
            house,
            pair,
            r =>
            {
                r.StartEnding(r.MenteeId, began.AddDays(7), began);
                r.Review(r.MenteeId, "a", "b");
                if (reviewed)
                {
                    r.Review(r.MentorId, "a", "b");
                }
            }
        );
        house.Time.Forward(TimeSpan.FromDays(55));
        await Run<WindingUp>(house, w => w.RunAsync());
        Assert.Equal(0, await Mails(house, pair));
        house.Time.Forward(TimeSpan.FromDays(1));
        await Run<WindingUp>(house, w => w.RunAsync());
        Assert.Equal(2, await Mails(house, pair));
        house.Time.Forward(TimeSpan.FromDays(13));
        await Run<WindingUp>(house, w => w.RunAsync());
        Assert.Equal(Standing.Active, (await Stored(house, pair)).Standing);
        house.Time.Forward(TimeSpan.FromDays(1));
        await Run<WindingUp>(house, w => w.RunAsync());
        Assert.Equal(standing, (await Stored(house, pair)).Standing);
        Assert.Null((await Stored(house, pair)).EndedBy);
    }

    private static async Task Run<T>(House house, Func<T, Task> run)
        where T : notnull
    {
        await using var scope = house.Services.CreateAsyncScope();
        await run(scope.ServiceProvider.GetRequiredService<T>());
    }

    private static Task<int> Mails(House house, Relationship pair) =>
        house.Data(db =>
            db.Outbox.CountAsync(m =>
                (m.PersonId == pair.MenteeId || m.PersonId == pair.MentorId)
                && (m.Kind == "reminder" || m.Kind == "pair")
            )
        );

    private static Task Change(House house, Relationship pair, Action<Relationship> change) =>
        house.Data(async db =>
            change(await db.Relationships.Include(r => r.Sessions).SingleAsync(r => r.Id == pair.Id))
        );

    private static Task<Relationship> Stored(House house, Relationship pair) =>
        house.Data(db => db.Relationships.AsNoTracking().SingleAsync(r => r.Id == pair.Id));

    private static Clock Clock(House house) => house.Services.GetRequiredService<Clock>();

    private static DateOnly Today(House house) => Clock(house).Today;

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<DatabaseKind, Task<House>> Houses =
        new();

    // Time is moved on here, so these tests have a house of their own.
    private static async Task<(House House, Relationship Pair)> Pair(
        DatabaseKind kind,
        int daysAgo,
        Stage stage = Stage.Building
    )
    {
        var house = await Houses.GetOrAdd(kind, k => House.StartAsync(k));
        var programme = new Programme
        {
            TitleLv = "Ceļš",
            TitleEn = "Path",
            CreatedAt = Clock(house).Now,
        };
        Person Someone(string first, string last) =>
            new()
            {
                FirstName = first,
                LastName = last,
                Email = $"{Guid.NewGuid():N}@example.org",
                CreatedAt = Clock(house).Now,
            };
        var (mentee, mentor) = (Someone("Anna", "Krūmiņa"), Someone("Ilze", "Ozoliņa"));
        var pair = new Relationship
        {
            ProgrammeId = programme.Id,
            MenteeId = mentee.Id,
            MentorId = mentor.Id,
            IntroducedOn = Today(house).AddDays(-daysAgo),
            PlannedEnd = Today(house).AddDays(400),
        };
        await house.Data(async db =>
        {
            db.AddRange(programme, mentee, mentor, pair);
            db.Entry(programme).Property(p => p.State).CurrentValue = ProgrammeState.Running;
            db.Entry(pair).Property(r => r.Stage).CurrentValue = stage;
            await Task.CompletedTask;
        });
        return (house, pair);
    }
}
