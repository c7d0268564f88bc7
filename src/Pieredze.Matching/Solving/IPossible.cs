namespace Pieredze.Matching.Solving;

/// <summary>What may be paired at what points, asked of the people themselves; no solver stands behind it.</summary>
internal interface IPossible
{
    /// <summary>The places of each mentor, none or more.</summary>
    int[] Capacity { get; }

    /// <summary>The numbers of two people, or null where one of them is unknown.</summary>
    (int Mentee, int Mentor)? Find(PairId pair);

    /// <summary>The rule against two people, or null.</summary>
    Obstacle? Against(int mentee, int mentor);

    /// <summary>Everybody this mentee may be paired with, and the points.</summary>
    void Read(int mentee, List<(int Mentor, long Points)> row);

    /// <summary>The same, to be asked by another thread.</summary>
    IPossible ForThread();
}
