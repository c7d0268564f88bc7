namespace Pieredze.Matching.Solving;

/// <summary>
/// Carries what is known of a round over to one that differs in few people, pins or exclusions. Scores of two people who
/// did not change are not looked at again: they depend on the two and on the rules alone.
/// </summary>
internal sealed class Carried
{
    private const int MostPart = 4;

    private readonly Known known;
    private readonly MatchRequest request;
    private readonly Field field;
    private readonly int[] menteeBefore;
    private readonly int[] mentorBefore;
    private readonly bool[] menteeSame;
    private readonly bool[] mentorSame;

    private Carried(Known known, MatchRequest request, Field field)
    {
        (this.known, this.request, this.field) = (known, request, field);
        menteeBefore = [.. field.Mentees.Select(one => known.Field.MenteeNumbers.GetValueOrDefault(one.Id, -1))];
        mentorBefore = [.. field.Mentors.Select(one => known.Field.MentorNumbers.GetValueOrDefault(one.Id, -1))];
        mentorSame = [.. field.Mentors.Select((one, at) => IsSame(known.Field.Mentors, mentorBefore[at], one))];
        var touched = request
            .Forbidden.Except(known.Request.Forbidden)
            .Concat(known.Request.Forbidden.Except(request.Forbidden))
            .Select(pair => pair.MenteeId)
            .ToHashSet(StringComparer.Ordinal);
        menteeSame =
        [
            .. field.Mentees.Select(
                (one, at) =>
                    IsSame(known.Field.Mentees, menteeBefore[at], one)
                    && known.Outcome.Evidence.Pinned[menteeBefore[at]] < 0
                    && !touched.Contains(one.Id)
            ),
        ];
    }

    /// <summary>Carries over, or null where too much changed or what every score depends on.</summary>
    public static Carried? Over(Known? known, MatchRequest request, Field field)
    {
        if (
            known is null
            || !ReferenceEquals(known.Request.Rules, request.Rules)
            || known.Request.Weights != request.Weights
            || known.Request.LeastPoints != request.LeastPoints
            || known.Request.Seed != request.Seed
            || !known.Request.ComplementSliders.SequenceEqual(request.ComplementSliders)
        )
        {
            return null;
        }

        var carried = new Carried(known, request, field);
        return
            carried.menteeSame.Count(same => !same) * MostPart <= field.Mentees.Length
            && carried.mentorSame.Count(same => !same) * MostPart <= field.Mentors.Length
            ? carried
            : null;
    }

    /// <summary>Whether <see cref="Graph"/> holds all possible pairs.</summary>
    public bool IsWhole => known.Outcome.IsWhole;

    /// <summary>The pairs known before of those who are the same, and all pairs of the others.</summary>
    public Graph Graph(CancellationToken token)
    {
        var arcs = new Arcs();
        AddSame(arcs);
        AddMentees(arcs, token);
        AddMentors(arcs, token);
        return Arcs.AddTo(Solving.Graph.Empty(field.Mentees.Length, field.Mentors.Length), [arcs], field.Capacity);
    }

    /// <summary>The result before as one of this round, new people left alone; null where that cannot be the best.</summary>
    public Evidence? Evidence(int[] pinned)
    {
        var before = known.Outcome.Evidence;
        if (known.Request.Floor != request.Floor || before.Levels is not null || request.Groups is { Count: > 0 })
        {
            return null;
        }

        var now = new int[known.Field.Mentors.Length];
        Array.Fill(now, -1);
        for (var mentor = 0; mentor < mentorBefore.Length; mentor++)
        {
            if (mentorBefore[mentor] >= 0)
            {
                now[mentorBefore[mentor]] = mentor;
            }
        }

        return before with
        {
            MentorOf =
            [
                .. menteeBefore.Select(
                    (was, mentee) =>
                        pinned[mentee] >= 0 ? pinned[mentee]
                        : was >= 0 && before.MentorOf[was] is >= 0 and var mentor ? now[mentor]
                        : -1
                ),
            ],
            Pinned = pinned,
            MenteePrice = Moved(before.MenteePrice, menteeBefore),
            MentorPrice = Moved(before.MentorPrice, mentorBefore),
            All = Moved(before.All),
            Above = Moved(before.Above),
        };
    }

    private static bool IsSame<T>(T[] before, int number, T now)
        where T : class => number >= 0 && ReferenceEquals(before[number], now);

    private static Price[] Moved(Price[] prices, int[] before) =>
        [.. before.Select(number => number < 0 ? default : prices[number])];

    private Prices? Moved(Prices? prices) =>
        prices is null ? null : new Prices(Moved(prices.Mentee, menteeBefore), Moved(prices.Mentor, mentorBefore));

    private void AddSame(Arcs arcs)
    {
        var now = new int[known.Outcome.Graph.Mentors];
        Array.Fill(now, -1);
        for (var mentor = 0; mentor < mentorSame.Length; mentor++)
        {
            if (mentorSame[mentor])
            {
                now[mentorBefore[mentor]] = mentor;
            }
        }

        for (var mentee = 0; mentee < menteeSame.Length; mentee++)
        {
            var (from, to) = menteeSame[mentee] ? RowBefore(mentee) : default;
            for (var arc = from; arc < to; arc++)
            {
                if (now[known.Outcome.Graph.Mentor[arc]] is >= 0 and var mentor)
                {
                    arcs.Add(mentee, mentor, (int)known.Outcome.Graph.Points[arc]);
                }
            }
        }
    }

    private (int From, int To) RowBefore(int mentee) =>
        (known.Outcome.Graph.Start[menteeBefore[mentee]], known.Outcome.Graph.Start[menteeBefore[mentee] + 1]);

    private void AddMentees(Arcs arcs, CancellationToken token)
    {
        var row = new List<(int Mentor, long Points)>();
        for (var mentee = 0; mentee < menteeSame.Length; mentee++)
        {
            token.ThrowIfCancellationRequested();
            row.Clear();
            if (!menteeSame[mentee])
            {
                field.Read(mentee, row);
            }

            row.ForEach(one => arcs.Add(mentee, one.Mentor, (int)one.Points));
        }
    }

    private void AddMentors(Arcs arcs, CancellationToken token)
    {
        int[] changed = [.. Enumerable.Range(0, mentorSame.Length).Where(mentor => !mentorSame[mentor])];
        if (changed.Length == 0)
        {
            return;
        }

        var (few, row) = (
            new Field(request with { Mentors = [.. changed.Select(mentor => field.Mentors[mentor])] }),
            new List<(int Mentor, long Points)>()
        );
        for (var mentee = 0; mentee < menteeSame.Length; mentee++)
        {
            token.ThrowIfCancellationRequested();
            row.Clear();
            if (menteeSame[mentee])
            {
                few.Read(mentee, row);
            }

            row.ForEach(one => arcs.Add(mentee, changed[one.Mentor], (int)one.Points));
        }
    }
}
