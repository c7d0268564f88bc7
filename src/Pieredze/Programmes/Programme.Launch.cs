using System.Security.Cryptography;
using Pieredze.Platform;

namespace Pieredze.Programmes;

public sealed partial class Programme
{
    // Without 0/O, 1/l and i: the code is also read aloud and typed from paper.
    private const string JoinLetters = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Everything that still stands in the way of the launch; empty when nothing does.</summary>
    public IReadOnlyList<Refusal> WhyNotLaunch(Organisation? organisation)
    {
        if (State != ProgrammeState.Draft)
        {
            return [new("launch-already")];
        }

        List<Refusal> reasons = [];
        void Unless(bool holds, string key)
        {
            if (!holds)
            {
                reasons.Add(new(key));
            }
        }

        Unless(Purposes.Count > 0, "launch-no-purpose");
        Unless(!string.IsNullOrWhiteSpace(organisation?.ReferralContacts), "launch-no-referral");
        Unless(EndsOn is null || StartsOn is null || EndsOn > StartsOn, "launch-end-before-start");
        Unless(StyleDial.Band(Style) != StyleBand.Sponsorship || ConflictStatement, "launch-no-conflict-statement");
        reasons.AddRange(Checklist.Select(WhyNotYet).OfType<Refusal>());
        return reasons;
    }

    public void Launch(DateTime now, Organisation? organisation)
    {
        Refusal.Check(
            WhyNotLaunch(organisation) is { Count: > 0 } reasons ? new("launch-refused", ("n", reasons.Count)) : null
        );
        State = ProgrammeState.Running;
        LaunchedAt = now;
        ReviewOn = DateOnly.FromDateTime(now).AddMonths(MonthsToReview);
        SettleMeasures(now);
        JoinCode = RandomNumberGenerator.GetString(JoinLetters, 20);
    }

    /// <summary>From now on what is measured changes only by a new version of the plan.</summary>
    public void SettleMeasures(DateTime now) => MeasuresSettledAt ??= now;

    private Refusal? WhyNotYet(ReadinessItem item) =>
        ColourOf(item) switch
        {
            null => new("launch-unanswered", ("condition", item.Code)),
            ReadinessColour.Red when Conditions.Blocks(item.Code) => new(
                "launch-blocking-red",
                ("condition", item.Code)
            ),
            ReadinessColour.Red when item.Mitigation.Length == 0 || item.Owner.Length == 0 => new(
                "launch-red-no-plan",
                ("condition", item.Code)
            ),
            _ => null,
        };
}
