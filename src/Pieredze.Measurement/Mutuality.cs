namespace Pieredze.Measurement;

/// <summary>How far the work of a pair goes both ways: who is challenged, and who learns.</summary>
/// <remarks>Plain shares of sessions; what counts as a challenge or a learning is said by the two themselves.</remarks>
public static class Mutuality
{
    /// <summary>The share of sessions in which somebody's view was challenged.</summary>
    /// <param name="challenges">The number of challenges in each session of the working stage.</param>
    /// <returns>A share from 0 to 1, or null when there was no session.</returns>
    public static double? ChallengeIndex(IReadOnlyCollection<int> challenges)
    {
        ArgumentNullException.ThrowIfNull(challenges);
        return challenges.Count == 0 ? null : (double)challenges.Count(c => c > 0) / challenges.Count;
    }

    /// <summary>Of the sessions from which somebody learned, the share from which both did.</summary>
    /// <param name="learned">For each session: whether the mentor and whether the mentee recorded a learning.</param>
    /// <returns>A share from 0 to 1, or null when nobody recorded any.</returns>
    public static double? LearningIndex(IEnumerable<(bool Mentor, bool Mentee)> learned)
    {
        ArgumentNullException.ThrowIfNull(learned);
        var any = learned.Where(l => l.Mentor || l.Mentee).ToList();
        return any.Count == 0 ? null : (double)any.Count(l => l.Mentor && l.Mentee) / any.Count;
    }
}
