namespace Pieredze.Matching.Solving;

/// <summary>Who sits where: the places of every mentor and the mentees in them.</summary>
internal sealed class Places
{
    private readonly int[] start;
    private readonly int[] filled;
    private readonly int[] seats;
    private readonly int[] seatOf;
    private readonly int[] mentorOf;

    public Places(Field field)
    {
        // Nobody can use more places than there are mentees, whatever number a person wrote.
        start = new int[field.Mentors.Length + 1];
        for (var mentor = 0; mentor < field.Mentors.Length; mentor++)
        {
            start[mentor + 1] = start[mentor] + Useful(field.Mentors[mentor], field.Mentees.Length);
        }

        filled = new int[field.Mentors.Length];
        seats = new int[start[^1]];
        seatOf = new int[field.Mentees.Length];
        mentorOf = new int[field.Mentees.Length];
        Array.Fill(mentorOf, -1);
    }

    public ReadOnlySpan<int> MentorOf => mentorOf;

    public static int Useful(Mentor mentor, int mentees) => Math.Clamp(mentor.Capacity, 0, mentees);

    public bool HasFree(int mentor) => start[mentor] + filled[mentor] < start[mentor + 1];

    public ReadOnlySpan<int> Of(int mentor) => seats.AsSpan(start[mentor], filled[mentor]);

    /// <summary>Moves everybody one step along the path found: the last mentee to its end, the root in at the start.</summary>
    public void Move(int mentee, int end, int root, int[] last)
    {
        var (left, seat) = (mentorOf[mentee], seatOf[mentee]);
        mentorOf[mentee] = end;
        if (end >= 0)
        {
            seatOf[mentee] = start[end] + filled[end]++;
            seats[seatOf[mentee]] = mentee;
        }

        while (mentee != root)
        {
            mentee = last[left];
            var (nextLeft, nextSeat) = (mentorOf[mentee], seatOf[mentee]);
            (mentorOf[mentee], seatOf[mentee], seats[seat]) = (left, seat, mentee);
            (left, seat) = (nextLeft, nextSeat);
        }
    }
}
