using Pieredze.Measurement.Benefits;

namespace Pieredze.Measurement.Harms;

/// <summary>H3 to H6: what the two in a pair do, and what that does to them.</summary>
internal static class Conduct
{
    public static IEnumerable<HarmReading> OfImitation(ProgrammeFacts facts) =>
        [
            Reading.Of(HarmMeasure.GoalOrigin, facts.GoalsOfOthers),
            Reading.OfFavourable(facts, HarmMeasure.OwnWay, "P02"),
            Reading.OfFavourable(facts, HarmMeasure.MentorChanged, "P03"),
            Reading.Of(HarmMeasure.OptionsByMentor, facts.OptionsByMentor),
        ];

    public static IEnumerable<HarmReading> OfResignation(ProgrammeFacts facts) =>
        [
            Reading.Of(
                HarmMeasure.Challenges,
                facts.ChallengeIndices.Count == 0 ? null : facts.ChallengeIndices.Average(),
                facts.ChallengeIndices.Count
            ),
            Voice(facts.Voice),
            Reading.Of(HarmMeasure.ChangeGoals, facts.ChangeGoals),
        ];

    public static IEnumerable<HarmReading> OfExploitation(ProgrammeFacts facts)
    {
        var known = facts.HandOvers.Where(status => status != HandOverStatus.TooEarly).ToList();
        return
        [
            OwnManagers(facts.OwnManagers),
            Reading.OfUnfavourable(facts, HarmMeasure.WorkForMentor, "P05"),
            Reading.OfFavourable(facts, HarmMeasure.SafeExit, "P06"),
            Reading.Of(
                HarmMeasure.StuckHandOver,
                new Portion(known.Count(status => status == HandOverStatus.Stuck), known.Count, known.Count)
            ),
        ];
    }

    public static IEnumerable<HarmReading> OfManipulation(ProgrammeFacts facts)
    {
        var used = Reading.OfUnfavourable(facts, HarmMeasure.UsedAgainstMe, "P08");
        return
        [
            Reading.OfFavourable(facts, HarmMeasure.FreeToRefuse, "P07"),
            // How few they are is nobody's business; that there is one is enough.
            used.Status == HarmStatus.Watch
                ? used with
                {
                    Reason = HarmReason.AtLeastOne,
                    Value = null,
                }
                : used,
            Reading.Of(HarmMeasure.OverriddenGoals, facts.OverriddenGoals),
            Concerns(facts.Concerns),
        ];
    }

    private static HarmReading Voice(BenefitResult? voice)
    {
        if (voice?.Change is not { } change)
        {
            return Reading.Without(
                HarmMeasure.Voice,
                voice is null or { Status: BenefitStatus.NotMeasured }
                    ? HarmReason.NothingRecorded
                    : HarmReason.TooFewPeople
            );
        }

        var reading = Reading.Of(HarmMeasure.Voice, change.Mean, change.People);
        var isCertain = change.Interval.High < 0;
        return reading with
        {
            Interval = change.Interval,
            Status = isCertain ? HarmStatus.Alert : reading.Status,
            Reason =
                isCertain ? HarmReason.MoreThanChance
                : reading.Status == HarmStatus.Watch ? HarmReason.MayBeChance
                : reading.Reason,
        };
    }

    // One is enough, however small the programme; only the number needs ten.
    private static HarmReading OwnManagers(OwnManagers? managers)
    {
        if (managers is not { Relationships: > 0 } some)
        {
            return Reading.Without(HarmMeasure.OwnManagers, HarmReason.NothingRecorded);
        }

        var count = some.Waived + some.NotWaived;
        return One(
            Reading.Of(HarmMeasure.OwnManagers, (double)count / some.Relationships, some.Relationships),
            some.NotWaived > 0 ? HarmReason.NotWaived
                : count > 0 ? HarmReason.Waived
                : null
        );
    }

    private static HarmReading Concerns(ConcernCount? concerns) =>
        concerns is not { Relationships: > 0 } some
            ? Reading.Without(HarmMeasure.Concerns, HarmReason.NothingRecorded)
            : One(
                Reading.Of(HarmMeasure.Concerns, (double)some.Opened / some.Relationships, some.Relationships),
                some.Substantiated > 0 ? HarmReason.Substantiated : null
            );

    private static HarmReading One(HarmReading reading, HarmReason? because) =>
        because is { } reason ? reading with { Status = Reading.StatusFor(reason), Reason = reason } : reading;
}
