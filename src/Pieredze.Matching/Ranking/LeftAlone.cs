namespace Pieredze.Matching.Ranking;

/// <summary>
/// The other side of <see cref="FreePlaces"/>: somebody left alone takes the place of an equal, if that one is wanted
/// elsewhere; takes there the place of somebody liked less, and so on. No mentor loses, the result stays stable and
/// never shrinks; it grows when the last to move finds a free place.
/// </summary>
/// <remarks>After A. Erdil, H. Ergin, Two-sided matching with indifferences, Journal of Economic Theory 171, 2017.</remarks>
internal sealed class LeftAlone(Market market, Standing standing)
{
    private readonly int[] seen = new int[market.Mentees.Length];
    private readonly int[] asked = new int[market.Mentors.Length];
    private readonly int[] via = new int[market.Mentees.Length];
    private readonly int[] queue = new int[market.Mentees.Length];
    private int pass;

    /// <summary>Tries once for everybody who is alone; true when something changed.</summary>
    public bool Pass(long limit)
    {
        pass++;
        var changed = false;
        for (var mentee = 0; mentee < seen.Length && standing.Looks < limit; mentee++)
        {
            changed |= standing.ArcOf[mentee] < 0 && seen[mentee] != pass && Search(mentee);
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
            var mentee = queue[head++];
            for (var place = market.MenteeStart[mentee]; place < market.MenteeStart[mentee + 1]; place++)
            {
                standing.Looks++;
                var arc = market.MenteeArcs[place];
                var mentor = market.MentorOf[arc];
                if (asked[mentor] == pass || standing.ArcOf[mentee] == arc || !Equal(arc, standing.Worst(mentor)))
                {
                    continue;
                }

                asked[mentor] = pass;
                for (var other = standing.Worst(mentor); Belongs(other, mentor, arc); other--)
                {
                    standing.Looks++;
                    var member = market.MenteeOf[market.MentorArcs[other]];
                    if (standing.ArcOf[member] != market.MentorArcs[other] || seen[member] == pass)
                    {
                        continue;
                    }

                    seen[member] = pass;
                    via[member] = arc;
                    if (Wanted(member) >= 0)
                    {
                        Shift(member, source);
                        Settle(member);
                        return true;
                    }

                    queue[tail++] = member;
                }
            }
        }

        return false;
    }

    private bool Equal(int arc, int place) => market.MentorGroup[market.MentorArcs[place]] == market.MentorGroup[arc];

    private bool Belongs(int place, int mentor, int arc) => place >= market.MentorStart[mentor] && Equal(arc, place);

    private void Shift(int member, int source)
    {
        standing.Leave(member);
        for (var mentee = member; mentee != source; mentee = market.MenteeOf[via[mentee]])
        {
            standing.Move(market.MenteeOf[via[mentee]], via[mentee]);
        }
    }

    /// <summary>Finds the best place for somebody alone; whoever loses it finds another, until nobody can.</summary>
    public void Settle(int mentee)
    {
        for (var arc = Wanted(mentee); arc >= 0; arc = Wanted(mentee))
        {
            var mentor = market.MentorOf[arc];
            if (standing.HasRoom(mentor))
            {
                standing.Move(mentee, arc);
                return;
            }

            var loser = market.MenteeOf[market.MentorArcs[standing.Worst(mentor)]];
            standing.Leave(loser);
            standing.Move(mentee, arc);
            mentee = loser;
        }
    }

    // The best arc of a mentee at a mentor who has room or would rather have them than somebody there.
    private int Wanted(int mentee)
    {
        for (var place = market.MenteeStart[mentee]; place < market.MenteeStart[mentee + 1]; place++)
        {
            standing.Looks++;
            var arc = market.MenteeArcs[place];
            var mentor = market.MentorOf[arc];
            if (standing.ArcOf[mentee] == arc)
            {
                continue;
            }

            if (
                standing.HasRoom(mentor)
                || market.MentorGroup[arc] < market.MentorGroup[market.MentorArcs[standing.Worst(mentor)]]
            )
            {
                return arc;
            }
        }

        return -1;
    }
}
