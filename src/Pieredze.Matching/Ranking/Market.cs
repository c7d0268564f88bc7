namespace Pieredze.Matching.Ranking;

/// <summary>Everybody and every pair that ranks each other, in arrays. A pair is an "arc" and known by its number.</summary>
internal sealed class Market
{
    private readonly List<int> menteeRanks = [];
    private readonly List<int> mentorRanks = [];

    public Market(RankedRequest request)
    {
        var (mentees, mentors) = (new Roll(), new Roll());
        var wishes = RankRows.OfMentees(request.MenteeRanks, mentees, mentors);
        var answers = RankRows.OfMentors(request.MentorRanks, mentees, mentors);
        Mentees = mentees.Close(request.Seed, wishes.Mentee, answers.Mentee);
        Mentors = mentors.Close(request.Seed, wishes.Mentor, answers.Mentor);
        Places = Array.ConvertAll(Mentors, id => request.Capacities.TryGetValue(id, out var places) ? places : 1);
        wishes.Sort(Mentees.Length, Mentors.Length);
        answers.Sort(Mentees.Length, Mentors.Length);
        (MenteeOf, MentorOf) = Shared(wishes, answers);
        MenteeStart = Counted.Starts(MenteeOf, MenteeOf.Length, Mentees.Length);
        MentorStart = Counted.Starts(MentorOf, MentorOf.Length, Mentors.Length);
        int[] arcs = [.. Enumerable.Range(0, MenteeOf.Length)];
        MentorArcs = Counted.Sort(arcs, MentorOf, Mentors.Length);
        MenteeArcs = arcs;
        Most = Math.Min(
            Enumerable.Range(0, Mentees.Length).Count(mentee => MenteeStart[mentee] < MenteeStart[mentee + 1]),
            (int)Math.Min(int.MaxValue, Enumerable.Range(0, Mentors.Length).Sum(Fillable))
        );
        MenteeGroup = Grouped(MenteeArcs, MenteeStart, menteeRanks);
        MentorGroup = Grouped(MentorArcs, MentorStart, mentorRanks);
    }

    public string[] Mentees { get; }

    public string[] Mentors { get; }

    /// <summary>Places by mentor as asked for: may be more than there are mentees, or less than one.</summary>
    public int[] Places { get; }

    /// <summary>No result has more pairs than this: the mentees, or the places, that anybody could have.</summary>
    public int Most { get; }

    public int[] MenteeOf { get; }

    public int[] MentorOf { get; }

    /// <summary>The place of the arc in the mentee's ranking from 0; ties share it and no number is left out.</summary>
    public int[] MenteeGroup { get; }

    /// <summary>The place of the arc in the mentor's ranking, likewise.</summary>
    public int[] MentorGroup { get; }

    /// <summary>Where each mentee's arcs begin in <see cref="MenteeArcs"/>.</summary>
    public int[] MenteeStart { get; }

    /// <summary>The arcs by mentee, the best first.</summary>
    public int[] MenteeArcs { get; }

    /// <summary>Where each mentor's arcs begin in <see cref="MentorArcs"/>.</summary>
    public int[] MentorStart { get; }

    /// <summary>The arcs by mentor, the best first.</summary>
    public int[] MentorArcs { get; }

    private long Fillable(int mentor) => Math.Clamp(Places[mentor], 0, MentorStart[mentor + 1] - MentorStart[mentor]);

    private (int[] Mentees, int[] Mentors) Shared(RankRows wishes, RankRows answers)
    {
        var (mentees, mentors) = (new List<int>(), new List<int>());
        var (last, other) = ((Mentee: -1, Mentor: -1), 0);
        foreach (var wish in wishes.Order)
        {
            var pair = (Mentee: wishes.Mentee[wish], Mentor: wishes.Mentor[wish]);
            if (pair == last || Places[pair.Mentor] < 1)
            {
                continue;
            }

            last = pair;
            while (other < answers.Order.Length && Pair(answers, other).CompareTo(pair) < 0)
            {
                other++;
            }

            if (other < answers.Order.Length && Pair(answers, other) == pair)
            {
                mentees.Add(pair.Mentee);
                mentors.Add(pair.Mentor);
                menteeRanks.Add(wishes.Rank[wish]);
                mentorRanks.Add(answers.Rank[answers.Order[other]]);
            }
        }

        return ([.. mentees], [.. mentors]);
    }

    private static (int Mentee, int Mentor) Pair(RankRows rows, int number) =>
        (rows.Mentee[rows.Order[number]], rows.Mentor[rows.Order[number]]);

    // Sorts each person's arcs by rank (equal ranks by arc number, that is by lottery) and numbers the ranks from 0.
    private static int[] Grouped(int[] arcs, int[] starts, List<int> ranks)
    {
        var groups = new int[arcs.Length];
        var keys = new long[arcs.Length];
        for (var place = 0; place < arcs.Length; place++)
        {
            keys[place] = ((long)ranks[arcs[place]] << 32) | (uint)arcs[place];
        }

        for (var person = 0; person + 1 < starts.Length; person++)
        {
            var (start, end) = (starts[person], starts[person + 1]);
            Array.Sort(keys, arcs, start, end - start);
            for (var place = start + 1; place < end; place++)
            {
                var step = keys[place] >> 32 == keys[place - 1] >> 32 ? 0 : 1;
                groups[arcs[place]] = groups[arcs[place - 1]] + step;
            }
        }

        return groups;
    }
}
