namespace Pieredze.Measurement;

/// <summary>What both people said about who led one session; an unanswered behaviour is null.</summary>
/// <remarks>
/// The five behaviours, always in this order: set the agenda, arranged the meeting, chose what to talk about next,
/// decided the next steps, summed up.
/// </remarks>
public sealed record SessionLead
{
    /// <summary>Number of behaviours that are asked about.</summary>
    public const int Behaviours = 5;

    private const int FewestBehaviours = 3;
    private const double WorthTalkingAbout = 0.33;

    /// <summary>The mentor's answers, five or none.</summary>
    public required IReadOnlyList<Lead?> SaidByMentor { get; init; }

    /// <summary>The mentee's answers, five or none.</summary>
    public required IReadOnlyList<Lead?> SaidByMentee { get; init; }

    /// <summary>0 when the mentor led in everything, 100 when the mentee did; null on fewer than three behaviours.</summary>
    public double? Index
    {
        get
        {
            var answered = Enumerable
                .Range(0, Behaviours)
                .Count(i => (At(SaidByMentor, i) ?? At(SaidByMentee, i)) is not null);
            return answered < FewestBehaviours
                ? null
                : 100 * SaidByMentor.Concat(SaidByMentee).OfType<Lead>().Average(Weight);
        }
    }

    /// <summary>Whether the two see it so differently (by more than 0.33 on average) that the pair should talk.</summary>
    public bool SeenDifferently =>
        Enumerable
            .Range(0, Behaviours)
            .Select(i => (Mentor: At(SaidByMentor, i), Mentee: At(SaidByMentee, i)))
            .Where(said => said is { Mentor: not null, Mentee: not null })
            .Select(said => Math.Abs(Weight(said.Mentor!.Value) - Weight(said.Mentee!.Value)))
            .DefaultIfEmpty(0)
            .Average() > WorthTalkingAbout;

    private static Lead? At(IReadOnlyList<Lead?> answers, int behaviour) =>
        behaviour < answers.Count ? answers[behaviour] : null;

    private static double Weight(Lead lead) =>
        lead switch
        {
            Lead.Mentor => 0,
            Lead.Both => 0.5,
            _ => 1,
        };
}
