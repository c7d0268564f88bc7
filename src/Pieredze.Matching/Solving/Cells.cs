namespace Pieredze.Matching.Solving;

/// <summary>
/// The mentees by claim and group: who competes as one group among people who waited equally long. The places of a class
/// of equal claims are dealt out unit by unit: the next one to the cell with the smallest part of its people matched; of
/// equal ones to the smaller cell, whose part then grows most; then by lottery.
/// </summary>
internal sealed class Cells
{
    private readonly int[] claimOf;
    private readonly ulong[] ticketOf;
    private readonly string[] keyOf;

    private Cells(int[] of, int[] claimOf, string[] keyOf, ulong seed)
    {
        (Of, this.claimOf, this.keyOf) = (of, claimOf, keyOf);
        ticketOf = [.. keyOf.Select(key => Lottery.Ticket(key, seed))];
        Members = [.. Enumerable.Range(0, claimOf.Length).Select(_ => new List<int>())];
        for (var mentee = 0; mentee < of.Length; mentee++)
        {
            Members[of[mentee]].Add(mentee);
        }
    }

    /// <summary>The cell of each mentee.</summary>
    public int[] Of { get; }

    /// <summary>The mentees of each cell.</summary>
    public List<int>[] Members { get; }

    public int Count => claimOf.Length;

    /// <summary>Decides a bench's draws in the lottery.</summary>
    public ulong Ticket(int cell) => ticketOf[cell];

    public bool AreInOneClass(int one, int other) => claimOf[one] == claimOf[other];

    /// <summary>The cells, or null where no two groups compete.</summary>
    /// <param name="claims">The claim of each mentee.</param>
    /// <param name="groups">The group each mentee named, or null.</param>
    /// <param name="seed">Decides between equal cells.</param>
    public static Cells? From(IReadOnlyList<int> claims, IReadOnlyList<string?> groups, ulong seed)
    {
        var numbers = new Dictionary<(int Claim, string Group), int>();
        var of = new int[claims.Count];
        for (var mentee = 0; mentee < of.Length; mentee++)
        {
            var cell = (claims[mentee], groups[mentee]?.Trim().ToUpperInvariant() ?? "");
            numbers.TryAdd(cell, numbers.Count);
            of[mentee] = numbers[cell];
        }

        var found = numbers.OrderBy(one => one.Value).Select(one => one.Key).ToList();
        return found.DistinctBy(cell => cell.Claim).Count() == found.Count
            ? null
            : new Cells(of, [.. found.Select(cell => cell.Claim)], [.. found.Select(cell => cell.Group)], seed);
    }

    /// <summary>The units of all cells in the order in which they are dealt out, the highest claims first.</summary>
    /// <param name="size">How many of each cell count.</param>
    /// <param name="pinned">How many of them have a place already.</param>
    /// <returns>The cell of each unit.</returns>
    public List<int> Order(int[] size, int[] pinned)
    {
        var units = new List<(int Cell, int Before)>();
        for (var cell = 0; cell < Count; cell++)
        {
            for (var unit = pinned[cell]; unit < size[cell]; unit++)
            {
                units.Add((cell, unit));
            }
        }

        units.Sort(
            (left, right) =>
            {
                var (one, other) = (left.Cell, right.Cell);
                var order = claimOf[other].CompareTo(claimOf[one]);
                order =
                    order != 0 ? order : ((long)left.Before * size[other]).CompareTo((long)right.Before * size[one]);
                order = order != 0 ? order : size[one].CompareTo(size[other]);
                order = order != 0 ? order : ticketOf[one].CompareTo(ticketOf[other]);
                return order != 0 ? order : string.CompareOrdinal(keyOf[one], keyOf[other]);
            }
        );
        return [.. units.Select(unit => unit.Cell)];
    }

    /// <summary>Claims among which those of one class are told apart by what a place of each cell weighs.</summary>
    /// <param name="weights">The weight of each cell; the lighter goes first.</param>
    public int[] Claims(int[] weights)
    {
        var ranks = Enumerable
            .Range(0, Count)
            .Select(cell => (claimOf[cell], -weights[cell]))
            .Distinct()
            .Order()
            .Select((key, rank) => (key, rank))
            .ToDictionary(one => one.key, one => one.rank);
        return [.. Of.Select(cell => ranks[(claimOf[cell], -weights[cell])])];
    }
}
