namespace Pieredze.Matching.Solving;

/// <summary>The pairs that a rule about two named people removes, gathered once for each mentee.</summary>
internal sealed class Marks
{
    private static readonly List<(int Mentor, Obstacle Rule)> None = [];

    private readonly List<(int Mentor, Obstacle Rule)>?[] marks;
    private readonly Dictionary<string, int> mentees;
    private readonly Dictionary<string, int> mentors;

    public Marks(MatchRequest request, Dictionary<string, int> mentees, Dictionary<string, int> mentors)
    {
        this.mentees = mentees;
        this.mentors = mentors;
        marks = new List<(int, Obstacle)>?[request.Mentees.Count];

        foreach (var (mentee, mentor) in request.Forbidden)
        {
            Add(mentee, mentor, Obstacle.Forbidden);
        }

        foreach (var (mentee, mentor) in request.Rules.FailedPairs)
        {
            Add(mentee, mentor, Obstacle.NotAvailable);
            Add(mentor, mentee, Obstacle.NotAvailable);
        }

        foreach (var mentee in request.Mentees)
        {
            AddOf(mentee, request.Rules);
        }

        foreach (var mentor in request.Mentors)
        {
            AddAll(mentor.Vetoes.Select(veto => (veto, mentor.Id)), Obstacle.NotAvailable);
            AddAll(Above(mentor.Id, request.Rules).Select(boss => (boss, mentor.Id)), Obstacle.ReportingLine);
        }

        foreach (var waiver in request.Rules.Waivers)
        {
            Waive(waiver);
        }
    }

    private Marks(Marks other, Dictionary<int, int> places)
    {
        (mentees, mentors) = (other.mentees, other.mentors);
        marks = Array.ConvertAll(
            other.marks,
            row =>
                row is null
                    ? null
                    : row.Where(one => places.ContainsKey(one.Mentor))
                        .Select(one => (places[one.Mentor], one.Rule))
                        .ToList()
        );
    }

    private Marks(Marks other, Mentee mentee, MatchRules rules)
    {
        (mentees, mentors) = (new Dictionary<string, int>(StringComparer.Ordinal) { [mentee.Id] = 0 }, other.mentors);
        marks = new List<(int, Obstacle)>?[1];
        AddOf(mentee, rules);
    }

    private Marks(Marks other, int[] few, Dictionary<string, int> mentees)
    {
        (this.mentees, mentors) = (mentees, other.mentors);
        marks = [.. few.Select(mentee => other.marks[mentee])];
    }

    /// <summary>Only some of the mentees beside the same mentors.</summary>
    /// <param name="few">Which.</param>
    /// <param name="mentees">The number of each by id.</param>
    public Marks Among(int[] few, Dictionary<string, int> mentees) => new(this, few, mentees);

    /// <summary>The same mentees beside only some of the mentors.</summary>
    /// <param name="places">Where each of them stands there.</param>
    public Marks Only(Dictionary<int, int> places) => new(this, places);

    /// <summary>Another mentee, whom no rule names and nobody else, beside the same mentors.</summary>
    public Marks Beside(Mentee mentee, MatchRules rules) => new(this, mentee, rules);

    public List<(int Mentor, Obstacle Rule)> Of(int mentee) => marks[mentee] ?? None;

    // Everybody above a person; a circle in the data ends the walk.
    private static IEnumerable<string> Above(string id, MatchRules rules)
    {
        if (!rules.Managers.ContainsKey(id))
        {
            yield break;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal) { id };
        while (rules.Managers.TryGetValue(id, out var manager) && seen.Add(manager))
        {
            yield return manager;
            id = manager;
        }
    }

    private void AddOf(Mentee mentee, MatchRules rules)
    {
        AddAll(mentee.Vetoes.Select(veto => (mentee.Id, veto)), Obstacle.NotAvailable);
        AddAll(Above(mentee.Id, rules).Select(boss => (mentee.Id, boss)), Obstacle.ReportingLine);
    }

    private void AddAll(IEnumerable<(string Mentee, string Mentor)> pairs, Obstacle rule)
    {
        foreach (var (mentee, mentor) in pairs)
        {
            Add(mentee, mentor, rule);
        }
    }

    private void Add(string menteeId, string mentorId, Obstacle rule)
    {
        if (mentees.TryGetValue(menteeId, out var mentee) && mentors.TryGetValue(mentorId, out var mentor))
        {
            (marks[mentee] ??= []).Add((mentor, rule));
        }
    }

    private void Waive(PairId pair)
    {
        if (mentees.TryGetValue(pair.MenteeId, out var mentee) && mentors.TryGetValue(pair.MentorId, out var mentor))
        {
            marks[mentee]?.RemoveAll(mark => mark == (mentor, Obstacle.ReportingLine));
        }
    }
}
