using Google.OrTools.Sat;
using Pieredze.Matching.Tests.Scores;

namespace Pieredze.Matching.Tests.Yardsticks;

/// <summary>A general solver of whole-number problems: one stage after the other, each proved optimal.</summary>
internal static class StageByStage
{
    public static Outcome Of(Board board, bool floor)
    {
        var matched = (int)Best(board, board.Arcs, null, _ => 1);
        if (matched == 0)
        {
            return new Outcome(0, null, 0);
        }

        long? worst = floor ? Floor(board, matched) : null;
        Arc[] open = [.. board.Arcs.Where(arc => worst is null || arc.Score >= worst)];
        return new Outcome(matched, worst, Best(board, open, matched, arc => arc.Score));
    }

    /// <summary>Of all results worth this the pairs that draw the least together.</summary>
    public static PairId[] Pairs(Board board, Outcome worth, Func<Arc, long> draw)
    {
        Arc[] open = [.. board.Arcs.Where(arc => worth.Worst is null || arc.Score >= worth.Worst)];
        var (model, taken) = Model(board, open, worth.Matched);
        model.Add(Weighed(taken, arc => arc.Score) == worth.Total);
        model.Minimize(Weighed(taken, draw));
        var solver = Solve(model);
        return
        [
            .. taken
                .Where(one => solver.BooleanValue(one.Is))
                .Select(one => board.Pair(one.Arc))
                .OrderBy(pair => pair.MenteeId, StringComparer.Ordinal),
        ];
    }

    // The highest score from which as many can still be matched.
    private static long Floor(Board board, int matched)
    {
        long[] scores = [.. board.Arcs.Select(arc => arc.Score).Distinct().Order()];
        var (low, high) = (0, scores.Length);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            Arc[] open = [.. board.Arcs.Where(arc => arc.Score >= scores[middle])];
            (low, high) = Best(board, open, null, _ => 1) == matched ? (middle, high) : (low, middle);
        }

        return scores[low];
    }

    private static long Best(Board board, IReadOnlyCollection<Arc> arcs, int? matched, Func<Arc, long> worth)
    {
        var (model, taken) = Model(board, arcs, matched);
        model.Maximize(Weighed(taken, worth));
        return (long)Math.Round(Solve(model).ObjectiveValue);
    }

    private static (CpModel Model, List<(Arc Arc, BoolVar Is)> Taken) Model(
        Board board,
        IReadOnlyCollection<Arc> arcs,
        int? matched
    )
    {
        var model = new CpModel();
        var taken = arcs.Select(arc => (Arc: arc, Is: model.NewBoolVar(""))).ToList();
        foreach (var row in taken.GroupBy(one => one.Arc.Mentee))
        {
            model.AddAtMostOne(row.Select(one => one.Is));
        }

        foreach (var column in taken.GroupBy(one => one.Arc.Mentor))
        {
            model.Add(LinearExpr.Sum(column.Select(one => one.Is)) <= board.Places[column.Key]);
        }

        if (matched is { } goal)
        {
            model.Add(LinearExpr.Sum(taken.Select(one => one.Is)) == goal);
        }

        return (model, taken);
    }

    private static LinearExpr Weighed(List<(Arc Arc, BoolVar Is)> taken, Func<Arc, long> weight) =>
        LinearExpr.WeightedSum(taken.Select(one => one.Is), taken.Select(one => weight(one.Arc)));

    /// <summary>Solves a model to the end.</summary>
    public static CpSolver Solve(CpModel model)
    {
        var solver = new CpSolver { StringParameters = "num_workers:1" };
        Assert.Equal(CpSolverStatus.Optimal, solver.Solve(model));
        return solver;
    }
}
