namespace Pieredze.Matching.Solving;

/// <summary>Some or all mentors in an order of their own, and the points of their pairs.</summary>
internal sealed class View
{
    private readonly IRows whole;

    private View(IRows whole, IRows rows, int[] mentors) => (this.whole, Rows, Mentors) = (whole, rows, mentors);

    /// <summary>Which mentors.</summary>
    public int[] Mentors { get; }

    public IRows Rows { get; }

    /// <summary>All mentors, alike ones side by side: worth it where all pairs are looked at.</summary>
    public static View Of(IRows rows) => rows.Alike() is { } alike ? Plain(rows).Only(alike) : Plain(rows);

    /// <summary>All mentors as they are.</summary>
    public static View Plain(IRows rows) => new(rows, rows, [.. Enumerable.Range(0, rows.Capacity.Length)]);

    /// <summary>Only some of them.</summary>
    public View Only(int[] mentors) => new(whole, whole.Only(mentors), mentors);

    /// <summary>Prices of everybody, those of the mentors in this order.</summary>
    public Prices Of(Prices prices) => new(prices.Mentee, [.. Mentors.Select(mentor => prices.Mentor[mentor])]);
}
