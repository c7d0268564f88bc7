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

    /// <summary>The cells to be levelled; null where nobody is.</summary>
    public Cells? Cells { get; init; }

    /// <summary>Whether nothing counts behind the claims.</summary>
    public bool HeadsOnly { get; init; }

    /// <summary>Whether equals are decided by lottery; without, the result is as good but may depend on the order.</summary>
    public bool Lottery { get; init; } = true;

    public bool HasClaims { get; }

    /// <summary>The highest claim of all.</summary>
    public int Highest => highest;

    public bool KeepsAny { get; }

    /// <summary>All mentees by claim, the highest first.</summary>
    public IReadOnlyList<int[]> Groups { get; }

    public IReadOnlyList<int[]> Everybody { get; }

    /// <summary>People and claims alone, those of one class told apart by the weights of their cells.</summary>
    public Wishes ByWeight(Cells cells, int[] weights) =>
        new(cells.Claims(weights), kept)
        {
            MenteeTickets = MenteeTickets,
            MentorTickets = MentorTickets,
            HeadsOnly = true,
        };

    /// <summary>The ranks behind the claims, once everybody has a mentor or a bench.</summary>
    public Wishes Seated(Cells cells) =>
        new(new int[claim.Length], kept)
        {
            MenteeTickets = MenteeTickets,
            MentorTickets = [.. MentorTickets, .. Enumerable.Range(0, cells.Count).Select(cells.Ticket)],
            Floor = Floor,
            Enough = Enough,
            Lottery = Lottery,
        };

    public long Claim(int mentee) => highest - claim[mentee];

    public long Keep(int mentee, int mentor) => !KeepsAny || kept[mentee] == mentor ? 0 : 1;

    public long Tie(int mentee, int mentor) =>
        Lottery ? Solving.Lottery.Draw(MenteeTickets[mentee], MentorTickets[mentor]) : 0;

    /// <summary>What a pair costs; a pair of the most points costs none.</summary>
    public Price Cost(int mentee, int mentor, long points) =>
        HeadsOnly
            ? new(-2, Claim(mentee), 0, 0, 0)
            : new(-2, Claim(mentee), -points, Keep(mentee, mentor), Tie(mentee, mentor));

    /// <summary>What a pair of a newcomer costs, to whom nobody has been proposed.</summary>
    public Price Cost(Arrival newcomer, int mentor, long points) =>
        new(
            -2,
            newcomer.Claim,
            -points,
            KeepsAny ? 1 : 0,
            Solving.Lottery.Draw(newcomer.Ticket, MentorTickets[mentor])
        );

    /// <summary>Whether a pair costs less than its two prices; looks at no more ranks than it must.</summary>
    /// <param name="prices">The prices.</param>
    /// <param name="mentee">The mentee.</param>
    /// <param name="mentor">The mentor.</param>
    /// <param name="points">What the pair scores.</param>
    /// <param name="headsOnly">Whether only the number of people and their claims count.</param>
    public bool IsBelow(Prices prices, int mentee, int mentor, long points, bool headsOnly)
    {
        ref readonly var one = ref prices.Mentee[mentee];
        ref readonly var other = ref prices.Mentor[mentor];
        var (count, claims) = (one.Count + other.Count + 2, one.Claims + other.Claims - Claim(mentee));
        if (count != 0 || claims != 0)
        {
            return count > 0 || (count == 0 && claims > 0);
        }

        var (lost, kept) = (one.Points + other.Points, one.Kept + other.Kept);
        if (headsOnly)
        {
            return false;
        }

        if (HeadsOnly)
        {
            return lost > 0 || (lost == 0 && (kept > 0 || (kept == 0 && one.Tie + other.Tie > 0)));
        }

        (lost, kept) = (lost + points, lost + points != 0 ? 0 : kept - Keep(mentee, mentor));
        return lost > 0 || (lost == 0 && (kept > 0 || (kept == 0 && one.Tie + other.Tie > Tie(mentee, mentor))));
    }
}
