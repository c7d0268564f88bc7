namespace Pieredze.Matching;

/// <summary>A mentor suggested to a mentee.</summary>
/// <param name="MentorId">Who.</param>
/// <param name="Parts">How well they fit (for the coordinator and the audit).</param>
/// <param name="Reasons">Why (for the participants).</param>
public sealed record Candidate(string MentorId, ScoreParts Parts, Reasons Reasons);
