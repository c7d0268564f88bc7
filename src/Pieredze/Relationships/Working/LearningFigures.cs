using Pieredze.Measurement;

namespace Pieredze.Relationships.Working;

/// <summary>How far the work goes both ways, as far as the two recorded it; for the pair alone.</summary>
public sealed record LearningFigures
{
    public required double? ChallengeIndex { get; init; }
    public required double? LearningIndex { get; init; }
    public required int ByMentor { get; init; }
    public required int ByMentee { get; init; }

    /// <summary>In how many meetings each wrote down what they had learned.</summary>
    public required int MentorLearned { get; init; }
    public required int MenteeLearned { get; init; }

    /// <summary>In how many meetings the mentor's experience was asked for, and in how many it was not.</summary>
    public required int Asked { get; init; }
    public required int Unasked { get; init; }

    public static LearningFigures Of(Relationship pair)
    {
        var held = pair.Sessions.Where(s => s.State == SessionState.Held).ToList();
        var working = held.Where(s => s.HeldIn == Stage.Working).ToList();
        return new()
        {
            ChallengeIndex = Mutuality.ChallengeIndex([
                .. working.Select(s => pair.Challenges.Count(c => c.SessionId == s.Id)),
            ]),
            LearningIndex = Mutuality.LearningIndex(
                held.Select(s => (s.MentorLearned is not null, s.MenteeLearned is not null))
            ),
            ByMentor = pair.Challenges.Count(c => c.ById == pair.MentorId),
            ByMentee = pair.Challenges.Count(c => c.ById == pair.MenteeId),
            MentorLearned = held.Count(s => s.MentorLearned is not null),
            MenteeLearned = held.Count(s => s.MenteeLearned is not null),
            Asked = held.Count(s => s.Experience.Contains("asked")),
            Unasked = held.Count(s => s.Experience.Contains("unasked")),
        };
    }
}
