using Pieredze.Platform;
using Pieredze.Relationships.Goals;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships;

/// <summary>Since which day a turn has been waiting, from what is known of the pair already.</summary>
public static class TurnSince
{
    public static DateOnly Of(Relationship pair, Turn turn, Clock clock)
    {
        DateOnly Day(DateTime at) => DateOnly.FromDateTime(clock.ToLocal(at));
        var entered = pair.Stages.Where(s => s.Stage == pair.Stage).Select(s => s.On).DefaultIfEmpty(pair.IntroducedOn);
        var began = entered.Max();
        var met = pair.LastMetOn > began ? pair.LastMetOn.Value : began;
        var since = turn.Key switch
        {
            "turn-record" => pair.Sessions.Where(s => s.State == SessionState.Planned).Min(s => Day(s.StartsAt)),
            "turn-first-meeting" => pair.IntroducedOn,
            "turn-agenda" => pair
                .Sessions.Where(s => s.State == SessionState.Planned)
                .Min(s => Day(s.StartsAt))
                .AddDays(-7),
            "turn-sign" => pair.Draft is { } draft ? Day(draft.WrittenAt) : met,
            "turn-goal-waits" => pair
                .Goals.Where(g => g.State == GoalState.Proposed)
                .Select(g => Day(g.CreatedAt))
                .DefaultIfEmpty(met)
                .Min(),
            _ => met,
        };
        return since > clock.Today ? clock.Today : since;
    }
}
