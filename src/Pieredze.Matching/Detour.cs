namespace Pieredze.Matching;

/// <summary>What forcing a pair would mean.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Rule">The hard rule against it, if one stands; null when the pins leave no room for it, too.</param>
/// <param name="Price">What would change; null when the pair is out of the question.</param>
public sealed record Detour(PairId Pair, Obstacle? Rule, Difference? Price);
