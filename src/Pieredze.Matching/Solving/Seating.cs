namespace Pieredze.Matching.Solving;

/// <summary>The mentees of each mentor.</summary>
internal sealed class Seating
{
    private readonly int[] from;
    private readonly int[] seated;

    public Seating(int[] mentorOf, int mentors)
    {
        from = new int[mentors + 2];
        foreach (var mentor in mentorOf)
        {
            from[mentor + 2]++;
        }

        for (var mentor = 0; mentor <= mentors; mentor++)
        {
            from[mentor + 1] += from[mentor];
        }

        (seated, var at) = (new int[mentorOf.Length], from[..^1]);
        for (var mentee = 0; mentee < mentorOf.Length; mentee++)
        {
            seated[at[mentorOf[mentee] + 1]++] = mentee;
        }
    }

    public ReadOnlySpan<int> Of(int mentor) => seated.AsSpan(from[mentor + 1]..from[mentor + 2]);
}
