namespace Pieredze.Matching.Solving;

/// <summary>What a round aims at besides the points: who goes first, which pairs to keep, what decides between equals.</summary>
internal sealed record Wishes
{
    private readonly int[] claim;
    private readonly int[] kept;
    private readonly int highest;

    /// <summary>Sorts the mentees by claim.</summary>
    /// <param name="claim">The claim of each mentee to be among the matched; the higher goes first.</param>
    /// <param name="kept">The mentor each mentee has been proposed already, or -1.</param>
    public Wishes(int[] claim, int[] kept)
    {
        (this.claim, this.kept) = (claim, kept);
        highest = claim.Length == 0 ? 0 : claim.Max();
        HasClaims = Array.Exists(claim, one => one != highest);
        KeepsAny = Array.Exists(kept, mentor => mentor >= 0);
        Groups =
        [
            .. Enumerable
                .Range(0, claim.Length)
                .GroupBy(mentee => claim[mentee])
                .OrderByDescending(group => group.Key)
                .Select(group => group.ToArray()),
        ];
        Everybody =
        [
            [.. Enumerable.Range(0, claim.Length)],
        ];
    }

    public required ulong[] MenteeTickets { get; init; }

    public required ulong[] MentorTickets { get; init; }

    /// <summary>Whether the worst pair counts before the sum.</summary>
    public bool Floor { get; init; }

    /// <summary>The most a floor can be: a pinned pair scores no more.</summary>
    public long Enough { get; init; } = long.MaxValue;

    /// <summary>Whether equals are decided by lottery; without, the result is as good but may depend on the order.</summary>
    public bool Lottery { get; init; } = true;

    public bool HasClaims { get; }

    /// <summary>The highest claim of all.</summary>
    public int Highest => highest;

    public bool KeepsAny { get; }

    /// <summary>All mentees by claim, the highest first.</summary>
    public IReadOnlyList<int[]> Groups { get; }

    public IReadOnlyList<int[]> Everybody { get; }

    public long Claim(int mentee) => highest - claim[mentee];

    public long Keep(int mentee, int mentor) => !KeepsAny || kept[mentee] == mentor ? 0 : 1;

    public long Tie(int mentee, int mentor) =>
        Lottery ? Solving.Lottery.Draw(MenteeTickets[mentee], MentorTickets[mentor]) : 0;

    /// <summary>What a pair costs; a pair of the most points costs none.</summary>
    public Price Cost(int mentee, int mentor, long points) =>
        new(-2, Claim(mentee), -points, Keep(mentee, mentor), Tie(mentee, mentor));
}
