namespace Pieredze.Matching.Solving;

/// <summary>What is known of a round that was solved: enough to solve one that differs little with little work.</summary>
/// <param name="Request">The round.</param>
/// <param name="Field">The round made ready.</param>
/// <param name="Outcome">The result and the pairs that were looked at.</param>
/// <param name="Census">What was told of the result.</param>
internal sealed record Known(MatchRequest Request, Field Field, Outcome Outcome, Census Census);

/// <summary>A result and what it was found in.</summary>
/// <param name="Evidence">The result.</param>
/// <param name="Graph">The pairs that were looked at while solving.</param>
/// <param name="IsWhole">Whether these are all possible pairs.</param>
/// <param name="Work">How many pairs were looked at, each time counted.</param>
internal sealed record Outcome(Evidence Evidence, Graph Graph, bool IsWhole, long Work)
{
    /// <summary>Pairs that the last look took in beside those of the graph.</summary>
    public IReadOnlyList<Arcs> Beside { get; init; } = [];

    /// <summary>What is known of all pairs that are neither here nor there; null where nothing is.</summary>
    public Leeway? Leeway { get; init; }

    /// <summary>The highest claim, against which the leeway was found.</summary>
    public int Highest { get; init; }
}

/// <summary>Where to begin with a round that differs little from one that was solved.</summary>
/// <param name="Graph">The pairs that are known.</param>
/// <param name="IsWhole">Whether these are all possible pairs.</param>
/// <param name="Warm">Who was with whom.</param>
/// <param name="Floor">The floor before, or null.</param>
/// <param name="Leeway">What is known of all other pairs.</param>
/// <param name="Highest">The highest claim, against which that was found.</param>
internal sealed record Start(Graph Graph, bool IsWhole, Warm Warm, long? Floor, Leeway? Leeway, int Highest);
