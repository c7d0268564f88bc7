namespace Pieredze.Matching.Ranking;

/// <summary>What <see cref="Wandering"/> looks for.</summary>
internal enum Aim
{
    /// <summary>More pairs, never fewer on the way.</summary>
    More,

    /// <summary>More pairs, at times with one fewer on the way.</summary>
    MoreByDetours,

    /// <summary>As many pairs, ranked better.</summary>
    BetterRanks,
}
