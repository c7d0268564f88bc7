using Pieredze.Platform;
using Pieredze.Relationships;
using Pieredze.Relationships.Building;
using Pieredze.Relationships.Goals;
using Pieredze.Tests.Relationships.Goals;

namespace Pieredze.Tests.Relationships;

/// <summary>Something that somebody tries to do to a pair; most of the time a rule says no.</summary>
public delegate void Deed(PlayedPair walk, Guid by);

/// <summary>A pair without a database, and the day that it is.</summary>
public sealed class PlayedPair
{
    public const int Stranger = 2;
    private readonly Calendar _calendar = new();
    private readonly Guid _stranger = Guid.CreateVersion7();

    public PlayedPair()
    {
        Clock = new(_calendar, new Settings());
        Pair = new()
        {
            ProgrammeId = Guid.CreateVersion7(),
            MentorId = Guid.CreateVersion7(),
            MenteeId = Guid.CreateVersion7(),
            IntroducedOn = Clock.Today,
            PlannedEnd = Clock.Today.AddDays(300),
        };
    }

    public Clock Clock { get; }
    public DateOnly Today => Clock.Today;
    public Relationship Pair { get; }

    /// <summary>The day on which both were told or asked last; the system closes only after it.</summary>
    public DateOnly? ToldOn { get; set; }

    public void Try(Deed deed, int by, int days)
    {
        _calendar.Now = _calendar.Now.AddDays(days * days);
        try
        {
            deed(
                this,
                by switch
                {
                    0 => Pair.MenteeId,
                    1 => Pair.MentorId,
                    _ => _stranger,
                }
            );
        }
        catch (RefusedException)
        {
            // A rule said no: nothing happened.
        }
    }

    /// <summary>Everything that a stranger must never be able to change.</summary>
    public string Print() =>
        string.Join(
            '|',
            Pair.Stage,
            Pair.Standing,
            Pair.PausedUntil,
            Pair.EndedOn,
            Pair.EndedBy,
            Pair.Goals.Count(g => g.State == GoalState.Active),
            Pair.Sessions.Count,
            Pair.Agreements.Count(a => a.IsSignedByBoth),
            Pair.Mentee.ReadyFor,
            Pair.Mentor.ReadyFor,
            Pair.Mentee.StayInTouch,
            Pair.Mentor.StayInTouch,
            Pair.Closing?.EndsBy,
            Pair.Closing?.ClosingMeetingOn,
            Pair.Closing?.ExtensionAskedBy,
            Pair.Mentee.Gratitude,
            Pair.Mentor.Gratitude
        );

    private sealed class Calendar : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}

/// <summary>All that can be done to a pair; what a stage needs at once is one deed, so that histories come far.</summary>
public static class Deeds
{
    public static readonly IReadOnlyList<Deed> All =
    [
        (w, by) => w.Pair.AnswerFit(by, Fit.Yes, w.Clock.Now),
        (w, by) => w.Pair.AnswerFit(by, Fit.No, w.Clock.Now),
        (w, by) => w.Pair.Record(by, null, w.Today, 60, w.Clock),
        (w, by) => Build(w, by),
        (w, by) => Build(w, by),
        (w, by) => SetGoal(w, by),
        (w, by) => SetGoal(w, by),
        (w, by) => w.Pair.Goals.ToList().ForEach(g => w.Pair.Close(by, g, reached: true)),
        (w, by) => Both(w, by),
        (w, by) => Both(w, by),
        (w, by) => Both(w, by),
        (w, by) => w.Pair.WalkOn(by, w.Today),
        (w, by) => w.Pair.WalkOn(by, w.Today),
        (w, by) => w.Pair.GoBackToGoals(by, w.Today),
        (w, by) => w.Pair.StartEnding(by, w.Today.AddDays(10), w.Today),
        (w, by) => w.Pair.StartEnding(by, w.Today.AddDays(10), w.Today),
        (w, by) => w.Pair.Extend(by),
        (w, by) => w.Pair.PlanClosing(by, w.Today.AddDays(3), "doma"),
        (w, by) => Finish(w, by),
        (w, by) => Finish(w, by),
        (w, by) => w.Pair.Thank(by, "paldies"),
        (w, by) => w.Pair.TellConfidence(by, 5, shares: true),
        (w, by) => w.Pair.Pause(by, w.Today.AddDays(20), w.Today),
        (w, by) => w.Pair.Resume(by, w.Today),
        (w, by) => w.Pair.Resume(by, w.Today),
        (w, by) => EndEarlySeldom(w, by),
        (w, by) => w.Pair.StayInTouch(by, "zvani", w.Today),
        (w, by) => w.Pair.StayInTouch(by, null, w.Today),
        (w, by) => w.Pair.LeaveSilently(by),
        (w, by) => w.Pair.ShowCelebration(by, shows: true),
        (w, by) => w.Pair.KeepReason(by, Pieredze.Relationships.Ending.EndReason.NoTime, null),
        (w, by) => ByItself(w, by, w.Pair.WindUp),
        (w, by) => ByItself(w, by, w.Pair.FadeOut),
    ];

    private static void Build(PlayedPair w, Guid by)
    {
        foreach (var person in Walkers(w, by))
        {
            w.Pair.TellValues(person, ["miers"], null);
            w.Pair.TellDifferences(person, "domāju lēnāk");
            w.Pair.AnswerFit(person, Fit.Yes, w.Clock.Now);
            var agreement =
                w.Pair.Agreements.Count > 0
                    ? w.Pair.Agreements[^1]
                    : w.Pair.WriteAgreement(person, TwoWalkers.Text, w.Clock.Now);
            w.Pair.Sign(person, agreement, w.Clock.Now);
        }
    }

    private static void SetGoal(PlayedPair w, Guid by)
    {
        var goal = w.Pair.ProposeGoal(by, "mērķis", GoalKind.Growth, Horizon.Medium, GoalOrigin.Mentee, w.Clock.Now);
        w.Pair.Describe(by, goal, goal.Title, "gribu", "redzēsim", w.Today.AddDays(60));
        w.Pair.AddMethod(by, goal, MethodKind.SelfRating, "pašvērtējums");
        w.Pair.AddStep(by, goal, LadderLevel.Weekly, null, "reizi nedēļā", null);
        w.Pair.Activate(by, goal);
        w.Pair.SayNoProblem(by, none: true);
    }

    private static void Both(PlayedPair w, Guid by)
    {
        foreach (var person in Walkers(w, by))
        {
            w.Pair.WalkOn(person, w.Today);
        }
    }

    private static void Finish(PlayedPair w, Guid by)
    {
        foreach (var person in Walkers(w, by))
        {
            w.Pair.Review(person, "sarunas", "klausīties");
        }

        w.Pair.Celebrate(by, "tēja");
        w.Pair.Record(by, null, w.Today, 45, w.Clock);
        w.Pair.PlanGrowth(by, "turpināšu", "kurss", w.Today.AddDays(20), w.Today);
    }

    // Each for themselves, one after the other; a stranger stays a stranger.
    private static Guid[] Walkers(PlayedPair w, Guid by) =>
        by == w.Pair.MenteeId || by == w.Pair.MentorId ? [by, w.Pair.Other(by)] : [by];

    // Otherwise hardly any history would come to the end of the way.
    private static void EndEarlySeldom(PlayedPair w, Guid by)
    {
        if (w.Today.DayNumber % 7 == 0)
        {
            w.Pair.EndEarly(by, w.Today);
        }
    }

    // The system tells both first, and closes two weeks later.
    private static void ByItself(PlayedPair w, Guid by, Func<DateOnly, DateOnly, bool> close)
    {
        if (by != w.Pair.MenteeId || w.Today.DayNumber % 5 != 0)
        {
            return;
        }

        w.ToldOn ??= w.Today;
        Assert.False(close(w.ToldOn.Value, w.ToldOn.Value.AddDays(13)));
        close(w.ToldOn.Value, w.Today);
    }
}
