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
            foreach (var veto in mentee.Vetoes)
            {
                found.Add(mentee.Id, veto, Obstacle.NotAvailable);
            }

            foreach (var boss in found.Above(mentee.Id, request.Rules))
            {
                found.Add(mentee.Id, boss, Obstacle.ReportingLine);
            }
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

    private Marks(Marks other, Dictionary<int, int> places)
    {
        var (left, mentees) = (new List<(int, int, Obstacle)>(), other.start.Length - 1);
        for (var mentee = 0; mentee < mentees; mentee++)
        {
            foreach (var (mentor, rule) in other.Of(mentee))
            {
                if (places.TryGetValue(mentor, out var place))
                {
                    left.Add((mentee, place, rule));
                }
            }
        }

        (start, marks) = Sorted(left, mentees);
    }

    /// <summary>The same mentees beside only some of the mentors.</summary>
    /// <param name="places">Where each of them stands there.</param>
    public Marks Only(Dictionary<int, int> places) => new(this, places);

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
