namespace Pieredze.Matching;

/// <summary>A pair proposed.</summary>
/// <param name="MenteeId">The mentee.</param>
/// <param name="MentorId">The mentor.</param>
/// <param name="Parts">The score in its parts, kept for the audit.</param>
/// <param name="Rank">1 = no possible mentor of this mentee scores higher; equals share a rank.</param>
/// <param name="Pinned">Whether the coordinator's pin made this pair.</param>
public sealed record MatchedPair(string MenteeId, string MentorId, ScoreParts Parts, int Rank, bool Pinned);
