namespace Pieredze.Matching.Solving;

/// <summary>
/// What proves a result, person by person in the order of their ids: who is with whom, which of it is pinned, a price
/// for everybody, and prices that show why more people or a higher floor are out of reach.
/// </summary>
internal sealed record Evidence
{
    public static readonly Evidence Nothing = new()
    {
        MentorOf = [],
        Pinned = [],
        Floor = null,
        MenteePrice = [],
        MentorPrice = [],
    };

    /// <summary>The mentor of each mentee, or -1; pins included.</summary>
    public required int[] MentorOf { get; init; }

    /// <summary>The mentor each mentee is pinned to, or -1.</summary>
    public required int[] Pinned { get; init; }

    /// <summary>The least points of a pair that is not pinned, or null without a floor.</summary>
    public required long? Floor { get; init; }

    /// <summary>Prices on the arcs from the floor upwards: the result is the cheapest there.</summary>
    public required Price[] MenteePrice { get; init; }

    public required Price[] MentorPrice { get; init; }

    /// <summary>Prices on all arcs: no result matches more people or higher claims. Null where there is no floor.</summary>
    public Prices? All { get; init; }

    /// <summary>Prices on the arcs above the floor: fewer people or lower claims. Null where a pin sets the floor.</summary>
    public Prices? Above { get; init; }

    /// <summary>What proves that groups are levelled; null where none competed. Then <see cref="All"/> tells those of one
    /// class apart by weight, and the other prices are those of people who all sit, on a bench if not with a mentor.</summary>
    public Levels? Levels { get; init; }
}

/// <summary>The weight of each cell and what a seat on its bench costs, also on the arcs above the floor.</summary>
internal sealed record Levels(int[] Weights, Price[] Bench, Price[]? BenchAbove);

/// <summary>A price for each mentee and each mentor.</summary>
internal sealed record Prices(Price[] Mentee, Price[] Mentor)
{
    public Price Of(int mentee, int mentor) => Mentee[mentee] + Mentor[mentor];
}
