using System.Runtime.CompilerServices;

namespace Pieredze.Matching.Solving;

/// <summary>
/// Seats as many mentees as possible, whatever the scores (J. Hopcroft, R. Karp, SIAM J. Comput. 2, 1973, with places).
/// Works on the arcs from a given score upwards, and goes on from what is already seated.
/// </summary>
/// <remarks>
/// Who is seated once stays seated, and those who can be seated together form a matroid: so it is enough to seat the
/// highest claims first to serve claims best without seating one person fewer.
/// </remarks>
internal sealed class LargestMatching(Graph graph, long least)
{
    private readonly bool isEvery = least == long.MinValue;
    private readonly int[] layer = new int[graph.Mentees];
    private readonly int[] next = new int[graph.Mentees];
    private readonly int[] queue = new int[graph.Mentees];
    private readonly int[] path = new int[graph.Mentees];
    private readonly int[] via = new int[graph.Mentees];
    private readonly bool[] full = new bool[graph.Mentors];
    private readonly int[] wanted = new int[graph.Mentors];

    public Seats Seats { get; } = new(graph.Mentees, graph.Capacity);

    public int Matched { get; private set; }

    /// <summary>Arcs looked at: what the work is measured in.</summary>
    public long Work { get; private set; }

    /// <summary>Takes over the pairs of another matching that are allowed here.</summary>
    public LargestMatching Begin(int[] mentorOf)
    {
        for (var mentee = 0; mentee < graph.Mentees; mentee++)
        {
            if (
                mentorOf[mentee] is >= 0 and var mentor
                && Seats.HasFree(mentor)
                && graph.Find(mentee, mentor) is >= 0 and var arc
                && graph.Points[arc] >= least
            )
            {
                Seats.Sit(mentee, mentor);
                Matched++;
            }
        }

        return this;
    }

    /// <summary>Seats more until nothing more is possible.</summary>
    /// <param name="groups">Who is seated first, who then.</param>
    /// <param name="token">Ends the work early.</param>
    public LargestMatching Grow(IReadOnlyList<int[]> groups, CancellationToken token)
    {
        Count();
        foreach (var group in groups)
        {
            SitWhereFree(group);
            while (Layers(group))
            {
                token.ThrowIfCancellationRequested();
                graph.Start.AsSpan(0, graph.Mentees).CopyTo(next);
                foreach (var mentee in group)
                {
                    if (Seats.ColumnOf[mentee] < 0 && layer[mentee] == 0 && Augment(mentee))
                    {
                        Matched++;
                    }
                }
            }
        }

        return this;
    }

    // Where every arc is open the points need not be fetched: they take more room than all the rest.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsOpen(int arc) => isEvery || graph.Points[arc] >= least;

    private void Count()
    {
        foreach (var mentor in graph.Mentor)
        {
            wanted[mentor]++;
        }
    }

    // Of the free mentors the one whom fewest could take: then few are left over for the searches.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SitWhereFree(int[] group)
    {
        foreach (var mentee in group)
        {
            if (Seats.ColumnOf[mentee] >= 0)
            {
                continue;
            }

            var rarest = -1;
            for (var arc = graph.Start[mentee]; arc < graph.Start[mentee + 1]; arc++)
            {
                var mentor = graph.Mentor[arc];
                if ((rarest < 0 || wanted[mentor] < wanted[rarest]) && Seats.HasFree(mentor) && IsOpen(arc))
                {
                    rarest = mentor;
                }
            }

            Work += graph.Start[mentee + 1] - graph.Start[mentee];
            if (rarest >= 0)
            {
                Seats.Sit(mentee, rarest);
                Matched++;
            }
        }
    }

    // Breadth first from all of a group who stand; true when somebody can reach a free place.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Layers(int[] group)
    {
        Array.Fill(layer, -1);
        Array.Clear(full);
        var (head, tail, reached) = (0, 0, false);
        foreach (var mentee in group)
        {
            if (Seats.ColumnOf[mentee] < 0)
            {
                layer[mentee] = 0;
                queue[tail++] = mentee;
            }
        }

        var lastLayer = int.MaxValue;
        while (head < tail && layer[queue[head]] < lastLayer)
        {
            var mentee = queue[head++];
            Work += graph.Start[mentee + 1] - graph.Start[mentee];
            for (var arc = graph.Start[mentee]; arc < graph.Start[mentee + 1]; arc++)
            {
                var mentor = graph.Mentor[arc];
                if (full[mentor] || !IsOpen(arc))
                {
                    continue;
                }

                full[mentor] = true;
                if (Seats.HasFree(mentor))
                {
                    (reached, lastLayer) = (true, layer[mentee] + 1);
                    full[mentor] = false;
                    continue;
                }

                foreach (var rival in Seats.Of(mentor))
                {
                    if (layer[rival] < 0)
                    {
                        layer[rival] = layer[mentee] + 1;
                        queue[tail++] = rival;
                    }
                }
            }
        }

        return reached;
    }

    // Depth first along the layers, without recursion: a path may be as long as there are people.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Augment(int root)
    {
        var depth = 0;
        path[0] = root;
        while (depth >= 0)
        {
            var mentee = path[depth];
            var rival = -1;
            while (rival < 0 && next[mentee] < graph.Start[mentee + 1])
            {
                Work++;
                var arc = next[mentee];
                var mentor = graph.Mentor[arc];
                if (!IsOpen(arc))
                {
                    next[mentee]++;
                    continue;
                }

                if (Seats.HasFree(mentor))
                {
                    Shift(depth, mentor);
                    return true;
                }

                rival = Rival(mentor, layer[mentee] + 1);
                if (rival < 0)
                {
                    next[mentee]++;
                }
                else
                {
                    via[depth] = mentor;
                }
            }

            if (rival < 0)
            {
                layer[mentee] = -1;
                depth--;
            }
            else
            {
                path[++depth] = rival;
            }
        }

        return false;
    }

    private int Rival(int mentor, int wanted)
    {
        foreach (var rival in Seats.Of(mentor))
        {
            if (layer[rival] == wanted)
            {
                return rival;
            }
        }

        return -1;
    }

    private void Shift(int depth, int mentor)
    {
        for (; depth >= 0; depth--)
        {
            var mentee = path[depth];
            layer[mentee] = -1;
            if (Seats.ColumnOf[mentee] >= 0)
            {
                Seats.Leave(mentee);
            }

            Seats.Sit(mentee, mentor);
            mentor = depth > 0 ? via[depth - 1] : -1;
        }
    }
}
