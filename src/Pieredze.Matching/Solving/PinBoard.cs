namespace Pieredze.Matching.Solving;

/// <summary>Decides which pins can stand together, before anybody else is matched.</summary>
internal sealed class PinBoard
{
    private readonly int[] pinned;

    public PinBoard(MatchRequest request, Field field)
    {
        pinned = new int[field.Mentees.Length];
        Array.Fill(pinned, -1);
        var taken = new int[field.Mentors.Length];
        foreach (var pin in InLotteryOrder(request))
        {
            if (Fault(pin, field, taken) is { } fault)
            {
                Unkept.Add(fault);
                continue;
            }

            pinned[field.MenteeNumbers[pin.MenteeId]] = field.MentorNumbers[pin.MentorId];
            taken[field.MentorNumbers[pin.MentorId]]++;
        }
    }

    public List<UnkeptPin> Unkept { get; } = [];

    /// <summary>The mentor each mentee is pinned to, or -1.</summary>
    public int[] Pinned => pinned;

    private static IEnumerable<PairId> InLotteryOrder(MatchRequest request) =>
        request
            .Pins.Distinct()
            .OrderBy(pin =>
                Lottery.Draw(Lottery.Ticket(pin.MenteeId, request.Seed), Lottery.Ticket(pin.MentorId, request.Seed))
            )
            .ThenBy(pin => pin.MenteeId, StringComparer.Ordinal)
            .ThenBy(pin => pin.MentorId, StringComparer.Ordinal);

    private UnkeptPin? Fault(PairId pin, Field field, int[] taken)
    {
        if (
            !field.MenteeNumbers.TryGetValue(pin.MenteeId, out var mentee)
            || !field.MentorNumbers.TryGetValue(pin.MentorId, out var mentor)
        )
        {
            return new UnkeptPin(pin, PinFault.UnknownPerson);
        }

        field.Open(mentee);
        return field.Judge(mentor).Rule is { } rule ? new UnkeptPin(pin, PinFault.HardRule, rule)
            : pinned[mentee] >= 0 ? new UnkeptPin(pin, PinFault.MenteePinnedElsewhere)
            : taken[mentor] >= field.Mentors[mentor].Capacity ? new UnkeptPin(pin, PinFault.MentorFull)
            : null;
    }
}
