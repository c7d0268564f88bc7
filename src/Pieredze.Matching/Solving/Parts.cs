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
    public Parts(Graph graph, Seats seats, long least)
    {
        Mentee = new Part[graph.Mentees];
        Mentor = new Part[graph.Mentors];
        Array.Fill(Mentee, Part.Even);
        Array.Fill(Mentor, Part.Even);
        SpreadShortage(graph, seats, least);
        SpreadSurplus(graph, seats, least);
    }

    public Part[] Mentee { get; }

    public Part[] Mentor { get; }

    /// <summary>Whether everybody stands in the same part.</summary>
    public bool IsOne =>
        Mentee.Length == 0
        || (Mentee.AsSpan().IndexOfAnyExcept(Mentee[0]) < 0 && Mentor.AsSpan().IndexOfAnyExcept(Mentee[0]) < 0);

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
                if (graph.Points[arc] < least || Mentor[mentor] == Part.Short)
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

    // Backwards from free places: whoever could take one, the mentor they would leave, and so on.
    private void SpreadSurplus(Graph graph, Seats seats, long least)
    {
        var queue = new Queue<int>();
        for (var mentor = 0; mentor < graph.Mentors; mentor++)
        {
            if (seats.HasFree(mentor))
            {
                Mentor[mentor] = Part.Ample;
                queue.Enqueue(mentor);
            }
        }

        if (queue.Count == 0)
        {
            return;
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
