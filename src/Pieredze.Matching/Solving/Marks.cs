namespace Pieredze.Matching.Solving;

/// <summary>The pairs that a rule about two named people removes, gathered once for each mentee.</summary>
internal sealed class Marks
{
    // Those of all mentees, one row after the other, and where each row begins.
    private readonly (int Mentor, Obstacle Rule)[] marks;
    private readonly int[] start;

    public Marks(MatchRequest request, Dictionary<string, int> mentees, Dictionary<string, int> mentors)
    {
        var found = new Found(mentees, mentors);
        foreach (var (mentee, mentor) in request.Forbidden)
        {
            found.Add(mentee, mentor, Obstacle.Forbidden);
        }

        foreach (var (mentee, mentor) in request.Rules.FailedPairs)
        {
            found.Add(mentee, mentor, Obstacle.NotAvailable);
            found.Add(mentor, mentee, Obstacle.NotAvailable);
        }

        foreach (var mentee in request.Mentees)
        {
            found.AddOf(mentee, request.Rules);
        }

        foreach (var mentor in request.Mentors)
        {
            foreach (var veto in mentor.Vetoes)
            {
                found.Add(veto, mentor.Id, Obstacle.NotAvailable);
            }

            foreach (var boss in found.Above(mentor.Id, request.Rules))
            {
                found.Add(boss, mentor.Id, Obstacle.ReportingLine);
            }
        }

        found.Waive(request.Rules.Waivers);
        (start, marks) = Sorted(found.All, request.Mentees.Count);
    }

    private Marks(List<(int Mentee, int Mentor, Obstacle Rule)> all, int mentees) =>
        (start, marks) = Sorted(all, mentees);

    /// <summary>Only some of the mentees beside the same mentors.</summary>
    public Marks Among(int[] mentees)
    {
        var left = new List<(int, int, Obstacle)>();
        for (var at = 0; at < mentees.Length; at++)
        {
            foreach (var (mentor, rule) in Of(mentees[at]))
            {
                left.Add((at, mentor, rule));
            }
        }

        return new Marks(left, mentees.Length);
    }

    /// <summary>The same mentees beside only some of the mentors.</summary>
    /// <param name="places">Where each of them stands there.</param>
    public Marks Only(Dictionary<int, int> places)
    {
        var (left, mentees) = (new List<(int, int, Obstacle)>(), start.Length - 1);
        for (var mentee = 0; mentee < mentees; mentee++)
        {
            foreach (var (mentor, rule) in Of(mentee))
            {
                if (places.TryGetValue(mentor, out var place))
                {
                    left.Add((mentee, place, rule));
                }
            }
        }

        return new Marks(left, mentees);
    }

    /// <summary>One mentee, whom no rule names and nobody else, beside mentors.</summary>
    /// <param name="mentee">The mentee.</param>
    /// <param name="rules">Say who is above whom.</param>
    /// <param name="mentors">The number of each mentor by id.</param>
    public static Marks Beside(Mentee mentee, MatchRules rules, Dictionary<string, int> mentors)
    {
        var found = new Found(new Dictionary<string, int>(StringComparer.Ordinal) { [mentee.Id] = 0 }, mentors);
        found.AddOf(mentee, rules);
        return new Marks(found.All, mentees: 1);
    }

    public ReadOnlySpan<(int Mentor, Obstacle Rule)> Of(int mentee) =>
        marks.AsSpan(start[mentee], start[mentee + 1] - start[mentee]);

    private static (int[] Start, (int, Obstacle)[] Marks) Sorted(
        List<(int Mentee, int Mentor, Obstacle Rule)> found,
        int mentees
    )
    {
        var from = new int[mentees + 1];
        foreach (var (mentee, _, _) in found)
        {
            from[mentee + 1]++;
        }

        for (var mentee = 0; mentee < mentees; mentee++)
        {
            from[mentee + 1] += from[mentee];
        }

        var (sorted, at) = (new (int, Obstacle)[found.Count], from[..^1]);
        foreach (var (mentee, mentor, rule) in found)
        {
            sorted[at[mentee]++] = (mentor, rule);
        }

        return (from, sorted);
    }

    private sealed class Found(Dictionary<string, int> mentees, Dictionary<string, int> mentors)
    {
        private readonly List<string> above = [];

        public List<(int Mentee, int Mentor, Obstacle Rule)> All { get; } = [];

        // Everybody above a person; a circle in the data ends the walk. Holds until the next person is asked about.
        public List<string> Above(string id, MatchRules rules)
        {
            above.Clear();
            var below = id;
            while (rules.Managers.TryGetValue(below, out var manager) && manager != id && !above.Contains(manager))
            {
                above.Add(manager);
                below = manager;
            }

            return above;
        }

        public void AddOf(Mentee mentee, MatchRules rules)
        {
            foreach (var veto in mentee.Vetoes)
            {
                Add(mentee.Id, veto, Obstacle.NotAvailable);
            }

            foreach (var boss in Above(mentee.Id, rules))
            {
                Add(mentee.Id, boss, Obstacle.ReportingLine);
            }
        }

        public void Add(string menteeId, string mentorId, Obstacle rule)
        {
            if (mentees.TryGetValue(menteeId, out var mentee) && mentors.TryGetValue(mentorId, out var mentor))
            {
                All.Add((mentee, mentor, rule));
            }
        }

        public void Waive(IReadOnlyCollection<PairId> waivers)
        {
            var waived = new HashSet<(int, int)>();
            foreach (var (menteeId, mentorId) in waivers)
            {
                if (mentees.TryGetValue(menteeId, out var mentee) && mentors.TryGetValue(mentorId, out var mentor))
                {
                    waived.Add((mentee, mentor));
                }
            }

            All.RemoveAll(mark => mark.Rule == Obstacle.ReportingLine && waived.Contains((mark.Mentee, mark.Mentor)));
        }
    }
}
