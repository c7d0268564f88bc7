namespace Pieredze.Matching;

/// <summary>A mentee and a mentor named together.</summary>
/// <param name="MenteeId">The id of the mentee, compared exactly.</param>
/// <param name="MentorId">The id of the mentor, compared exactly.</param>
public readonly record struct PairId(string MenteeId, string MentorId);
