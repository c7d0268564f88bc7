using System.Runtime.CompilerServices;

namespace Pieredze.Matching.Solving;

// Turns arcs into the lists that rows read.
internal sealed partial class Stage
{
    private const int CountedFor = 8;
    private const int Few = 4_000;

    private CostTable Table(Graph open, Costs costs)
    {
        var start = Starts(open);
        return start[^1] > Few && dearest < start[^1] / CountedFor
            ? new CostTable(listOf, start, Dealt(open, costs, start), isSorted: true)
            : new CostTable(listOf, start, Gathered(open, costs, start), isSorted: false);
    }

    // Few different costs: all arcs by cost first, then dealt out to their lists in that order.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Offer[] Dealt(Graph open, Costs costs, int[] start)
    {
        var (order, at) = (new (int List, int Column)[start[^1]], Counted(open, costs));
        for (var mentee = 0; mentee < open.Mentees; mentee++)
        {
            for (var arc = open.Start[mentee]; arc < open.Start[mentee + 1]; arc++)
            {
                if (parts.AreOpen(mentee, open.Mentor[arc]))
                {
                    order[at[costs.Of(arc) - lowest]++] = Place(mentee, open.Mentor[arc]);
                }
            }
        }

        var (dealt, next, from) = (new Offer[order.Length], start[..^1], 0);
        for (var price = 0; price <= dearest; price++)
        {
            for (; from < at[price]; from++)
            {
                var (list, column) = order[from];
                dealt[next[list]++] = new Offer(price, column);
            }
        }

        return dealt;
    }

    // Where the arcs of each cost begin.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] Counted(Graph open, Costs costs)
    {
        var at = new int[dearest + 2];
        for (var mentee = 0; mentee < open.Mentees; mentee++)
        {
            for (var arc = open.Start[mentee]; arc < open.Start[mentee + 1]; arc++)
            {
                at[costs.Of(arc) - lowest + 1] += parts.AreOpen(mentee, open.Mentor[arc]) ? 1 : 0;
            }
        }

        for (var price = 0; price <= dearest; price++)
        {
            at[price + 1] += at[price];
        }

        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Offer[] Gathered(Graph open, Costs costs, int[] start)
    {
        var (offers, next) = (new Offer[start[^1]], start[..^1]);
        for (var mentee = 0; mentee < open.Mentees; mentee++)
        {
            var isFree = parts.Mentee[mentee] == Part.Short && !menteeMust[mentee];
            for (var arc = open.Start[mentee]; arc < open.Start[mentee + 1]; arc++)
            {
                var mentor = open.Mentor[arc];
                if (parts.AreOpen(mentee, mentor))
                {
                    var (list, column) = Place(mentee, mentor);
                    var isLeft = isFree || (list == mentee && !mentorMust[mentor]);
                    offers[next[list]++] = new Offer(costs.Of(arc) - lowest + (isLeft ? shift : 0), column);
                }
            }
        }

        return offers;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (int List, int Column) Place(int mentee, int mentor) =>
        parts.Mentee[mentee] == Part.Short ? (graph.Mentees + mentor, graph.Mentors + mentee) : (mentee, mentor);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] Starts(Graph open)
    {
        var start = new int[open.Mentees + open.Mentors + 1];
        for (var mentee = 0; mentee < open.Mentees; mentee++)
        {
            for (var arc = open.Start[mentee]; arc < open.Start[mentee + 1]; arc++)
            {
                if (parts.AreOpen(mentee, open.Mentor[arc]))
                {
                    start[Place(mentee, open.Mentor[arc]).List + 1]++;
                }
            }
        }

        for (var list = 1; list < start.Length; list++)
        {
            start[list] += start[list - 1];
        }

        return start;
    }
}
