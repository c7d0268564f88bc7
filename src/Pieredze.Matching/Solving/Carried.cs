namespace Pieredze.Matching.Solving;

/// <summary>
/// Carries what is known of a round over to one that differs in few people, pins or exclusions. Scores of two people who
/// did not change are not looked at again: they depend on the two and on the rules alone.
/// </summary>
internal sealed class Carried
{
    private const int MostPart = 4;

    private readonly Known known;
    private readonly Field field;

    // The number that each person had before, or -1; and the same of those alone who did not change.
    private readonly int[] menteeBefore;
    private readonly int[] mentorBefore;
    private readonly int[] menteeSame;
    private readonly int[] mentorSame;

    private Carried(Known known, MatchRequest request, Field field)
    {
        (this.known, this.field) = (known, field);
        menteeBefore = [.. field.Mentees.Select(one => known.Field.MenteeNumbers.GetValueOrDefault(one.Id, -1))];
        mentorBefore = [.. field.Mentors.Select(one => known.Field.MentorNumbers.GetValueOrDefault(one.Id, -1))];
        mentorSame =
        [
            .. mentorBefore.Select((was, at) => IsSame(known.Field.Mentors, was, field.Mentors[at]) ? was : -1),
        ];
        var touched = request
            .Forbidden.Except(known.Request.Forbidden)
            .Concat(known.Request.Forbidden.Except(request.Forbidden))
            .Select(pair => pair.MenteeId)
            .ToHashSet(StringComparer.Ordinal);
        menteeSame =
        [
            .. menteeBefore.Select(
                (was, at) =>
                    IsSame(known.Field.Mentees, was, field.Mentees[at])
                    && known.Outcome.Evidence.Pinned[was] < 0
                    && !touched.Contains(field.Mentees[at].Id)
                        ? was
                        : -1
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
            carried.menteeSame.Count(was => was < 0) * MostPart <= field.Mentees.Length
            && carried.mentorSame.Count(was => was < 0) * MostPart <= field.Mentors.Length
            ? carried
            : null;
    }

    /// <summary>Where to begin with the round.</summary>
    /// <param name="pinned">The mentor each mentee is pinned to now, or -1.</param>
    /// <param name="token">Ends the work early.</param>
    public Start Start(int[] pinned, CancellationToken token)
    {
        var (outcome, before) = (known.Outcome, known.Outcome.Evidence);
        var now = Now(mentorBefore, known.Field.Mentors.Length);
        var mentorOf = menteeBefore.Select(
            (was, mentee) =>
                pinned[mentee] >= 0 ? pinned[mentee]
                : was >= 0 && before.MentorOf[was] is >= 0 and var mentor ? now[mentor]
                : -1
        );
        return new Start(
            Graph(token),
            outcome.IsWhole,
            new Warm(
                [.. mentorOf],
                new Prices(Moved(before.MenteePrice, menteeBefore), Moved(before.MentorPrice, mentorBefore))
            ),
            before.Floor,
            outcome.Leeway?.Carry(menteeSame, mentorSame),
            outcome.Highest
        );
    }

    /// <summary>What was told of the round before; null where nothing was, or mentors came, went or changed.</summary>
    /// <param name="found">Pairs that are possible now.</param>
    public Past? Past(Graph found) =>
        known.Census is { } census
        && known.Field.Mentors.Length == mentorSame.Length
        && Array.TrueForAll(mentorSame, was => was >= 0)
            ? new Past(census, menteeSame, found)
            : null;

    /// <summary>The pairs known before of those who are the same, and all pairs of the others.</summary>
    private Graph Graph(CancellationToken token)
    {
        var more = new Arcs();
        AddMentees(more, token);
        AddMentors(more, token);
        AddBeside(more);
        var same = Same();
        return more.Count == 0 ? same : Arcs.AddTo(same, [more], field.Capacity);
    }

    private static int[] Now(int[] before, int count)
    {
        var now = new int[count];
        Array.Fill(now, -1);
        for (var number = 0; number < before.Length; number++)
        {
            if (before[number] >= 0)
            {
                now[before[number]] = number;
            }
        }

        return now;
    }

    private static bool IsSame<T>(T[] before, int number, T now)
        where T : class => number >= 0 && ReferenceEquals(before[number], now);

    private static Price[] Moved(Price[] prices, int[] before) =>
        [.. before.Select(number => number < 0 ? default : prices[number])];

    // People keep their order, so rows stay sorted.
    private Graph Same()
    {
        var before = known.Outcome.Graph;
        var (now, start) = (Now(mentorSame, before.Mentors), new int[menteeSame.Length + 1]);
        for (var mentee = 0; mentee < menteeSame.Length; mentee++)
        {
            var (from, to) = menteeSame[mentee] >= 0 ? RowBefore(menteeSame[mentee]) : default;
            start[mentee + 1] = start[mentee];
            for (var arc = from; arc < to; arc++)
            {
                start[mentee + 1] += now[before.Mentor[arc]] >= 0 ? 1 : 0;
            }
        }

        var (mentors, points, count) = (new int[start[^1]], new long[start[^1]], 0);
        for (var mentee = 0; mentee < menteeSame.Length; mentee++)
        {
            var (from, to) = menteeSame[mentee] >= 0 ? RowBefore(menteeSame[mentee]) : default;
            for (var arc = from; arc < to; arc++)
            {
                if (now[before.Mentor[arc]] is >= 0 and var mentor)
                {
                    (mentors[count], points[count]) = (mentor, before.Points[arc]);
                    count++;
                }
            }
        }

        return Solving.Graph.Of(start, mentors, points, field.Capacity);
    }

    private void AddBeside(Arcs arcs)
    {
        var (mentee, mentor) = (
            Now(menteeSame, known.Field.Mentees.Length),
            Now(mentorSame, known.Field.Mentors.Length)
        );
        foreach (
            var (one, other, points) in known
                .Outcome.Beside.SelectMany(beside => beside.Found)
                .SelectMany(piece => piece)
        )
        {
            if (mentee[one] >= 0 && mentor[other] >= 0)
            {
                arcs.Add(mentee[one], mentor[other], points);
            }
        }
    }

    private (int From, int To) RowBefore(int before) =>
        (known.Outcome.Graph.Start[before], known.Outcome.Graph.Start[before + 1]);

    private void AddMentees(Arcs arcs, CancellationToken token)
    {
        var row = new List<(int Mentor, long Points)>();
        for (var mentee = 0; mentee < menteeSame.Length; mentee++)
        {
            token.ThrowIfCancellationRequested();
            row.Clear();
            if (menteeSame[mentee] < 0)
            {
                field.Read(mentee, row);
            }

            row.ForEach(one => arcs.Add(mentee, one.Mentor, (int)one.Points));
        }
    }

    private void AddMentors(Arcs arcs, CancellationToken token)
    {
        int[] changed = [.. Enumerable.Range(0, mentorSame.Length).Where(mentor => mentorSame[mentor] < 0)];
        if (changed.Length == 0)
        {
            return;
        }

        var (few, row) = (field.Only(changed), new List<(int Mentor, long Points)>());
        for (var mentee = 0; mentee < menteeSame.Length; mentee++)
        {
            token.ThrowIfCancellationRequested();
            row.Clear();
            if (menteeSame[mentee] >= 0)
            {
                few.Read(mentee, row);
            }

            row.ForEach(one => arcs.Add(mentee, changed[one.Mentor], (int)one.Points));
        }
    }
}
