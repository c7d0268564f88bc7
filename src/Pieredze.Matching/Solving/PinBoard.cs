namespace Pieredze.Matching.Solving;

/// <summary>Decides which pins can stand together, before anybody else is matched.</summary>
internal sealed class PinBoard
{
    public PinBoard(IReadOnlyCollection<PairId> pins, ulong seed, int mentees, IPossible possible)
    {
        Pinned = new int[mentees];
        Array.Fill(Pinned, -1);
        var (taken, unkept) = (new int[possible.Capacity.Length], new List<UnkeptPin>());
        foreach (var pin in InLotteryOrder(pins, seed))
        {
            if (Fault(pin, possible, taken) is { } fault)
            {
                unkept.Add(fault);
            }
        }

        Unkept =
        [
            .. unkept
                .OrderBy(pin => pin.Pair.MenteeId, StringComparer.Ordinal)
                .ThenBy(pin => pin.Pair.MentorId, StringComparer.Ordinal),
        ];
    }

    public IReadOnlyList<UnkeptPin> Unkept { get; }

    /// <summary>The mentor each mentee is pinned to, or -1.</summary>
    public int[] Pinned { get; }

    private static IEnumerable<PairId> InLotteryOrder(IReadOnlyCollection<PairId> pins, ulong seed) =>
        pins.Distinct()
            .OrderBy(pin => Lottery.Draw(Lottery.Ticket(pin.MenteeId, seed), Lottery.Ticket(pin.MentorId, seed)))
            .ThenBy(pin => pin.MenteeId, StringComparer.Ordinal)
            .ThenBy(pin => pin.MentorId, StringComparer.Ordinal);

    // Puts the pin up where nothing stands against it.
    private UnkeptPin? Fault(PairId pin, IPossible possible, int[] taken)
    {
        if (possible.Find(pin) is not var (mentee, mentor))
        {
            return new UnkeptPin(pin, PinFault.UnknownPerson);
        }

        if (possible.Against(mentee, mentor) is { } rule)
        {
            return new UnkeptPin(pin, PinFault.HardRule, rule);
        }

        if (Pinned[mentee] >= 0)
        {
            return new UnkeptPin(pin, PinFault.MenteePinnedElsewhere);
        }

        if (taken[mentor] >= possible.Capacity[mentor])
        {
            return new UnkeptPin(pin, PinFault.MentorFull);
        }

        taken[mentor]++;
        Pinned[mentee] = mentor;
        return null;
    }
}
