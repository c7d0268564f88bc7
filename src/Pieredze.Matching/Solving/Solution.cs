namespace Pieredze.Matching.Solving;

/// <summary>Solves a graph from which the pins have been taken out, and gathers the proof.</summary>
internal static class Solution
{
    public static (Evidence Evidence, long Work) Of(Graph graph, Wishes wishes, int[] pinned, CancellationToken token)
    {
        var all = new Stages(graph, wishes, token);
        long? floor = wishes.Floor ? Floor.Of(graph, wishes, token) : null;
        var best = all;
        Prices? above = null;
        if (floor is { } least)
        {
            best = new Stages(graph.Where((_, arc) => graph.Points[arc] >= least), wishes, token);
            if (least < wishes.Enough)
            {
                var over = new Stages(graph.Where((_, arc) => graph.Points[arc] > least), wishes, token);
                above = new Prices(over.MenteePrice, over.MentorPrice);
            }
        }

        var reached = floor is null ? null : new Prices([.. all.MenteePrice], [.. all.MentorPrice]);
        best.ToTheEnd();
        return (
            new Evidence
            {
                MentorOf = [.. best.MentorOf.Select((mentor, mentee) => pinned[mentee] >= 0 ? pinned[mentee] : mentor)],
                Pinned = pinned,
                Floor = floor,
                MenteePrice = best.MenteePrice,
                MentorPrice = best.MentorPrice,
                All = reached,
                Above = above,
            },
            best.Work
        );
    }
}
