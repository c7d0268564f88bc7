namespace Pieredze.Matching.Solving;

/// <summary>
/// Shortest augmenting paths with prices (Hungarian method in the manner of Jonker and Volgenant 1987) for mentors
/// with several places and mentees who may stay alone at a cost. Exact; the prices prove it.
/// </summary>
internal sealed class Assignment
{
    private readonly Arcs arcs;
    private readonly Objective objective;
    private readonly Places places;
    private readonly int[] from;
    private readonly int[] to;
    private readonly Cost[] alone;

    // One search: distance and last mentee by mentor, mentors reached but not settled, mentors settled.
    private readonly Cost[] distance;
    private readonly int[] last;
    private readonly bool[] reached;
    private readonly List<int> waiting = [];
    private readonly List<int> settled = [];

    // The cheapest end found: a mentor with a free place, or (-1) a mentee who stays alone.
    private Cost best;
    private int bestMentor;
    private int bestMentee;

    public Assignment(Field field, Arcs arcs, PinBoard pins)
    {
        this.arcs = arcs;
        objective = new Objective(field, pins);
        places = new Places(field);
        var (mentees, mentors) = (field.Mentees.Length, field.Mentors.Length);
        (from, to) = (arcs.Start[..mentees], arcs.Start[1..]);
        alone = new Cost[mentees];
        for (var mentee = 0; mentee < mentees; mentee++)
        {
            alone[mentee] = objective.Alone(mentee);
            if (pins.MentorOf(mentee) is >= 0 and var mentor)
            {
                from[mentee] = arcs.Find(mentee, mentor);
                to[mentee] = from[mentee] + 1;
            }
        }

        MenteePrices = new Cost[mentees];
        MentorPrices = new Cost[mentors];
        distance = new Cost[mentors];
        last = new int[mentors];
        reached = new bool[mentors];
    }

    public Cost[] MenteePrices { get; }

    public Cost[] MentorPrices { get; }

    /// <summary>The mentor of each mentee, or -1.</summary>
    public ReadOnlySpan<int> Mentors => places.MentorOf;

    /// <summary>The arcs a mentee may use, as first and behind-last.</summary>
    public (int From, int To) Row(int mentee) => (from[mentee], to[mentee]);

    public void Solve(CancellationToken token)
    {
        for (var mentee = 0; mentee < alone.Length; mentee++)
        {
            token.ThrowIfCancellationRequested();
            Search(mentee);
            Reprice(mentee);
            places.Move(bestMentee, bestMentor, mentee, last);
            Forget();
        }
    }

    private void Search(int root)
    {
        best = Cost.Highest;
        Reach(root, default);
        while (Nearest() is >= 0 and var mentor)
        {
            settled.Add(mentor);
            foreach (var mentee in places.Of(mentor))
            {
                Reach(mentee, distance[mentor]);
            }
        }
    }

    private void Reach(int mentee, Cost reachedAt)
    {
        var start = reachedAt - MenteePrices[mentee];
        End(start + alone[mentee], -1, mentee);
        for (var arc = from[mentee]; arc < to[mentee]; arc++)
        {
            var mentor = arcs.Mentor[arc];
            var known = start.Main + Objective.FullScore - arcs.Points[arc] - MentorPrices[mentor].Main;
            if (known > best.Main || (reached[mentor] && known > distance[mentor].Main))
            {
                continue;
            }

            var length = start + objective.Pair(mentee, mentor, arcs.Points[arc]) - MentorPrices[mentor];
            if (places.HasFree(mentor))
            {
                End(length, mentor, mentee);
            }
            else if (length < best && (!reached[mentor] || length < distance[mentor]))
            {
                Wait(mentor, length, mentee);
            }
        }
    }

    private void End(Cost length, int mentor, int mentee)
    {
        if (length < best)
        {
            (best, bestMentor, bestMentee) = (length, mentor, mentee);
        }
    }

    private void Wait(int mentor, Cost length, int mentee)
    {
        if (!reached[mentor])
        {
            reached[mentor] = true;
            waiting.Add(mentor);
        }

        (distance[mentor], last[mentor]) = (length, mentee);
    }

    // Takes the nearest waiting mentor out of the queue; -1 when an end is nearer.
    private int Nearest()
    {
        var (nearest, shortest) = (-1, best);
        for (var index = 0; index < waiting.Count; index++)
        {
            if (distance[waiting[index]] < shortest)
            {
                (nearest, shortest) = (index, distance[waiting[index]]);
            }
        }

        if (nearest < 0)
        {
            return -1;
        }

        var mentor = waiting[nearest];
        waiting[nearest] = waiting[^1];
        waiting.RemoveAt(waiting.Count - 1);
        return mentor;
    }

    private void Reprice(int root)
    {
        MenteePrices[root] += best;
        foreach (var mentor in settled)
        {
            var saved = best - distance[mentor];
            MentorPrices[mentor] -= saved;
            foreach (var mentee in places.Of(mentor))
            {
                MenteePrices[mentee] += saved;
            }
        }
    }

    private void Forget()
    {
        foreach (var mentor in waiting)
        {
            reached[mentor] = false;
        }

        foreach (var mentor in settled)
        {
            reached[mentor] = false;
        }

        waiting.Clear();
        settled.Clear();
    }
}
