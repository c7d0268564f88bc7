namespace Pieredze.Matching.Solving;

/// <summary>
/// For mentees left out though suitable mentors exist: who competes for which places (a Hall witness). From a mentee
/// left out every suitable mentor is full, and so is every mentor suitable for those in the places, and so on.
/// </summary>
internal sealed class Shortages
{
    private readonly int[] parent;
    private readonly bool[] seen;
    private readonly Dictionary<int, Shortage> groups;
    private readonly int mentees;

    public Shortages(int[] start, int[] mentorOf, int[] capacity, Evidence evidence)
    {
        mentees = evidence.MentorOf.Length;
        parent = [.. Enumerable.Range(0, mentees + capacity.Length)];
        seen = new bool[parent.Length];
        Spread(start, mentorOf, evidence, ByMentor(evidence));
        groups = Enumerable
            .Range(0, parent.Length)
            .Where(person => seen[person])
            .GroupBy(Group)
            .ToDictionary(
                group => group.Key,
                group => new Shortage(
                    group.Count(person => person < mentees),
                    group
                        .Where(person => person >= mentees)
                        .Sum(person => Math.Min(capacity[person - mentees], mentees))
                )
            );
    }

    public Shortage Of(int mentee) => groups[Group(mentee)];

    private static ILookup<int, int> ByMentor(Evidence evidence) =>
        evidence
            .MentorOf.Select((mentor, mentee) => (Mentor: mentor, Mentee: mentee))
            .ToLookup(pair => pair.Mentor, pair => pair.Mentee);

    private void Spread(int[] start, int[] mentorOf, Evidence evidence, ILookup<int, int> byMentor)
    {
        var queue = new Queue<int>(byMentor[-1].Where(mentee => start[mentee] < start[mentee + 1]));
        foreach (var mentee in queue)
        {
            seen[mentee] = true;
        }

        while (queue.TryDequeue(out var mentee))
        {
            for (var arc = start[mentee]; arc < start[mentee + 1]; arc++)
            {
                if (evidence.Pinned[mentee] is >= 0 and var pin && pin != mentorOf[arc])
                {
                    continue;
                }

                var mentor = mentees + mentorOf[arc];
                parent[Group(mentor)] = Group(mentee);
                if (seen[mentor])
                {
                    continue;
                }

                seen[mentor] = true;
                foreach (var rival in byMentor[mentorOf[arc]].Where(rival => !seen[rival]))
                {
                    seen[rival] = true;
                    queue.Enqueue(rival);
                }
            }
        }
    }

    private int Group(int person)
    {
        while (parent[person] != person)
        {
            person = parent[person] = parent[parent[person]];
        }

        return person;
    }
}
