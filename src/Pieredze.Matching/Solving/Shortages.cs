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

    public Shortages(Field field, Arcs arcs, Assignment assignment)
    {
        mentees = field.Mentees.Length;
        parent = [.. Enumerable.Range(0, mentees + field.Mentors.Length)];
        seen = new bool[parent.Length];
        Spread(arcs, assignment, ByMentor(assignment, field.Mentors.Length));
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
                        .Sum(person => Places.Useful(field.Mentors[person - mentees], mentees))
                )
            );
    }

    public Shortage Of(int mentee) => groups[Group(mentee)];

    private static ILookup<int, int> ByMentor(Assignment assignment, int mentors)
    {
        var pairs = new List<(int Mentor, int Mentee)>(mentors);
        for (var mentee = 0; mentee < assignment.Mentors.Length; mentee++)
        {
            pairs.Add((assignment.Mentors[mentee], mentee));
        }

        return pairs.ToLookup(pair => pair.Mentor, pair => pair.Mentee);
    }

    private void Spread(Arcs arcs, Assignment assignment, ILookup<int, int> byMentor)
    {
        var queue = new Queue<int>(byMentor[-1].Where(mentee => arcs.Start[mentee] < arcs.Start[mentee + 1]));
        foreach (var mentee in queue)
        {
            seen[mentee] = true;
        }

        while (queue.TryDequeue(out var mentee))
        {
            var (from, to) = assignment.Row(mentee);
            for (var arc = from; arc < to; arc++)
            {
                var mentor = mentees + arcs.Mentor[arc];
                parent[Group(mentor)] = Group(mentee);
                if (seen[mentor])
                {
                    continue;
                }

                seen[mentor] = true;
                foreach (var rival in byMentor[arcs.Mentor[arc]].Where(rival => !seen[rival]))
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
