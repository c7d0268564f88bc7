namespace Pieredze.Matching.Solving;

/// <summary>What is told of an answer and needs a look at every pair: ranks, what rules removed, who shares places.</summary>
internal sealed partial class Census
{
    private const int Rules = (int)Obstacle.BelowLeastFit + 1;

    // 0 stands for a possible pair.
    private const int Codes = Rules + 1;

    private readonly int[] rank;
    private readonly int[] possible;
    private readonly int[][] menteeRemoved;
    private readonly int[] idle;
    private readonly Tally all;
    private readonly Field field;
    private readonly Evidence evidence;
    private readonly Dictionary<int, Shortage> shortages = [];
    private readonly Dictionary<int, List<Bond>> bonds = [];

    private Census(Field field, Evidence evidence, Past? past, CancellationToken token)
    {
        (this.field, this.evidence) = (field, evidence);
        var busy = evidence.MentorOf.ToHashSet();
        idle = [.. Enumerable.Range(0, field.Mentors.Length).Where(mentor => !busy.Contains(mentor))];
        rank = new int[field.Mentees.Length];
        possible = new int[field.Mentees.Length];
        menteeRemoved = new int[field.Mentees.Length][];
        var isKnown = past is null ? new bool[field.Mentees.Length] : Keep(past);
        var tallies = Rows.Each(
            field.Mentees.Length,
            () => new Tally(idle.Length, field),
            (tally, mentee) => Look(tally, mentee, isKnown),
            token
        );
        all = new Tally(idle.Length, field);
        tallies.ForEach(all.Add);
        if (past is not null)
        {
            AddPast(past, isKnown, token);
        }
    }

    /// <summary>How many pairs no rule is against.</summary>
    public long Possible => possible.Sum(mentors => (long)mentors);

    /// <summary>1 and one more for each possible mentor of this mentee who scores higher.</summary>
    public int Rank(int mentee) => rank[mentee];

    /// <summary>What the rules removed for a mentee who was left out.</summary>
    public List<RuleCount> RemovedForMentee(int mentee) => Counts(menteeRemoved[mentee]);

    public List<RuleCount> RemovedForMentor(int mentor) => Counts(all.Removed[Array.BinarySearch(idle, mentor)]);

    public bool IsPossibleForAnybody(int mentor) => all.Removed[Array.BinarySearch(idle, mentor)][0] > 0;

    /// <summary>The numbers behind a shortage, or null where nobody was possible for this mentee.</summary>
    public Shortage? ShortageOf(int mentee)
    {
        if (menteeRemoved[mentee][0] == 0)
        {
            return null;
        }

        if (shortages.Count == 0)
        {
            CountShortages();
        }

        return shortages[all.Shared.Of(mentee)];
    }

    /// <summary>What those have in common who share the places that this mentee lacks.</summary>
    public List<Bond> InCommonOf(int mentee)
    {
        var circle = all.Shared.Of(mentee);
        if (!bonds.TryGetValue(circle, out var found))
        {
            var sides = Enumerable
                .Range(0, field.Mentees.Length)
                .Where(one => field.MayTakePart(field.Mentees[one]))
                .ToLookup(one => all.Shared.Of(one) == circle, one => field.Mentees[one]);
            found = Bonds.Of([.. sides[true]], [.. sides[false]], field.Groups);
            bonds.Add(circle, found);
        }

        return found;
    }

    private void CountShortages()
    {
        for (var person = 0; person < field.Mentees.Length + field.Mentors.Length; person++)
        {
            var mentor = person - field.Mentees.Length;
            var more =
                mentor < 0
                    ? new Shortage(1, 0)
                    : new Shortage(0, Math.Min(field.Capacity[mentor], field.Mentees.Length));
            var sum = shortages.GetValueOrDefault(all.Shared.Of(person)) ?? new Shortage(0, 0);
            shortages[all.Shared.Of(person)] = new Shortage(sum.Rivals + more.Rivals, sum.Places + more.Places);
        }
    }

    private void Look(Tally tally, int mentee, bool[] isKnown)
    {
        if (isKnown[mentee])
        {
            return;
        }

        tally.Judge.Open(mentee);
        var (points, codes) = tally.Judge.All();
        possible[mentee] = Rows.CountAbove(points, -1);
        if (evidence.MentorOf[mentee] is >= 0 and var mentor)
        {
            rank[mentee] = 1 + Rows.CountAbove(points, points[mentor]);
        }
        else
        {
            menteeRemoved[mentee] = new int[Codes];
            foreach (var code in codes.AsSpan(0, field.Mentors.Length))
            {
                menteeRemoved[mentee][code]++;
            }
        }

        for (var index = 0; index < idle.Length; index++)
        {
            tally.Removed[index][codes[idle[index]]]++;
        }

        if (IsShort(mentee))
        {
            tally.Share(mentee, points);
        }
    }

    // Who left out or in a place that somebody left out could take: such people pay nothing for being matched at all.
    private bool IsShort(int mentee) =>
        evidence.Pinned[mentee] < 0 && (evidence.All?.Mentee ?? evidence.MenteePrice)[mentee].Count == 0;

    // Those pinned to a mentor whom others lack share the places, too.
    private void AddPins()
    {
        for (var mentee = 0; mentee < field.Mentees.Length; mentee++)
        {
            if (evidence.Pinned[mentee] is >= 0 and var mentor && all.IsShared(mentor))
            {
                all.Shared.Join(mentee, field.Mentees.Length + mentor);
            }
        }
    }

    private static List<RuleCount> Counts(int[] removed) =>
        [
            .. Enumerable
                .Range(0, Rules)
                .Select(rule => new RuleCount((Obstacle)rule, removed[rule + 1]))
                .Where(count => count.People > 0),
        ];

    private static int[][] Nothing(int mentors) => [.. Enumerable.Range(0, mentors).Select(_ => new int[Codes])];

    private static void Sum(int[][] to, int[][] more)
    {
        for (var row = 0; row < to.Length; row++)
        {
            for (var code = 0; code < Codes; code++)
            {
                to[row][code] += more[row][code];
            }
        }
    }

    private sealed class Tally(int idle, Field field)
    {
        private readonly int mentees = field.Mentees.Length;

        // The circle of a mentor when last looked at, -1 for one whom nobody lacks.
        private readonly int[] circle = Nowhere(field.Columns.Against.Length);

        public Judge Judge { get; } = new(field);

        /// <summary>For each mentor left over by code: 0 counts the possible mentees.</summary>
        public int[][] Removed { get; } = Nothing(idle);

        public Circles Shared { get; } = new(field.Mentees.Length + field.Mentors.Length);

        public bool IsShared(int mentor) => circle[mentor] >= 0;

        /// <summary>A mentor comes into the circle of a mentee.</summary>
        public void Share(int mentee, int mentor)
        {
            Shared.Join(mentee, mentees + mentor);
            circle[mentor] = mentee;
        }

        /// <summary>Everybody possible for a mentee who lacks a place comes into one circle.</summary>
        public void Share(int mentee, int[] points)
        {
            var first = points.AsSpan().IndexOfAnyExceptInRange(int.MinValue, -1);
            if (first < 0)
            {
                return;
            }

            var root = Shared.Of(mentees + first);
            Shared.Join(root, mentee);
            Rows.AboveUnlike(
                points,
                -1,
                circle,
                root,
                mentor =>
                {
                    Shared.Join(root, mentees + mentor);
                    circle[mentor] = root;
                }
            );
        }

        public void Add(Tally other)
        {
            Sum(Removed, other.Removed);
            for (var mentor = 0; mentor < circle.Length; mentor++)
            {
                circle[mentor] = Math.Max(circle[mentor], other.circle[mentor]);
            }

            for (var person = 0; person < mentees + field.Mentors.Length; person++)
            {
                Shared.Join(person, other.Shared.Of(person));
            }
        }

        private static int[] Nowhere(int size)
        {
            var nowhere = new int[size];
            Array.Fill(nowhere, -1);
            return nowhere;
        }
    }
}
