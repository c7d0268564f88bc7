namespace Pieredze.Matching.Solving;

/// <summary>What is known of a round that was solved: enough to solve one that differs little with little work.</summary>
/// <param name="Request">The round.</param>
/// <param name="Field">The round made ready.</param>
/// <param name="Outcome">The result and the pairs that were looked at.</param>
internal sealed record Known(MatchRequest Request, Field Field, Outcome Outcome);

/// <summary>A result and what it was found in.</summary>
/// <param name="Evidence">The result.</param>
/// <param name="Graph">The pairs that were looked at while solving.</param>
/// <param name="IsWhole">Whether these are all possible pairs.</param>
/// <param name="Work">How many pairs were looked at, each time counted.</param>
internal sealed record Outcome(Evidence Evidence, Graph Graph, bool IsWhole, long Work);
