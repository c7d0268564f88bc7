namespace Pieredze.Matching.Solving;

/// <summary>
/// Who chooses from what: each mentee of the even and ample parts from the mentors, each place of the short part from
/// the mentees. Lists 0 to n-1 belong to mentees, n to n+m-1 to mentors; columns 0 to m-1 are mentors, m to m+n-1 mentees.
/// </summary>
internal sealed class SeatLists
{
    public SeatLists(Graph graph, Parts parts, int[] shortColumns)
    {
        Start = new int[graph.Mentees + graph.Mentors + 1];
        Capacity =
        [
            .. graph.Capacity.Select((places, mentor) => parts.Mentor[mentor] == Part.Short ? 0 : places),
            .. parts.Mentee.Select(part => part == Part.Short ? 1 : 0),
        ];
        var rows = new List<int>(graph.Mentees);
        for (var mentee = 0; mentee < graph.Mentees; mentee++)
        {
            var isShort = parts.Mentee[mentee] == Part.Short;
            Start[mentee + 1] = Start[mentee] + (isShort ? 0 : graph.Start[mentee + 1] - graph.Start[mentee]);
            if (!isShort)
            {
                rows.Add(mentee);
            }
        }

        for (var mentor = 0; mentor < graph.Mentors; mentor++)
        {
            var list = graph.Mentees + mentor;
            Start[list + 1] = Start[list] + shortColumns[mentor + 1] - shortColumns[mentor];
            if (parts.Mentor[mentor] == Part.Short)
            {
                rows.AddRange(Enumerable.Repeat(list, graph.Capacity[mentor]));
            }
        }

        ListOf = [.. rows];
    }

    public int[] ListOf { get; }

    public int[] Start { get; }

    public int[] Capacity { get; }
}
