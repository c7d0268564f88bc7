using Pieredze.Relationships;

namespace Pieredze.Nudges;

/// <summary>What is known of a pair when it is asked whether somebody should be nudged; no word that the two wrote.</summary>
public sealed record PairSigns(
    Guid Id,
    Guid MenteeId,
    Guid MentorId,
    Stage Stage,
    DateOnly IntroducedOn,
    DateOnly PlannedEnd,
    DateOnly? LastMetOn,
    bool HasMeetingAhead,
    bool HasAgreement,
    DateOnly LastSign
);

/// <summary>Why a pair is nudged, and since when that has been so: for one cause there is one nudge.</summary>
public sealed record Cause(NudgeKind Kind, DateOnly Since)
{
    private const int DaysToMeetFirst = 7;
    private const int DaysToAgree = 21;
    public const int DaysOfSilence = 90;

    /// <summary>The one thing to nudge both about, or null; the weightier goes before the lighter.</summary>
    public static Cause? Of(PairSigns pair, int quietDays, DateOnly today)
    {
        bool Past(DateOnly since, int days) => since.AddDays(days) < today;
        var endNear = pair.PlannedEnd.AddDays(-7 * Relationship.WeeksOfForesight);
        return pair switch
        {
            { HasMeetingAhead: false } when Past(pair.LastSign, DaysOfSilence - 1) => new(
                NudgeKind.Silent,
                pair.LastSign
            ),
            { Stage: Stage.Working } when endNear <= today => new(NudgeKind.EndingNear, endNear.AddDays(-1)),
            { LastMetOn: null, HasMeetingAhead: false } when Past(pair.IntroducedOn, DaysToMeetFirst - 1) => new(
                NudgeKind.FirstMeeting,
                pair.IntroducedOn
            ),
            { LastMetOn: { } met, HasMeetingAhead: false } when Past(met, quietDays) => new(NudgeKind.Quiet, met),
            { Stage: Stage.Building, HasAgreement: false, LastMetOn: { } met } when Past(met, DaysToAgree) => new(
                NudgeKind.Agreement,
                pair.IntroducedOn
            ),
            _ => null,
        };
    }
}
