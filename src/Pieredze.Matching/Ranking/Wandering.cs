using Pieredze.Matching.Solving;

namespace Pieredze.Matching.Ranking;

/// <summary>
/// Goes from one stable result to the next in search of a larger one. A step lets two people have each other where
/// neither loses by it; whoever is thus left finds another place, the place left finds another mentee. A step that does
/// not serve the aim is taken back.
/// </summary>
internal sealed class Wandering(Market market, Standing standing, FreePlaces free, LeftAlone alone, ulong seed)
{
    private const int Odds = 512;
    private ulong drawn;

    /// <summary>Takes steps until nobody can be added, none has helped for long, or the work is enough.</summary>
    /// <param name="aim">What counts as a step worth keeping.</param>
    /// <param name="looks">How many arcs to look at, at most.</param>
    /// <param name="token">Ends the work early.</param>
    public void Run(Aim aim, long looks, CancellationToken token)
    {
        var (limit, patience) = (standing.Looks + looks, 2_000 + (100L * market.MenteeOf.Length));
        var (size, ranks) = (standing.Size, standing.Ranks);
        standing.Keep();
        for (var idle = 0L; standing.Looks < limit && idle < patience; idle++)
        {
            token.ThrowIfCancellationRequested();
            if (market.Most == 0 || (size == market.Most && aim != Aim.BetterRanks))
            {
                break;
            }

            var (before, mark) = (standing.Size, standing.Journal);
            standing.Looks++;
            if (!Step(Draw(market.MenteeOf.Length)))
            {
                continue;
            }

            if (standing.Size > size || (standing.Size == size && (aim != Aim.BetterRanks || standing.Ranks <= ranks)))
            {
                idle = standing.Size > size || (aim == Aim.BetterRanks && standing.Ranks < ranks) ? 0 : idle;
                (size, ranks) = (standing.Size, standing.Ranks);
                standing.Keep();
            }
            else if (aim != Aim.MoreByDetours || standing.Size < size - 1 || (standing.Size < before && Draw(Odds) > 0))
            {
                standing.Undo(mark);
            }
        }

        standing.Undo(0);
    }

    private bool Step(int arc)
    {
        var (mentee, mentor) = (market.MenteeOf[arc], market.MentorOf[arc]);
        var own = standing.ArcOf[mentee];
        if (own == arc || (own >= 0 && market.MenteeGroup[own] < market.MenteeGroup[arc]))
        {
            return false;
        }

        var loser = -1;
        if (!standing.HasRoom(mentor))
        {
            var worst = standing.Worst(mentor);
            if (market.MentorGroup[market.MentorArcs[worst]] < market.MentorGroup[arc])
            {
                return false;
            }

            loser = Loser(mentor, worst);
            standing.Leave(loser);
        }

        standing.Move(mentee, arc);
        if (own >= 0)
        {
            free.Fill(market.MentorOf[own], loser);
        }

        if (loser >= 0)
        {
            alone.Settle(loser);
        }

        return true;
    }

    // One of the mentees the mentor likes least, by lot.
    private int Loser(int mentor, int worst)
    {
        var (loser, count) = (-1, 0);
        var group = market.MentorGroup[market.MentorArcs[worst]];
        for (var place = worst; place >= market.MentorStart[mentor]; place--)
        {
            var arc = market.MentorArcs[place];
            if (market.MentorGroup[arc] != group)
            {
                break;
            }

            standing.Looks++;
            if (standing.ArcOf[market.MenteeOf[arc]] == arc && Draw(++count) == 0)
            {
                loser = market.MenteeOf[arc];
            }
        }

        return loser;
    }

    private int Draw(int limit) => (int)(Lottery.Draw(seed, drawn++) % limit);
}
