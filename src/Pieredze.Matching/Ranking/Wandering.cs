using Pieredze.Matching.Solving;

namespace Pieredze.Matching.Ranking;

/// <summary>
/// Goes from one stable result to the next in search of a larger one. A step lets two people have each other where
/// neither loses by it; whoever is thus left finds another place, the place left finds another mentee. Steps that end
/// with fewer pairs are taken back.
/// </summary>
internal sealed class Wandering(Market market, Standing standing, FreePlaces free, LeftAlone alone, ulong seed)
{
    private ulong drawn;

    /// <summary>Takes steps until everybody is paired or the work is enough.</summary>
    public void Run(long limit, CancellationToken token)
    {
        for (var idle = 0; standing.Looks < limit && idle < 50 * market.MenteeOf.Length; idle++)
        {
            token.ThrowIfCancellationRequested();
            var before = standing.Size;
            standing.Looks++;
            if (!Step(Draw(market.MenteeOf.Length)))
            {
                continue;
            }

            if (standing.Size < before)
            {
                standing.Undo();
            }
            else
            {
                idle = standing.Size > before ? 0 : idle;
                standing.Keep();
            }
        }
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
