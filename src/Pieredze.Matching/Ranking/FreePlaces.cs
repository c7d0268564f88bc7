namespace Pieredze.Matching.Ranking;

/// <summary>
/// Hands free places on. Somebody to whom the free place is as good as their own moves there, if their own is wanted
/// by others; of those the mentor's favourite gets it, leaves a place, and so on. No mentee loses, the result stays
/// stable and never shrinks; it grows when the last to move had nobody.
/// </summary>
/// <remarks>After A. Erdil, H. Ergin, What's the matter with tie-breaking?, American Economic Review 98, 2008.</remarks>
internal sealed class FreePlaces(Market market, Standing standing)
{
    private readonly int[] seen = new int[market.Mentors.Length];
    private readonly int[] via = new int[market.Mentors.Length];
    private readonly int[] queue = new int[market.Mentors.Length];
    private int pass;

    /// <summary>Tries every free place once; true when something changed.</summary>
    public bool Pass(long limit)
    {
        pass++;
        var changed = false;
        for (var mentor = 0; mentor < seen.Length && standing.Looks < limit; mentor++)
        {
            changed |= standing.HasRoom(mentor) && seen[mentor] != pass && Search(mentor);
        }

        return changed;
    }

    private bool Search(int source)
    {
        var (head, tail) = (0, 0);
        seen[source] = pass;
        queue[tail++] = source;
        while (head < tail)
        {
            var mentor = queue[head++];
            for (var place = market.MentorStart[mentor]; place < market.MentorStart[mentor + 1]; place++)
            {
                standing.Looks++;
                var arc = market.MentorArcs[place];
                var own = standing.ArcOf[market.MenteeOf[arc]];
                if (own < 0 || market.MenteeGroup[own] != market.MenteeGroup[arc] || seen[market.MentorOf[own]] == pass)
                {
                    continue;
                }

                var left = market.MentorOf[own];
                seen[left] = pass;
                via[left] = arc;
                if (Favourite(left) >= 0)
                {
                    Shift(left, source);
                    Fill(left);
                    return true;
                }

                queue[tail++] = left;
            }
        }

        return false;
    }

    private void Shift(int from, int source)
    {
        for (var mentor = from; mentor != source; mentor = market.MentorOf[via[mentor]])
        {
            standing.Move(market.MenteeOf[via[mentor]], via[mentor]);
        }
    }

    /// <summary>Gives a free place to the mentor's favourite, then theirs to the next, until nobody wants one.</summary>
    /// <param name="mentor">Who has the free place.</param>
    /// <param name="except">A mentee who is not asked, or -1.</param>
    public void Fill(int mentor, int except = -1)
    {
        for (var arc = Favourite(mentor, except); arc >= 0; arc = Favourite(mentor, except))
        {
            var left = standing.ArcOf[market.MenteeOf[arc]];
            standing.Move(market.MenteeOf[arc], arc);
            if (left < 0)
            {
                return;
            }

            mentor = market.MentorOf[left];
        }
    }

    // The arc of the mentor's favourite among those who would rather be here.
    private int Favourite(int mentor, int except = -1)
    {
        for (var place = market.MentorStart[mentor]; place < market.MentorStart[mentor + 1]; place++)
        {
            standing.Looks++;
            var arc = market.MentorArcs[place];
            var own = standing.ArcOf[market.MenteeOf[arc]];
            if ((own < 0 || market.MenteeGroup[arc] < market.MenteeGroup[own]) && market.MenteeOf[arc] != except)
            {
                return arc;
            }
        }

        return -1;
    }
}
