namespace Pieredze.Matching;

/// <summary>What one more place of a mentor would bring all together, the pins that are kept standing as they are.</summary>
/// <param name="MentorId">The mentor.</param>
/// <param name="Matched">How many more mentees would be matched: 1 or 0.</param>
/// <param name="Waited">How many more rounds of waiting would end with a mentor.</param>
/// <param name="Points">By how much all scores together would be higher, in millionths, with no pair below the present
/// worst; null where <paramref name="Matched"/> or <paramref name="Waited"/> is to be had only with such a pair. Less than
/// 0 where more people, or people who waited longer, get mentors who suit them less.</param>
/// <remarks>
/// Exact: the first two are what solving again with the place gives; the third is what solving again gives when the
/// worst pair of now is the least that is allowed. Where the floor counts first, solving again may instead raise the
/// floor at the price of points: <see cref="Matcher.WithOneMorePlace"/> says that.
/// </remarks>
public sealed record PlaceWorth(string MentorId, int Matched, int Waited, long? Points)
{
    /// <summary>Whether the place would be of any use.</summary>
    public bool IsUseful => this is not { Matched: 0, Waited: 0, Points: 0 };
}
