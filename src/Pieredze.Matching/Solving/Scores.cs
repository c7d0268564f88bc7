namespace Pieredze.Matching.Solving;

/// <summary>Scores from outside, people in the order of their ids.</summary>
internal abstract class Scores(string[] mentees, string[] mentors, int[] capacity) : IPossible
{
    public string[] Mentees => mentees;

    public string[] Mentors => mentors;

    public int[] Capacity => capacity;

    public (int Mentee, int Mentor)? Find(PairId pair) =>
        Array.BinarySearch(mentees, pair.MenteeId, StringComparer.Ordinal) is >= 0 and var mentee
        && Array.BinarySearch(mentors, pair.MentorId, StringComparer.Ordinal) is >= 0 and var mentor
            ? (mentee, mentor)
            : null;

    public abstract Obstacle? Against(int mentee, int mentor);

    public abstract void Read(int mentee, List<(int Mentor, long Points)> row);

    public IPossible ForThread() => this;

    /// <summary>The score of a pair as it was given.</summary>
    public abstract long Score(int mentee, int mentor);

    /// <summary>The score of a pair as it is solved: less the lowest of all, where that is simpler.</summary>
    public abstract long Points(int mentee, int mentor);

    public abstract (Evidence Evidence, long Work) Solve(Wishes wishes, int[] pinned, CancellationToken token);

    /// <summary>Gives the numbers behind a shortage for mentees left out, or null where nobody was possible.</summary>
    public abstract Func<int, Shortage?> Shortages(Evidence evidence);

    public Wishes Wishes(ScoreRequest request, int[] pinned)
    {
        var kept = new int[mentees.Length];
        Array.Fill(kept, -1);
        var enough = long.MaxValue;
        for (var mentee = 0; mentee < pinned.Length; mentee++)
        {
            enough = pinned[mentee] < 0 ? enough : Math.Min(enough, Points(mentee, pinned[mentee]));
        }

        return new Wishes(new int[mentees.Length], kept)
        {
            MenteeTickets = [.. mentees.Select(id => Lottery.Ticket(id, request.Seed))],
            MentorTickets = [.. mentors.Select(id => Lottery.Ticket(id, request.Seed))],
            Floor = request.Floor,
            Enough = enough,
        };
    }
}
