using Google.OrTools.Graph;

namespace Pieredze.Bench.Matching;

/// <summary>What Google OR-Tools makes of the same instance: most matched, then the highest total.</summary>
internal static class Yardstick
{
    public static Outcome Flow(Instance instance)
    {
        var (mentees, mentors) = (instance.Mentees, instance.Places.Length);
        var (source, sink) = (mentees + mentors, mentees + mentors + 1);
        using var flow = new MinCostFlow(mentees + mentors + 2, instance.Arcs + mentees + mentors);
        for (var arc = 0; arc < instance.Arcs; arc++)
        {
            flow.AddArcWithCapacityAndUnitCost(
                instance.Mentee[arc],
                mentees + instance.Mentor[arc],
                1,
                -instance.Score[arc]
            );
        }

        for (var mentee = 0; mentee < mentees; mentee++)
        {
            flow.AddArcWithCapacityAndUnitCost(source, mentee, 1, 0);
        }

        for (var mentor = 0; mentor < mentors; mentor++)
        {
            flow.AddArcWithCapacityAndUnitCost(mentees + mentor, sink, instance.Places[mentor], 0);
        }

        flow.SetNodeSupply(source, mentees);
        flow.SetNodeSupply(sink, -mentees);
        var status = flow.SolveMaxFlowWithMinCost();
        return status == MinCostFlowBase.Status.OPTIMAL
            ? new Outcome((int)flow.MaximumFlow(), -flow.OptimalCost())
            : throw new InvalidOperationException($"{status}");
    }

    /// <summary>For as many mentees as mentors and every pair possible.</summary>
    public static Outcome Assignment(Instance instance)
    {
        using var assignment = new LinearSumAssignment();
        for (var arc = 0; arc < instance.Arcs; arc++)
        {
            assignment.AddArcWithCost(instance.Mentee[arc], instance.Mentor[arc], -instance.Score[arc]);
        }

        var status = assignment.Solve();
        return status == LinearSumAssignment.Status.OPTIMAL
            ? new Outcome(instance.Mentees, -assignment.OptimalCost())
            : throw new InvalidOperationException($"{status}");
    }
}

/// <summary>How many are matched and what all pairs together score.</summary>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
internal readonly record struct Outcome(int Matched, long Total);
