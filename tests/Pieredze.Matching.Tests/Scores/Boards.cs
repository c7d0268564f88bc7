namespace Pieredze.Matching.Tests.Scores;

/// <summary>What a result on scores is worth: matched, the worst pair where it counts, the total.</summary>
internal sealed record Outcome(int Matched, long? Worst, long Total);

/// <summary>Solves boards and takes nothing on trust.</summary>
internal static class Boards
{
    /// <summary>The result, after the verifier has said yes and the pairs have been counted against the board.</summary>
    public static ScoreResult Solve(Board board, ScoreRequest request)
    {
        var result = Matcher.Solve(request, TestContext.Current.CancellationToken);
        Assert.True(result.Certificate.Verify(request), "The proof does not hold.");
        var scores = board.Arcs.ToDictionary(board.Pair, arc => arc.Score);
        var places = board.Mentors.Zip(board.Places).ToDictionary(one => one.First, one => one.Second);
        Assert.All(result.Pairs, pair => Assert.Equal(scores[new(pair.MenteeId, pair.MentorId)], pair.Score));
        Assert.All(result.Pairs.CountBy(pair => pair.MentorId), one => Assert.True(one.Value <= places[one.Key]));
        Assert.Equal(
            board.Mentees.Order(StringComparer.Ordinal),
            result
                .Pairs.Select(pair => pair.MenteeId)
                .Concat(result.Unmatched.Select(person => person.Id))
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(result.Pairs.Sum(pair => pair.Score), result.Total);
        Assert.Equal(result.Pairs.Count == 0 ? null : result.Pairs.Min(pair => pair.Score), result.Worst);
        return result;
    }

    public static ScoreResult Solve(Board board, bool floor = true) => Solve(board, board.Request(floor));

    public static Outcome Worth(ScoreResult result, bool floor = true) =>
        new(result.Pairs.Count, floor ? result.Worst : null, result.Total);

    public static PairId[] Pairs(ScoreResult result) =>
        [.. result.Pairs.Select(pair => new PairId(pair.MenteeId, pair.MentorId))];
}
