namespace Pieredze.Matching.Solving;

/// <summary>A request made ready for millions of questions: people sorted by id, what they said as bits and columns.</summary>
internal sealed partial class Field : IPossible, IRows
{
    /// <summary>A score of 1.</summary>
    public const int Million = 1_000_000;

    private const int LongestWait = 1_000;

    private readonly MatchRequest request;
    private readonly string?[] managers;
    private readonly StyleTerms named;
    private readonly StyleTerms unnamed;
    private Judge judge;

    public Field(MatchRequest request)
    {
        this.request = request;
        Mentees = [.. request.Mentees.OrderBy(mentee => mentee.Id, StringComparer.Ordinal)];
        Mentors = [.. request.Mentors.OrderBy(mentor => mentor.Id, StringComparer.Ordinal)];
        MenteeNumbers = Numbers([.. Mentees.Select(mentee => mentee.Id)]);
        MentorNumbers = Numbers([.. Mentors.Select(mentor => mentor.Id)]);
        MenteeTickets = [.. Mentees.Select(mentee => Lottery.Ticket(mentee.Id, request.Seed))];
        MentorTickets = [.. Mentors.Select(mentor => Lottery.Ticket(mentor.Id, request.Seed))];
        var (languages, needs, style) = (default(KeyTable)!, default(NeedTable)!, default(StyleTable)!);
        var (choices, marks) = (default(ChoiceTable)!, default(Marks)!);
        Parallel.Invoke(
            () => needs = new NeedTable(Mentees, Mentors),
            () => style = new StyleTable(Mentees, Mentors, request.ComplementSliders),
            () => languages = Spoken(),
            () => choices = new ChoiceTable(Mentees, Mentors, Mentee, Mentor),
            () => marks = new Marks(request, MenteeNumbers, MentorNumbers)
        );
        (Languages, Needs, Style, Choices, Marks) = (languages, needs, style, choices, marks);
        (named, unnamed) = (new StyleTerms(true, Weights), new StyleTerms(false, Weights));
        managers = [.. Mentees.Select(mentee => Rules.Managers.GetValueOrDefault(mentee.Id))];
        Capacity = [.. Mentors.Select(mentor => Math.Max(mentor.Capacity, 0))];
        Columns = new Columns(Mentors, Rules, Needs, Style, Languages, Choices);
        judge = new Judge(this);
    }

    public Mentee[] Mentees { get; }

    public Mentor[] Mentors { get; }

    public Dictionary<string, int> MenteeNumbers { get; }

    public Dictionary<string, int> MentorNumbers { get; }

    public ulong[] MenteeTickets { get; }

    public ulong[] MentorTickets { get; }

    public int[] Capacity { get; }

    public int MostPoints => Million;

    int IRows.Mentees => Mentees.Length;

    public MatchRules Rules => request.Rules;

    public MatchWeights Weights => request.Weights;

    public IReadOnlyDictionary<string, string>? Groups => request.Groups;

    public int LeastPoints => request.LeastPoints;

    public KeyTable Languages { get; }

    public NeedTable Needs { get; }

    public StyleTable Style { get; }

    public ChoiceTable Choices { get; }

    public Marks Marks { get; }

    public Columns Columns { get; }

    public string? ManagerOf(int mentee) => managers[mentee];

    public Terms Terms(int mentee) =>
        new(Mentees[mentee], Needs.Weight(mentee), Style.MenteeNamedValues(mentee) ? named : unnamed, Weights);

    public bool MayTakePart(Mentee mentee) => mentee.Enrolled && (mentee.BriefingDone || !Rules.RequireBriefing);

    public (int Mentee, int Mentor)? Find(PairId pair) =>
        MenteeNumbers.TryGetValue(pair.MenteeId, out var mentee)
        && MentorNumbers.TryGetValue(pair.MentorId, out var mentor)
            ? (mentee, mentor)
            : null;

    public Obstacle? Against(int mentee, int mentor) => Judge(mentee, mentor).Rule;

    public (Obstacle? Rule, ScoreParts Parts) Judge(int mentee, int mentor)
    {
        judge.Open(mentee);
        return judge.Of(mentor);
    }

    public void Read(int mentee, List<(int Mentor, long Points)> row)
    {
        judge.Open(mentee);
        var (points, _) = judge.All();
        for (var mentor = 0; mentor < Mentors.Length; mentor++)
        {
            if (points[mentor] >= 0)
            {
                row.Add((mentor, points[mentor]));
            }
        }
    }

    public IPossible ForThread()
    {
        var own = (Field)MemberwiseClone();
        own.judge = new Judge(own);
        return own;
    }

    public IRowReader Reader() => new Judge(this);

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

        int[] claims = [.. Mentees.Select(Claim)];
        return new Wishes(claims, kept)
        {
            Cells = request.Groups is { } groups
                ? Cells.From(claims, [.. Mentees.Select(mentee => groups.GetValueOrDefault(mentee.Id))], request.Seed)
                : null,
            MenteeTickets = MenteeTickets,
            MentorTickets = MentorTickets,
            Floor = request.Floor,
            Enough = Worst(pinned),
        };
    }

    /// <summary>The claim of a mentee to be among the matched.</summary>
    public static int Claim(Mentee mentee) => Math.Clamp(mentee.WaitedRounds, 0, LongestWait);

    public long Draw(int mentee, int mentor) => Lottery.Draw(MenteeTickets[mentee], MentorTickets[mentor]);

    private KeyTable Spoken() =>
        new(Mentees.Select(mentee => mentee.Languages), Mentors.Select(mentor => mentor.Languages));

    private int? Mentee(string id) => MenteeNumbers.TryGetValue(id, out var mentee) ? mentee : null;

    private int? Mentor(string id) => MentorNumbers.TryGetValue(id, out var mentor) ? mentor : null;

    private static Dictionary<string, int> Numbers(string[] ids)
    {
        var numbers = new Dictionary<string, int>(ids.Length, StringComparer.Ordinal);
        for (var number = 0; number < ids.Length; number++)
        {
            numbers.TryAdd(ids[number], number);
        }

        return numbers;
    }

    private long Worst(int[] pinned)
    {
        var worst = long.MaxValue;
        for (var mentee = 0; mentee < pinned.Length; mentee++)
        {
            worst = pinned[mentee] < 0 ? worst : Math.Min(worst, Judge(mentee, pinned[mentee]).Parts.Points);
        }

        return worst;
    }
}
