namespace Pieredze.Matching.Solving;

/// <summary>
/// A request made ready for millions of questions: people sorted by id, keys as bits. Questions are asked mentee by
/// mentee: <see cref="Open"/> one, then judge mentors.
/// </summary>
internal sealed class Field : IPossible
{
    private const int LongestWait = 1_000;

    private readonly KeyTable languages;
    private readonly NeedTable needs;
    private readonly StyleTable style;
    private readonly Marks marks;
    private readonly bool[] saysLanguage;
    private readonly string?[] menteeManagers;
    private readonly string?[] mentorManagers;
    private readonly MatchRules rules;
    private readonly MatchWeights weights;
    private readonly int leastPoints;
    private readonly MatchRequest request;

    // What is known of the open mentee, by mentor: the choice (1 to 5) and a bit for each rule.
    private readonly byte[] choice;
    private readonly int[] marked;
    private int open = -1;

    public Field(MatchRequest request)
    {
        this.request = request;
        (rules, weights, leastPoints) = (request.Rules, request.Weights, request.LeastPoints);
        Mentees = [.. request.Mentees.OrderBy(mentee => mentee.Id, StringComparer.Ordinal)];
        Mentors = [.. request.Mentors.OrderBy(mentor => mentor.Id, StringComparer.Ordinal)];
        MenteeNumbers = Numbers(Mentees.Select(mentee => mentee.Id));
        MentorNumbers = Numbers(Mentors.Select(mentor => mentor.Id));
        MenteeTickets = [.. Mentees.Select(mentee => Lottery.Ticket(mentee.Id, request.Seed))];
        MentorTickets = [.. Mentors.Select(mentor => Lottery.Ticket(mentor.Id, request.Seed))];
        languages = new KeyTable(
            [.. Mentees.Select(mentee => Keys.Clean(mentee.Languages).ToList())],
            [.. Mentors.Select(mentor => Keys.Clean(mentor.Languages).ToList())]
        );
        saysLanguage = [.. Enumerable.Range(0, Mentors.Length).Select(languages.MentorSaid)];
        needs = new NeedTable(Mentees, Mentors);
        style = new StyleTable(Mentees, Mentors, request.ComplementSliders);
        marks = new Marks(request, MenteeNumbers, MentorNumbers);
        menteeManagers = [.. Mentees.Select(mentee => rules.Managers.GetValueOrDefault(mentee.Id))];
        mentorManagers = [.. Mentors.Select(mentor => rules.Managers.GetValueOrDefault(mentor.Id))];
        Capacity = [.. Mentors.Select(mentor => Math.Max(mentor.Capacity, 0))];
        choice = new byte[Mentors.Length];
        marked = new int[Mentors.Length];
    }

    public Mentee[] Mentees { get; }

    public Mentor[] Mentors { get; }

    public Dictionary<string, int> MenteeNumbers { get; }

    public Dictionary<string, int> MentorNumbers { get; }

    public ulong[] MenteeTickets { get; }

    public ulong[] MentorTickets { get; }

    public int[] Capacity { get; }

    public (int Mentee, int Mentor)? Find(PairId pair) =>
        MenteeNumbers.TryGetValue(pair.MenteeId, out var mentee)
        && MentorNumbers.TryGetValue(pair.MentorId, out var mentor)
            ? (mentee, mentor)
            : null;

    public Obstacle? Against(int mentee, int mentor)
    {
        Open(mentee);
        return Judge(mentor).Rule;
    }

    public void Read(int mentee, List<(int Mentor, long Points)> row)
    {
        Open(mentee);
        for (var mentor = 0; mentor < Mentors.Length; mentor++)
        {
            var (rule, parts) = Judge(mentor);
            if (rule is null)
            {
                row.Add((mentor, parts.Points));
            }
        }
    }

    public PinBoard Pins() => new(request.Pins, request.Seed, Mentees.Length, this);

    /// <summary>What the round aims at once these mentors are pinned.</summary>
    public Wishes Wishes(int[] pinned)
    {
        var kept = new int[Mentees.Length];
        Array.Fill(kept, -1);
        foreach (var pair in request.Standing)
        {
            if (Find(pair) is var (mentee, mentor))
            {
                kept[mentee] = mentor;
            }
        }

        return new Wishes([.. Mentees.Select(mentee => Math.Clamp(mentee.WaitedRounds, 0, LongestWait))], kept)
        {
            MenteeTickets = MenteeTickets,
            MentorTickets = MentorTickets,
            Floor = request.Floor,
            Enough = Worst(pinned),
        };
    }

    public void Open(int mentee)
    {
        if (open == mentee)
        {
            return;
        }

        Array.Clear(choice);
        Array.Clear(marked);
        foreach (var (mentor, rule) in marks.Of(mentee))
        {
            marked[mentor] |= 1 << (int)rule;
        }

        var choices = Mentees[mentee].Choices;
        for (var rank = Math.Min(5, choices.Count); rank >= 1; rank--)
        {
            if (MentorNumbers.TryGetValue(choices[rank - 1], out var mentor))
            {
                choice[mentor] = (byte)rank;
            }
        }

        open = mentee;
    }

    /// <summary>The first hard rule against the open mentee and this mentor, else how well they fit.</summary>
    public (Obstacle? Rule, ScoreParts Parts) Judge(int number)
    {
        if (Against(number) is { } rule)
        {
            return (rule, default);
        }

        var parts = Score(number);
        return parts.Points < leastPoints ? (Obstacle.BelowLeastFit, default) : (null, parts);
    }

    private Obstacle? Against(int number)
    {
        var (mentee, mentor) = (Mentees[open], Mentors[number]);
        return mentee.Id == mentor.Id ? Obstacle.SamePerson
            : !mentee.Enrolled || !mentor.Enrolled ? Obstacle.NotEnrolled
            : rules.RequireBriefing && !(mentee.BriefingDone && mentor.BriefingDone) ? Obstacle.BriefingMissing
            : mentor.Capacity < 1 ? Obstacle.NoCapacity
            : Marked(number, Obstacle.Forbidden) ? Obstacle.Forbidden
            : Marked(number, Obstacle.ReportingLine) ? Obstacle.ReportingLine
            : !rules.AllowSameManager && SameManager(number) ? Obstacle.SameManager
            : rules.RequireCommonLanguage && NoLanguage(number) ? Obstacle.NoCommonLanguage
            : rules.RequireNeedCovered && needs.Part(open, number) is 0 ? Obstacle.NoNeedCovered
            : rules.RequireOverlap && Logistics.NoTime(mentee, mentor) ? Obstacle.NoOverlap
            : Marked(number, Obstacle.NotAvailable) ? Obstacle.NotAvailable
            : null;
    }

    private ScoreParts Score(int number)
    {
        var need = needs.Part(open, number) ?? 0.5;
        var near = style.Part(open, number);
        var liked = Liked(number);
        var logistics = Logistics.Part(Mentees[open], Mentors[number]);
        var total =
            (weights.Need * need)
            + (weights.Style * near)
            + (weights.Preference * liked)
            + (weights.Logistics * logistics);
        return new ScoreParts(need, near, liked, logistics, total, (int)Math.Round(Math.Clamp(total, 0, 1) * 1e6));
    }

    public long Draw(int mentee, int mentor) => Lottery.Draw(MenteeTickets[mentee], MentorTickets[mentor]);

    private static Dictionary<string, int> Numbers(IEnumerable<string> ids)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var number = 0;
        foreach (var id in ids)
        {
            numbers.TryAdd(id, number++);
        }

        return numbers;
    }

    private long Worst(int[] pinned)
    {
        var worst = long.MaxValue;
        for (var mentee = 0; mentee < pinned.Length; mentee++)
        {
            if (pinned[mentee] >= 0)
            {
                Open(mentee);
                worst = Math.Min(worst, Judge(pinned[mentee]).Parts.Points);
            }
        }

        return worst;
    }

    private double Liked(int mentor) =>
        choice[mentor] > 0 ? (6 - choice[mentor]) / 5.0
        : Mentees[open].Choices.Count == 0 ? 0.5
        : 0;

    private bool Marked(int mentor, Obstacle rule) => (marked[mentor] & (1 << (int)rule)) != 0;

    private bool SameManager(int mentor) =>
        mentorManagers[mentor] is { Length: > 0 } manager
        && string.Equals(manager, menteeManagers[open], StringComparison.Ordinal);

    private bool NoLanguage(int mentor) =>
        saysLanguage[mentor] && languages.MenteeSaid(open) && languages.Shared(open, mentor) == 0;
}
