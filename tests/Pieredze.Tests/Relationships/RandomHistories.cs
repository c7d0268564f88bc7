using CsCheck;
using Pieredze.Platform;
using Pieredze.Relationships;
using Pieredze.Relationships.Goals;

namespace Pieredze.Tests.Relationships;

/// <summary>Whatever two people, a stranger and the calendar do to a pair, in whatever order, its promises hold.</summary>
public sealed class RandomHistories
{
    private const int Histories = 10_000;

    // Who does it: mentee, mentor or, now and then, a stranger; and days gone by since, squared, mostly few.
    private static readonly Gen<(int Deed, int By, int Days)[]> History = Gen.Select(
        Gen.Int[0, Deeds.All.Count - 1],
        Gen.Int[0, 6]
            .Select(who =>
                who < 3 ? 0
                : who < 6 ? 1
                : PlayedPair.Stranger
            ),
        Gen.Int[0, 6]
    ).Array[1, 100];

    [Fact]
    public void Keep_the_promises_of_the_way() =>
        History.Sample(steps => Assert.Null(FirstBroken(steps, Deeds.All)), iter: Histories);

    [Fact]
    public void Reach_every_stage_and_every_way_to_end()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        History.Sample(
            steps =>
            {
                var walk = new PlayedPair();
                foreach (var (deed, by, days) in steps)
                {
                    walk.Try(Deeds.All[deed], by, days);
                    lock (seen)
                    {
                        seen.Add($"{walk.Pair.Stage}");
                        seen.Add($"{walk.Pair.Standing}");
                        seen.Add($"{walk.Pair.EndKind}");
                    }
                }
            },
            iter: Histories
        );
        // Otherwise the promises would be kept where nothing happens.
        Assert.Superset(
            new HashSet<string>(
                [.. Enum.GetNames<Stage>(), .. Enum.GetNames<Standing>(), "NoFit", "NoFault", "Drifted"],
                StringComparer.Ordinal
            ),
            seen
        );
    }

    [Fact]
    public void Notice_a_deed_that_skips_a_stage()
    {
        var leap = typeof(Relationship).GetMethod(
            "Enter",
            System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance
        )!;
        List<Deed> planted = [(walk, _) => leap.Invoke(walk.Pair, [Stage.Working, walk.Today])];
        Assert.Equal("Building became Working", FirstBroken([(0, 0, 0)], planted));
    }

    private static string? FirstBroken((int Deed, int By, int Days)[] steps, IReadOnlyList<Deed> deeds)
    {
        var walk = new PlayedPair();
        foreach (var (deed, by, days) in steps)
        {
            var (stage, standing, before) = (walk.Pair.Stage, walk.Pair.Standing, walk.Print());
            walk.Try(deeds[deed], by, days);
            if (by == PlayedPair.Stranger && before != walk.Print())
            {
                return "A stranger changed the pair.";
            }

            if ((Way(stage, walk.Pair) ?? Rest(standing, walk.Pair) ?? Freedom(walk)) is { } broken)
            {
                return broken;
            }
        }

        return null;
    }

    // Exactly one stage, walked in order; only goals may be gone back to.
    private static string? Way(Stage before, Relationship pair) =>
        pair.Stage != before && pair.Stage != before + 1 && (before, pair.Stage) != (Stage.Working, Stage.Goals)
            ? $"{before} became {pair.Stage}"
        : pair.Stages.Count > 0 && pair.Stages[^1].Stage != pair.Stage ? "The log of stages tells of another."
        : pair.Stage == Stage.MovingOn && pair.Standing is not (Standing.Completed or Standing.Closed)
            ? "It moved on without having ended."
        : null;

    private static string? Rest(Standing before, Relationship pair) =>
        (before, pair.Standing) switch
        {
            var (was, now) when was == now => null,
            (Standing.Active, Standing.Paused or Standing.EndedEarly) => null,
            (Standing.Active, Standing.Completed) when pair.Stage == Stage.Ending => null,
            (Standing.Paused, Standing.Active or Standing.EndedEarly) => null,
            (Standing.Completed, Standing.Closed) => null,
            var (was, now) => $"{was} became {now}",
        };

    // Either may leave at once and alone; the mentee also rests, ends and closes own goals, and nobody has to allow it.
    private static string? Freedom(PlayedPair walk)
    {
        var pair = walk.Pair;
        if (pair.Standing is not (Standing.Active or Standing.Paused))
        {
            return null;
        }

        if (pair.WhyNotEndEarly(pair.MenteeId) is not null || pair.WhyNotEndEarly(pair.MentorId) is not null)
        {
            return "Somebody cannot leave.";
        }

        if (pair.Goals.Any(g => g.State == GoalState.Active && pair.WhyNotChangeGoal(pair.MenteeId, g) is not null))
        {
            return "The mentee cannot close a goal.";
        }

        if (pair.Standing != Standing.Active)
        {
            return null;
        }

        return pair.WhyNotPause(pair.MenteeId, walk.Today.AddDays(7), walk.Today) is not null
                ? "The mentee cannot rest."
            : pair.Stage == Stage.Working
            && pair.WhyNotStartEnding(pair.MenteeId, walk.Today.AddDays(7), walk.Today) is not null
                ? "The mentee cannot wind up."
            : null;
    }
}
