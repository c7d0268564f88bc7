namespace Pieredze.Matching.Solving;

/// <summary>A table of scores in the order of ids.</summary>
internal sealed class ScoreRows(string[] mentees, string[] mentors, Graph graph, int[] capacity) : IPossible
{
    public string[] Mentees => mentees;

    public string[] Mentors => mentors;

    public Graph Graph => graph;

    public int[] Capacity => capacity;

    public (int Mentee, int Mentor)? Find(PairId pair) =>
        Array.BinarySearch(mentees, pair.MenteeId, StringComparer.Ordinal) is >= 0 and var mentee
        && Array.BinarySearch(mentors, pair.MentorId, StringComparer.Ordinal) is >= 0 and var mentor
            ? (mentee, mentor)
            : null;

    public Obstacle? Against(int mentee, int mentor) => graph.Find(mentee, mentor) < 0 ? Obstacle.Forbidden : null;

    public void Read(int mentee, List<(int Mentor, long Points)> row)
    {
        for (var arc = graph.Start[mentee]; arc < graph.Start[mentee + 1]; arc++)
        {
            row.Add((graph.Mentor[arc], graph.Points[arc]));
        }
    }

    public Wishes Wishes(ScoreRequest request, int[] pinned)
    {
        var kept = new int[mentees.Length];
        Array.Fill(kept, -1);
        var enough = long.MaxValue;
        for (var mentee = 0; mentee < pinned.Length; mentee++)
        {
            enough = pinned[mentee] < 0 ? enough : Math.Min(enough, graph.Points[graph.Find(mentee, pinned[mentee])]);
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
