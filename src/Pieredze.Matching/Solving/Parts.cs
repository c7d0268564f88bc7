using System.Runtime.CompilerServices;

namespace Pieredze.Matching.Solving;

/// <summary>In which part of the graph a person stands.</summary>
internal enum Part : sbyte
{
    /// <summary>Too few places: all of them are filled, some mentees stay alone.</summary>
    Short,

    /// <summary>As many mentees as places: all are filled.</summary>
    Even,

    /// <summary>Too few mentees: all of them have a place, some places stay free.</summary>
    Ample,
}

/// <summary>
/// The three parts into which a largest matching divides the people (A. Dulmage, N. Mendelsohn, 1958). No largest
/// matching has a pair across two parts, so each part is solved by itself, from its scarce side. They are also the proof
/// that no matching is larger: all mentees of the even and ample parts and all places of the short one are taken.
/// </summary>
internal sealed class Parts
{
    private const int MostRounds = 8;

    private readonly bool[] shut;

    public Parts(Graph graph, Seats seats, long least)
    {
        shut = [.. graph.Capacity.Select(places => places == 0)];
        Mentee = new Part[graph.Mentees];
        Mentor = new Part[graph.Mentors];
        Array.Fill(Mentee, Part.Even);
        Array.Fill(Mentor, Part.Even);
        SpreadShortage(graph, seats, least);
        SpreadSurplus(graph, seats, least);
    }

    public Part[] Mentee { get; }

    public Part[] Mentor { get; }

    /// <summary>Whether a largest matching may have this pair: both stand in one part, and the mentor has a place.</summary>
    public bool AreOpen(int mentee, int mentor) => Mentee[mentee] == Mentor[mentor] && !shut[mentor];

    private void SpreadShortage(Graph graph, Seats seats, long least)
    {
        var queue = new Queue<int>();
        for (var mentee = 0; mentee < graph.Mentees; mentee++)
        {
            if (seats.ColumnOf[mentee] < 0)
            {
                Mentee[mentee] = Part.Short;
                queue.Enqueue(mentee);
            }
        }

        while (queue.TryDequeue(out var mentee))
        {
            for (var arc = graph.Start[mentee]; arc < graph.Start[mentee + 1]; arc++)
            {
                var mentor = graph.Mentor[arc];
                if (Mentor[mentor] == Part.Short || graph.Points[arc] < least)
                {
                    continue;
                }

                Mentor[mentor] = Part.Short;
                foreach (var rival in seats.Of(mentor))
                {
                    if (Mentee[rival] != Part.Short)
                    {
                        Mentee[rival] = Part.Short;
                        queue.Enqueue(rival);
                    }
                }
            }
        }
    }

    // Backwards from free places: whoever could take one, the mentor they would leave, and so on. A few rounds over all are
    // mostly enough; where not, the graph is read from the mentors' side.
    private void SpreadSurplus(Graph graph, Seats seats, long least)
    {
        for (var mentor = 0; mentor < graph.Mentors; mentor++)
        {
            Mentor[mentor] = seats.HasFree(mentor) ? Part.Ample : Mentor[mentor];
        }

        for (var round = 0; round < MostRounds; round++)
        {
            if (!SpreadOnce(graph, seats, least))
            {
                return;
            }
        }

        SpreadFrom(graph, seats, least);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool SpreadOnce(Graph graph, Seats seats, long least)
    {
        var spread = false;
        for (var mentee = 0; mentee < graph.Mentees; mentee++)
        {
            for (var arc = graph.Start[mentee]; Mentee[mentee] == Part.Even && arc < graph.Start[mentee + 1]; arc++)
            {
                if (Mentor[graph.Mentor[arc]] == Part.Ample && graph.Points[arc] >= least)
                {
                    Mentee[mentee] = Mentor[seats.ColumnOf[mentee]] = Part.Ample;
                    spread = true;
                }
            }
        }

        return spread;
    }

    private void SpreadFrom(Graph graph, Seats seats, long least)
    {
        var queue = new Queue<int>();
        for (var mentor = 0; mentor < graph.Mentors; mentor++)
        {
            if (Mentor[mentor] == Part.Ample)
            {
                queue.Enqueue(mentor);
            }
        }

        var (from, by) = Columns(graph, least);
        while (queue.TryDequeue(out var mentor))
        {
            for (var arc = from[mentor]; arc < from[mentor + 1]; arc++)
            {
                var mentee = by[arc];
                if (Mentee[mentee] == Part.Ample)
                {
                    continue;
                }

                Mentee[mentee] = Part.Ample;
                var left = seats.ColumnOf[mentee];
                if (Mentor[left] != Part.Ample)
                {
                    Mentor[left] = Part.Ample;
                    queue.Enqueue(left);
                }
            }
        }
    }

    /// <summary>The graph read from the mentors' side: where the column of each begins, and whose arcs lie in it.</summary>
    public static (int[] From, int[] Mentees) Columns(Graph graph, long least)
    {
        var from = new int[graph.Mentors + 1];
        for (var arc = 0; arc < graph.Count; arc++)
        {
            from[graph.Mentor[arc] + 1] += graph.Points[arc] >= least ? 1 : 0;
        }

        for (var mentor = 0; mentor < graph.Mentors; mentor++)
        {
            from[mentor + 1] += from[mentor];
        }

        var (by, at) = (new int[from[^1]], from[..^1]);
        for (var mentee = 0; mentee < graph.Mentees; mentee++)
        {
            for (var arc = graph.Start[mentee]; arc < graph.Start[mentee + 1]; arc++)
            {
                if (graph.Points[arc] >= least)
                {
                    by[at[graph.Mentor[arc]]++] = mentee;
                }
            }
        }

        return (from, by);
    }
}
