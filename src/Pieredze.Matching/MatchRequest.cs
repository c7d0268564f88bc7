namespace Pieredze.Matching;

/// <summary>Everything one round of matching depends on. The order of people never matters.</summary>
public sealed record MatchRequest
{
    /// <summary>The people who look for a mentor.</summary>
    public required IReadOnlyList<Mentee> Mentees { get; init; }

    /// <summary>The people who offer to be mentors. A person may stand on both sides with the same id.</summary>
    public required IReadOnlyList<Mentor> Mentors { get; init; }

    /// <summary>The hard rules.</summary>
    public MatchRules Rules { get; init; } = new();

    /// <summary>The weights of the score.</summary>
    public MatchWeights Weights { get; init; } = new();

    /// <summary>Numbers (0 to 5) of the sliders where difference is wanted instead of likeness.</summary>
    public IReadOnlyCollection<int> ComplementSliders { get; init; } = [];

    /// <summary>Pairs the coordinator wants kept. A pin never breaks a hard rule or a capacity.</summary>
    public IReadOnlyCollection<PairId> Pins { get; init; } = [];

    /// <summary>Pairs the coordinator rules out for this round.</summary>
    public IReadOnlyCollection<PairId> Forbidden { get; init; } = [];

    /// <summary>Pairs proposed before; of equally good results the one that keeps most of them is taken.</summary>
    public IReadOnlyCollection<PairId> Standing { get; init; } = [];

    /// <summary>
    /// The group of a mentee who named one, by the mentee's id; null = no group counts. Where places are short, groups of
    /// people who waited equally long are levelled: of two groups the one with the smaller part matched goes first, so
    /// that the smallest part is as large as can be, then the next. Never at the price of one person matched or one round
    /// of waiting. All who named no group are one group more; those for whom nobody is possible do not count.
    /// </summary>
    /// <remarks>Groups are people's own, voluntary statement. Keys are compared trimmed and without regard to case.</remarks>
    public IReadOnlyDictionary<string, string>? Groups { get; init; }

    /// <summary>Whether the worst pair counts before the sum of all scores.</summary>
    public bool Floor { get; init; } = true;

    /// <summary>The score in millionths below which nobody is paired; 0 = no limit.</summary>
    public int LeastPoints { get; init; }

    /// <summary>Decides between equally good results: the same seed gives the same pairs on every machine.</summary>
    public ulong Seed { get; init; }

    /// <summary>Looks for what makes this request unanswerable.</summary>
    /// <returns>The problems; empty when the request is sound.</returns>
    public IReadOnlyList<RequestProblem> Problems()
    {
        var problems = new List<RequestProblem>();
        if (!Weights.AreSound)
        {
            problems.Add(new RequestProblem(RequestFault.UnsoundWeights));
        }

        problems.AddRange(Doubled(Mentees.Select(mentee => mentee.Id), RequestFault.DoubledMentee));
        problems.AddRange(Doubled(Mentors.Select(mentor => mentor.Id), RequestFault.DoubledMentor));
        return problems;
    }

    private static List<RequestProblem> Doubled(IEnumerable<string> ids, RequestFault fault)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. ids.Where(id => !seen.Add(id))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(id => new RequestProblem(fault, id)),
        ];
    }
}
