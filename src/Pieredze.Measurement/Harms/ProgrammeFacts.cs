using Pieredze.Measurement.Benefits;
using Pieredze.Measurement.Pulse;

namespace Pieredze.Measurement.Harms;

/// <summary>
/// What a programme has recorded and what its pulse says, as numbers without names. What is null or empty was not
/// recorded and is not measured.
/// </summary>
public sealed record ProgrammeFacts
{
    /// <summary>Accepted among applied.</summary>
    public IReadOnlyList<ShareSplit> Selection { get; init; } = [];

    /// <summary>Enrolments that a manager nominated among all.</summary>
    public Portion? Nominated { get; init; }

    /// <summary>Places of people who were served before, among all places taken while somebody waited.</summary>
    public Portion? RepeatPlaces { get; init; }

    /// <summary>Opportunities made for each mentee, those with none included.</summary>
    public IReadOnlyList<int> Opportunities { get; init; } = [];

    /// <summary>The network of introductions.</summary>
    public Introductions? Introductions { get; init; }

    /// <summary>Mentees with a mentor of the top grade band.</summary>
    public IReadOnlyList<ShareSplit> SeniorMentors { get; init; } = [];

    /// <summary>How far people came, by groups that they named of their own will.</summary>
    public IReadOnlyList<FunnelSplit> Funnels { get; init; } = [];

    /// <summary>Which of their choices mentees got: 1 is the first.</summary>
    public IReadOnlyList<ValueSplit> Ranks { get; init; } = [];

    /// <summary>Days from enrolment to a match.</summary>
    public IReadOnlyList<ValueSplit> WaitDays { get; init; } = [];

    /// <summary>People whose relationship ended early among those who had one.</summary>
    public IReadOnlyList<ShareSplit> EarlyEndings { get; init; } = [];

    /// <summary>Favourable answers to P01 among all answers.</summary>
    public IReadOnlyList<ShareSplit> Belonging { get; init; } = [];

    /// <summary>Who walks with whom.</summary>
    public IReadOnlyList<PairSplit> Pairs { get; init; } = [];

    /// <summary>Active goals that come from the mentor, a manager or the programme, among all.</summary>
    public Portion? GoalsOfOthers { get; init; }

    /// <summary>Options that the mentor wrote down, among all.</summary>
    public Portion? OptionsByMentor { get; init; }

    /// <summary>The <see cref="WorkingSession.ChallengeIndex"/> of each relationship that has one.</summary>
    public IReadOnlyList<double> ChallengeIndices { get; init; } = [];

    /// <summary>How the mean of P04a to c changed from the first to the last wave, as far as that may be told; null before.</summary>
    public BenefitResult? Voice { get; init; }

    /// <summary>Goals that change something or start something new, among all; null unless the programme is for that.</summary>
    public Portion? ChangeGoals { get; init; }

    /// <summary>Mentors who stand above their own mentee.</summary>
    public OwnManagers? OwnManagers { get; init; }

    /// <summary>How the lead passes over, for each relationship.</summary>
    public IReadOnlyList<HandOverStatus> HandOvers { get; init; } = [];

    /// <summary>Goals that the mentor proposed again after a rejection, among rejected ones.</summary>
    public Portion? OverriddenGoals { get; init; }

    /// <summary>Concerns that were raised.</summary>
    public ConcernCount? Concerns { get; init; }

    /// <summary>What the pulse says, by the code of the item.</summary>
    public IReadOnlyDictionary<string, PulseTally> Pulse { get; init; } = new Dictionary<string, PulseTally>();
}
