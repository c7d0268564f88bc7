namespace Pieredze.Matching.Solving;

/// <summary>A solved round as somebody finds it who comes later; gathered once, never changed.</summary>
internal sealed class Ground
{
    private readonly Seating seating;
    private readonly HashSet<string> named;
    private readonly ILookup<int, (int Mentor, int Points)> beside;

    public Ground(Known known)
    {
        (Known, Evidence) = (known, known.Outcome.Evidence);
        seating = new Seating(Evidence.MentorOf, known.Field.Mentors.Length);
        named = [.. Named(known.Request)];
        beside = known
            .Outcome.Beside.SelectMany(arcs => arcs.Found)
            .SelectMany(piece => piece)
            .ToLookup(arc => arc.Mentee, arc => (arc.Mentor, arc.Points));
        Gap = Over(Evidence.Above);
    }

    public Known Known { get; }

    public Evidence Evidence { get; }

    /// <summary>By how much people and claims fall short above the floor.</summary>
    public PriceSum Gap { get; }

    /// <summary>Whether newcomers can be seated one by one: groups compete as wholes, and a first pair sets the floor.</summary>
    public bool IsOpen => Known.Request.Groups is null && Known.Wishes.Floor == (Evidence.Floor is not null);

    /// <summary>Whether a mentee is new to everybody, and their claim no higher than all before.</summary>
    public bool IsStranger(Mentee mentee) =>
        !named.Contains(mentee.Id)
        && !Known.Field.MenteeNumbers.ContainsKey(mentee.Id)
        && Field.Claim(mentee) <= Known.Wishes.Highest;

    /// <summary>Who sits with a mentor.</summary>
    public ReadOnlySpan<int> Of(int mentor) => seating.Of(mentor);

    /// <summary>The pairs of a mentee that were looked at.</summary>
    public Row RowOf(int mentee)
    {
        var graph = Known.Outcome.Graph;
        var (from, to) = (graph.Start[mentee], graph.Start[mentee + 1]);
        return new Row(
            [.. graph.Mentor[from..to], .. beside[mentee].Select(arc => arc.Mentor)],
            [.. graph.Points[from..to], .. beside[mentee].Select(arc => (long)arc.Points)]
        );
    }

    /// <summary>Whether the pairs of a mentee that were not looked at are of no use at a price.</summary>
    public bool Covers(int mentee, Price price) => Known.Outcome.IsWhole || Known.Outcome.Leeway!.Covers(mentee, price);

    // Ids that decide about pairs without a word of the one who bears them.
    private static IEnumerable<string> Named(MatchRequest request) =>
        [
            .. request.Pins.Concat(request.Forbidden).Concat(request.Standing).Select(pair => pair.MenteeId),
            .. request.Rules.Waivers.Select(pair => pair.MenteeId),
            .. request.Rules.FailedPairs.SelectMany(pair => new[] { pair.MenteeId, pair.MentorId }),
            .. request.Rules.Managers.Values,
            .. request.Mentors.SelectMany(mentor => mentor.Choices.Concat(mentor.Vetoes)),
        ];

    private PriceSum Over(Prices? above)
    {
        var sum = default(PriceSum);
        if (above is null)
        {
            return sum;
        }

        var places = Known.Field.Capacity[..];
        for (var mentee = 0; mentee < above.Mentee.Length; mentee++)
        {
            if (Evidence.Pinned[mentee] is >= 0 and var mentor)
            {
                places[mentor]--;
            }
            else
            {
                sum = sum.Plus(1, above.Mentee[mentee]).Plus(-1, Evidence.MenteePrice[mentee].Head);
            }
        }

        for (var mentor = 0; mentor < places.Length; mentor++)
        {
            sum = sum.Plus(places[mentor], above.Mentor[mentor])
                .Plus(-places[mentor], Evidence.MentorPrice[mentor].Head);
        }

        return sum;
    }
}
