using Pieredze.Accounts;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Relationships;
using Pieredze.Relationships.Goals;
using Pieredze.Relationships.Working;

namespace Pieredze.Nudges;

/// <summary>One of my pairs as the page of the day needs it.</summary>
public sealed record Walk(Relationship Pair, Person Other, Turn? Turn, bool IAmMentee)
{
    public bool IsMyTurn =>
        Turn is not null && (Turn.Whose == TurnOf.Both || (Turn.Whose == TurnOf.Mentee) == IAmMentee);

    public Session? Next(DateTime now) =>
        Pair.Sessions.Where(s => s.State == SessionState.Planned && s.StartsAt > now).MinBy(s => s.StartsAt);
}

/// <summary>Something I said I would do: after a meeting, or on the ladder to a goal.</summary>
public sealed record MyStep(
    Guid Pair,
    Guid Id,
    Guid? Session,
    Guid? Goal,
    string Text,
    DateOnly? Due,
    DateOnly? Done,
    string? For
);

/// <summary>Loads all my pairs in a fixed number of statements, however many there are.</summary>
public sealed class WalkerDesk(Database db, Me me, Clock clock)
{
    private const int DaysDoneStays = 2;

    /// <summary>Me as a person; known once my pairs are loaded.</summary>
    public Person? Self { get; private set; }

    /// <summary>My pairs that are on their way, those first in which it is my turn.</summary>
    public async Task<IReadOnlyList<Walk>> WalksAsync()
    {
        var mine = await TodayQueries.Pairs.On(db)(db, me.Id).AllAsync();
        var people = (await WalkQueries.People.On(db)(db, me.Id).AllAsync()).ToDictionary(p => p.Id);
        Self = people.GetValueOrDefault(me.Id);
        if (mine.Count == 0)
        {
            return [];
        }

        // What is loaded finds its pair by itself.
        var since = clock.Today.AddDays(-DaysDoneStays);
        await WalkQueries.Sessions.On(db)(db, me.Id, since).AllAsync();
        if (mine.Exists(r => r.Stage == Stage.Goals))
        {
            // In the stage of goals everything about them counts; later only what is still to do.
            await WalkQueries.AllGoals.On(db)(db, me.Id).AllAsync();
            await WalkQueries.Problems.On(db)(db, me.Id).AllAsync();
        }
        else
        {
            await WalkQueries.OpenGoals.On(db)(db, me.Id, since).AllAsync();
        }

        if (mine.Exists(r => r.Stage == Stage.Building))
        {
            await WalkQueries.Agreements.On(db)(db, me.Id).AllAsync();
        }

        return
        [
            .. mine.Select(r => new Walk(r, people[r.Other(me.Id)], Turn.Of(r, clock.Now), r.IsMentee(me.Id)))
                .OrderByDescending(w => w.IsMyTurn)
                .ThenBy(w => w.Pair.Standing)
                .ThenBy(w => w.Next(clock.Now)?.StartsAt ?? DateTime.MaxValue),
        ];
    }

    /// <summary>What I have promised and not done, and what I did in the last days.</summary>
    public IReadOnlyList<MyStep> Steps(Walk walk)
    {
        var since = clock.Today.AddDays(-DaysDoneStays);
        bool Shown(DateOnly? done) => done is null || done >= since;
        var promised = walk
            .Pair.Sessions.SelectMany(s => s.NextSteps)
            .Where(n => n.OwnerId == me.Id && Shown(n.DoneOn))
            .Select(n => new MyStep(walk.Pair.Id, n.Id, n.SessionId, null, n.Text, n.DueOn, n.DoneOn, null));
        var rungs = walk.IAmMentee
            ? walk
                .Pair.ActiveGoals.SelectMany(g => g.Steps.Select(s => (Goal: g, Step: s)))
                .Where(x =>
                    x.Step.Level is LadderLevel.Weekly or LadderLevel.Daily
                    && (x.Step.Repeat != StepRepeat.Once || Shown(x.Step.DoneOn))
                )
                .Select(x => new MyStep(
                    walk.Pair.Id,
                    x.Step.Id,
                    null,
                    x.Goal.Id,
                    x.Step.Text,
                    x.Step.DueOn,
                    x.Step.IsDone(clock.Today) ? x.Step.DoneOn ?? clock.Today : null,
                    x.Goal.Title
                ))
            : [];
        return
        [
            .. promised.Concat(rungs).OrderBy(s => s.Done is not null).ThenBy(s => s.Due ?? DateOnly.MaxValue).Take(8),
        ];
    }
}
