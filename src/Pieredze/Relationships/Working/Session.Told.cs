namespace Pieredze.Relationships.Working;

// What a meeting was like, as far as the two want to keep it. All of it may stay empty: a meeting needs a day and a length.
public sealed partial class Session
{
    public const int MostQuestions = 3;

    private readonly List<Observation> _observations = [];

    /// <summary>The stage in which the pair held it.</summary>
    public Stage? HeldIn { get; internal set; }

    /// <summary>Questions that the mentor takes along, each by its Latvian wording in the bank.</summary>
    public List<string> Questions { get; internal set; } = [];

    /// <summary>The one topic that was gone into deeply; the next meeting opens with it.</summary>
    public string? DepthTopic { get; internal set; }

    public List<string> Techniques { get; internal set; } = [];
    public string? OtherTechnique { get; internal set; }
    public List<string> Supports { get; internal set; } = [];

    /// <summary>Whether the mentor told of their own experience, asked for or not; both may be.</summary>
    public List<string> Experience { get; internal set; } = [];

    /// <summary>What each says this meeting has taught them; read by both.</summary>
    public string? MentorLearned { get; internal set; }
    public string? MenteeLearned { get; internal set; }

    public IReadOnlyList<Observation> Observations => _observations;

    /// <summary>When one of the two leaves for good.</summary>
    public void ForgetLearned(bool mentee) =>
        (MenteeLearned, MentorLearned) = (mentee ? null : MenteeLearned, mentee ? MentorLearned : null);

    internal void Add(Observation observation) => _observations.Add(observation);

    internal void Remove(Observation observation) => _observations.Remove(observation);
}
