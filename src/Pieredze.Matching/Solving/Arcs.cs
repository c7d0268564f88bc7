namespace Pieredze.Matching.Solving;

/// <summary>The possible pairs, row by row of mentees, and what the rules removed on the way.</summary>
internal sealed class Arcs
{
    public const int Rules = (int)Obstacle.BelowLeastFit + 1;

    private int count;

    private Arcs(int mentees, int mentors)
    {
        Start = new int[mentees + 1];
        MenteeRemoved = new int[mentees * Rules];
        MentorRemoved = new int[mentors * Rules];
        Candidates = new int[mentors];
    }

    /// <summary>Where the row of each mentee begins; one more entry for the end.</summary>
    public int[] Start { get; }

    public int[] Mentor { get; private set; } = new int[256];

    public long[] Points { get; private set; } = new long[256];

    public int[] MenteeRemoved { get; }

    public int[] MentorRemoved { get; }

    /// <summary>How many mentees are possible for each mentor.</summary>
    public int[] Candidates { get; }

    public int Count => count;

    public static Arcs Of(Field field, CancellationToken token)
    {
        var arcs = new Arcs(field.Mentees.Length, field.Mentors.Length);
        for (var mentee = 0; mentee < field.Mentees.Length; mentee++)
        {
            token.ThrowIfCancellationRequested();
            field.Open(mentee);
            for (var mentor = 0; mentor < field.Mentors.Length; mentor++)
            {
                var (rule, parts) = field.Judge(mentor);
                if (rule is { } against)
                {
                    arcs.MenteeRemoved[(mentee * Rules) + (int)against]++;
                    arcs.MentorRemoved[(mentor * Rules) + (int)against]++;
                }
                else
                {
                    arcs.Add(mentor, parts.Points);
                }
            }

            arcs.Start[mentee + 1] = arcs.count;
        }

        return arcs;
    }

    public int Find(int mentee, int mentor)
    {
        var found = Array.BinarySearch(Mentor, Start[mentee], Start[mentee + 1] - Start[mentee], mentor);
        return found < 0 ? -1 : found;
    }

    public Graph All(int[] capacity) => Graph.Of(Start, Mentor, Points, capacity);

    /// <summary>1 and one more for each possible mentor of this mentee who scores higher.</summary>
    public int Rank(int mentee, int arc)
    {
        var rank = 1;
        for (var other = Start[mentee]; other < Start[mentee + 1]; other++)
        {
            rank += Points[other] > Points[arc] ? 1 : 0;
        }

        return rank;
    }

    private void Add(int mentor, int points)
    {
        if (count == Mentor.Length)
        {
            var larger = (int)Math.Min(Array.MaxLength, count * 2L);
            (Mentor, Points) = (Larger(Mentor, larger), Larger(Points, larger));
        }

        (Mentor[count], Points[count]) = (mentor, points);
        count++;
        Candidates[mentor]++;
    }

    private static T[] Larger<T>(T[] old, int size)
    {
        Array.Resize(ref old, size);
        return old;
    }
}
