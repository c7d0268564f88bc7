using Google.OrTools.Graph;
using Pieredze.Matching.Tests.Scores;

namespace Pieredze.Matching.Tests.Yardsticks;

/// <summary>The largest flow of least cost: most matched, then the highest total.</summary>
internal static class Flow
{
    public static Outcome Of(Board board)
    {
        var (mentees, mentors) = (board.Mentees.Length, board.Mentors.Length);
        var (source, sink) = (mentees + mentors, mentees + mentors + 1);
        using var flow = new MinCostFlow();
        foreach (var arc in board.Arcs)
        {
            flow.AddArcWithCapacityAndUnitCost(arc.Mentee, mentees + arc.Mentor, 1, -arc.Score);
        }

        for (var mentee = 0; mentee < mentees; mentee++)
        {
            flow.AddArcWithCapacityAndUnitCost(source, mentee, 1, 0);
        }

        for (var mentor = 0; mentor < mentors; mentor++)
        {
            flow.AddArcWithCapacityAndUnitCost(mentees + mentor, sink, board.Places[mentor], 0);
        }

        flow.SetNodeSupply(source, mentees);
        flow.SetNodeSupply(sink, -mentees);
        Assert.Equal(MinCostFlowBase.Status.OPTIMAL, flow.SolveMaxFlowWithMinCost());
        return new Outcome((int)flow.MaximumFlow(), null, -flow.OptimalCost());
    }
}
