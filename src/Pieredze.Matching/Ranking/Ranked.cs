namespace Pieredze.Matching.Ranking;

/// <summary>One line of a ranking: somebody's opinion of somebody on the other side.</summary>
/// <param name="From">The id of the person who ranks, compared exactly.</param>
/// <param name="To">The id of the person ranked. The two sides number their people apart: equal ids are two people.</param>
/// <param name="Rank">1 is best; any number is allowed, only the order counts, and equal ranks are ties.</param>
public readonly record struct Ranked(string From, string To, int Rank);
