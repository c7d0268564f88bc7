using System.Runtime.CompilerServices;

namespace Pieredze.Matching.Solving;

/// <summary>
/// For mentees left out though suitable mentors exist: who competes for which places (a Hall witness). From a mentee
/// left out every suitable mentor is full, and so is every mentor suitable for those in the places, and so on.
/// </summary>
internal sealed class Shortages
{
    private readonly int mentees;
    private readonly Circles circles;
    private readonly bool[] seen;
    private readonly int[] rivals;
    private readonly int[] places;

    public Shortages(int[] start, int[] mentorOf, int[] capacity, Evidence evidence)
    {
        mentees = evidence.MentorOf.Length;
        circles = new Circles(mentees + capacity.Length);
        seen = new bool[mentees + capacity.Length];
        (rivals, places) = (new int[seen.Length], new int[seen.Length]);
        Spread(start, mentorOf, evidence, new Seating(evidence.MentorOf, capacity.Length));
        for (var person = 0; person < seen.Length; person++)
        {
            if (seen[person])
            {
                var circle = circles.Of(person);
                rivals[circle] += person < mentees ? 1 : 0;
                places[circle] += person < mentees ? 0 : Math.Min(capacity[person - mentees], mentees);
            }
        }
    }

    public Shortage Of(int mentee) => new(rivals[circles.Of(mentee)], places[circles.Of(mentee)]);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Spread(int[] start, int[] mentorOf, Evidence evidence, Seating seating)
    {
        var (queue, label) = (new int[mentees], new int[seen.Length]);
        Array.Fill(label, -1);
        for (var root = 0; root < mentees; root++)
        {
            if (evidence.MentorOf[root] >= 0 || seen[root] || start[root] == start[root + 1])
            {
                continue;
            }

            var (head, tail) = (0, 1);
            (queue[0], seen[root]) = (root, true);
            while (head < tail)
            {
                var mentee = queue[head++];
                var pin = evidence.Pinned[mentee];
                for (var arc = start[mentee]; arc < start[mentee + 1]; arc++)
                {
                    var mentor = mentees + mentorOf[arc];
                    if (label[mentor] == root || (pin >= 0 && pin != mentorOf[arc]))
                    {
                        continue;
                    }

                    circles.Join(root, mentor);
                    label[mentor] = root;
                    if (seen[mentor])
                    {
                        continue;
                    }

                    seen[mentor] = true;
                    foreach (var rival in seating.Of(mentorOf[arc]))
                    {
                        if (!seen[rival])
                        {
                            seen[rival] = true;
                            circles.Join(root, rival);
                            queue[tail++] = rival;
                        }
                    }
                }
            }
        }
    }
}
