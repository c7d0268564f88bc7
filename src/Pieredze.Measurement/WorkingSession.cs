namespace Pieredze.Measurement;

/// <summary>What was recorded about one session of the working stage, without a word of it.</summary>
/// <param name="WasChallenged">Whether a challenge was recorded.</param>
/// <param name="MentorLearned">Whether the mentor recorded something learned.</param>
/// <param name="MenteeLearned">Whether the mentee recorded something learned.</param>
public sealed record WorkingSession(bool WasChallenged, bool MentorLearned, bool MenteeLearned)
{
    /// <summary>The challenge index: sessions with at least one challenge among all.</summary>
    /// <remarks>Definition of this product (domain model 3.4, item 10).</remarks>
    /// <param name="sessions">The sessions of one pair in the working stage.</param>
    /// <returns>From 0 to 1, or null without sessions.</returns>
    public static double? ChallengeIndex(IReadOnlyCollection<WorkingSession> sessions)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        return sessions.Count == 0 ? null : (double)sessions.Count(s => s.WasChallenged) / sessions.Count;
    }

    /// <summary>The mutual-learning index: sessions from which both learned among those from which anybody did.</summary>
    /// <remarks>Definition of this product (domain model 3.4, item 10).</remarks>
    /// <param name="sessions">The sessions of one pair in the working stage.</param>
    /// <returns>From 0 to 1, or null when nobody recorded anything learned.</returns>
    public static double? MutualLearningIndex(IReadOnlyCollection<WorkingSession> sessions)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        var any = sessions.Count(s => s.MentorLearned || s.MenteeLearned);
        return any == 0 ? null : (double)sessions.Count(s => s is { MentorLearned: true, MenteeLearned: true }) / any;
    }
}
