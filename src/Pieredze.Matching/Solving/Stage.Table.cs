using System.Runtime.CompilerServices;

namespace Pieredze.Matching.Solving;

// Turns arcs into the lists that rows read.
internal sealed partial class Stage
{
    private const int CountedFor = 8;
    private const int Few = 4_000;

    private CostTable Table(Graph open, Costs costs) =>
        open.Count > Few && dearest < open.Count / CountedFor ? Dealt(open, costs) : Gathered(open, costs);

    // Few different costs: all arcs by cost first, then dealt out to their lists in that order.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private CostTable Dealt(Graph open, Costs costs)
    {
        var (start, at) = (new int[open.Mentees + open.Mentors + 1], new int[dearest + 2]);
        Count(open, start, costs, at);
        var order = new (int List, int Column)[start[^1]];
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

        return new CostTable(listOf, start, dealt, isSorted: true);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private CostTable Gathered(Graph open, Costs costs)
    {
        var start = new int[open.Mentees + open.Mentors + 1];
        Count(open, start, costs, at: null);
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

        return new CostTable(listOf, start, offers, isSorted: false);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (int List, int Column) Place(int mentee, int mentor) =>
        parts.Mentee[mentee] == Part.Short ? (graph.Mentees + mentor, graph.Mentors + mentee) : (mentee, mentor);

    // Where the lists begin and, where asked, the arcs of each cost.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Count(Graph open, int[] start, Costs costs, int[]? at)
    {
        for (var mentee = 0; mentee < open.Mentees; mentee++)
        {
            for (var arc = open.Start[mentee]; arc < open.Start[mentee + 1]; arc++)
            {
                if (parts.AreOpen(mentee, open.Mentor[arc]))
                {
                    start[Place(mentee, open.Mentor[arc]).List + 1]++;
                    if (at is not null)
                    {
                        at[costs.Of(arc) - lowest + 1]++;
                    }
                }
            }
        }

        Sum(start);
        Sum(at ?? []);
    }

    private static void Sum(int[] counts)
    {
        for (var next = 1; next < counts.Length; next++)
        {
            counts[next] += counts[next - 1];
        }
    }
}
