namespace Pieredze.Matching.Solving;

/// <summary>A mentee who came into a round that was solved.</summary>
/// <param name="Number">Counted on from the mentees of the round.</param>
/// <param name="Row">All possible pairs.</param>
/// <param name="Claim">What a pair costs in the rank of claims.</param>
/// <param name="Ticket">Decides draws in the lottery.</param>
internal sealed record Arrival(int Number, Row Row, long Claim, ulong Ticket)
{
    /// <summary>The price on all arcs, in the first two ranks.</summary>
    public Price All { get; init; }

    /// <summary>The price on the arcs above the floor, in the first two ranks.</summary>
    public Price Above { get; init; }
}

/// <summary>Some possible pairs of one mentee.</summary>
/// <param name="Mentors">The mentor of each.</param>
/// <param name="Points">Its score.</param>
internal sealed record Row(int[] Mentors, long[] Points)
{
    /// <summary>All possible pairs among the points of a row, -1 where none is.</summary>
    public static Row Of(ReadOnlySpan<int> points)
    {
        var (mentors, reached) = (new List<int>(), new List<long>());
        for (var mentor = 0; mentor < points.Length; mentor++)
        {
            if (points[mentor] >= 0)
            {
                mentors.Add(mentor);
                reached.Add(points[mentor]);
            }
        }

        return new Row([.. mentors], [.. reached]);
    }
}
