using Pieredze.Relationships.Working;

namespace Pieredze.Relationships;

/// <summary>Whose turn it is in a pair, for what, and where it is done. Null means that nobody has to do anything.</summary>
public sealed record Turn(TurnOf Whose, string Key, string Address)
{
    /// <summary>The one next thing. Needs planned sessions, goals and, by stage, agreements, methods, steps or problems.</summary>
    public static Turn? Of(Relationship pair, DateTime now)
    {
        var at = $"/pairs/{pair.Id}";
        if (pair.Standing != Standing.Active)
        {
            return null;
        }

        var held = pair.LastMetOn is not null;
        var planned = pair.Sessions.Any(s => s.State == SessionState.Planned && s.StartsAt > now);
        var past = pair
            .Sessions.Where(s => s.State == SessionState.Planned && s.StartsAt <= now)
            .MinBy(s => s.StartsAt);
        return past is not null ? new(TurnOf.Mentee, "turn-record", $"{at}/sessions/{past.Id}")
            : pair.Stage == Stage.Building ? Building(pair, at, held, planned)
            : pair.Stage == Stage.Goals ? Goals(pair, at)
            : pair.Stage == Stage.Ending ? Ending(pair, at)
            : Working(pair, at, planned, now);
    }

    private static Turn? Building(Relationship pair, string at, bool held, bool planned)
    {
        if (!held && !planned)
        {
            return new(TurnOf.Mentee, "turn-first-meeting", $"{at}/sessions");
        }

        var (mentor, mentee) = (IsOpen(pair.Mentor), IsOpen(pair.Mentee));
        if (held && (mentor || mentee))
        {
            return new(Both(mentee, mentor), "turn-building", $"{at}/building");
        }

        if (held && pair.SignedAgreement is null)
        {
            return pair.Draft is not { } draft
                ? new(TurnOf.Mentee, "turn-agreement", $"{at}/agreement")
                : new(Both(draft.MenteeSignedAt is null, draft.MentorSignedAt is null), "turn-sign", $"{at}/agreement");
        }

        return held ? Confirm(pair, at) : null;
    }

    private static Turn Goals(Relationship pair, string at)
    {
        var missing = pair.Criteria().FirstOrDefault(c => !c.IsMet);
        return missing is null
            ? Confirm(pair, at)
            : new(TurnOf.Mentee, $"turn-{missing.Key}", missing.Key == "options" ? $"{at}/problems" : $"{at}/goals");
    }

    private static Turn? Working(Relationship pair, string at, bool planned, DateTime now)
    {
        if (
            pair.Goals.Any(g =>
                g.State == Relationships.Goals.GoalState.Proposed && g.Origin == Relationships.Goals.GoalOrigin.Mentor
            )
        )
        {
            return new(TurnOf.Mentee, "turn-goal-waits", $"{at}/goals");
        }

        if (!planned)
        {
            return new(TurnOf.Mentee, "turn-next-meeting", $"{at}/sessions");
        }

        var next = pair
            .Sessions.Where(s => s.State == SessionState.Planned && s.StartsAt > now)
            .MinBy(s => s.StartsAt)!;
        return next.StartsAt < now.AddDays(7) ? new(TurnOf.Mentee, "turn-agenda", $"{at}/sessions/{next.Id}") : null;
    }

    private static Turn Ending(Relationship pair, string at)
    {
        var missing = pair.Criteria().FirstOrDefault(c => !c.IsMet);
        return missing?.Key switch
        {
            null => Confirm(pair, at),
            "review" => new(
                Both(pair.Mentee.ReviewLearned is null, pair.Mentor.ReviewLearned is null),
                "turn-review",
                $"{at}/ending"
            ),
            "closing-meeting" => new(TurnOf.Mentee, "turn-closing-meeting", $"{at}/sessions"),
            var key => new(TurnOf.Mentee, $"turn-{key}", $"{at}/ending"),
        };
    }

    private static Turn Confirm(Relationship pair, string at) =>
        new(Both(pair.Mentee.ReadyFor is null, pair.Mentor.ReadyFor is null), "turn-walk-on", at);

    private static bool IsOpen(Parts part) => part.Fit is null || part.Values.Count == 0 || !part.HasToldDifferences;

    private static TurnOf Both(bool mentee, bool mentor) =>
        mentee && mentor ? TurnOf.Both
        : mentee ? TurnOf.Mentee
        : TurnOf.Mentor;
}

public enum TurnOf
{
    Mentee,
    Mentor,
    Both,
}
