using Google.OrTools.Sat;
using Pieredze.Matching.Ranking;
using Pieredze.Matching.Tests.Yardsticks;

namespace Pieredze.Matching.Tests.Ranking;

/// <summary>The largest stable result, found by a general solver that knows the definition alone.</summary>
public sealed class RankingBesideAGeneralSolver
{
    [Fact]
    public void Reaches_two_thirds_always_and_all_of_it_nearly_always()
    {
        var (ours, theirs, equal) = (0, 0, 0);
        const int Rounds = 60;
        for (var seed = 0; seed < Rounds; seed++)
        {
            var request = Rankings.Made(seed, 40, 20, 5, 3, 20 + seed);
            var result = Rankings.Solve(request);
            var largest = Largest(request);

            Assert.True(new RankingOracle(request).IsStable(result.Pairs), $"seed {seed}");
            Assert.InRange(result.Pairs.Count, ((2 * largest) + 2) / 3, largest);
            (ours, theirs) = (ours + result.Pairs.Count, theirs + largest);
            equal += result.Pairs.Count == largest ? 1 : 0;
        }

        TestContext.Current.SendDiagnosticMessage($"{ours} of {theirs} people; {equal} of {Rounds} rounds");
        Assert.True(ours >= 0.995 * theirs, $"{ours} of {theirs}");
    }

    [Fact]
    public void Reaches_more_than_proposals_alone_where_people_and_places_are_one_each()
    {
        var (ours, proposals, theirs) = (0, 0, 0);
        for (var seed = 0; seed < 60; seed++)
        {
            var made = Rankings.Made(seed, 60, 60, 5, 1, 85);
            var request = made with { Capacities = new Dictionary<string, int>() };
            var (result, largest) = (Rankings.Solve(request), Largest(request));
            var asking = new Proposing(Offers.OfMentees(new Market(request), request.Seed));
            asking.Run(TestContext.Current.CancellationToken);

            Assert.True(new RankingOracle(request).IsStable(result.Pairs), $"seed {seed}");
            Assert.InRange(result.Pairs.Count, ((2 * largest) + 2) / 3, largest);
            (ours, proposals, theirs) = (ours + result.Pairs.Count, proposals + asking.Arcs.Count(), theirs + largest);
        }

        // What is left to win beyond the proposals is won.
        TestContext.Current.SendDiagnosticMessage($"{proposals} by proposals, {ours} by us, {theirs} at most");
        Assert.InRange(ours, (proposals + (4 * theirs)) / 5.0, theirs);
        Assert.True(proposals < theirs);
    }

    private static int Largest(RankedRequest request)
    {
        var model = new CpModel();
        var answers = request.MentorRanks.ToDictionary(one => new PairId(one.To, one.From), one => one.Rank);
        var all = request
            .MenteeRanks.Where(wish => answers.ContainsKey(new(wish.From, wish.To)) && Places(wish.To) > 0)
            .Select(wish =>
                (
                    Mentee: wish.From,
                    Mentor: wish.To,
                    wish.Rank,
                    Answer: answers[new(wish.From, wish.To)],
                    Is: model.NewBoolVar("")
                )
            )
            .ToList();
        foreach (var row in all.GroupBy(one => one.Mentee))
        {
            model.AddAtMostOne(row.Select(one => one.Is));
        }

        foreach (var column in all.GroupBy(one => one.Mentor))
        {
            model.Add(LinearExpr.Sum(column.Select(one => one.Is)) <= Places(column.Key));
        }

        // Of every pair: she has somebody she likes as much, or his places are full of those he likes as much.
        foreach (var pair in all)
        {
            var hers = all.Where(one => one.Mentee == pair.Mentee && one.Rank <= pair.Rank).Select(one => one.Is);
            var his = all.Where(one => one.Mentor == pair.Mentor && one.Answer <= pair.Answer).Select(one => one.Is);
            var places = Places(pair.Mentor);
            model.Add((places * LinearExpr.Sum(hers)) + LinearExpr.Sum(his) >= places);
        }

        model.Maximize(LinearExpr.Sum(all.Select(one => one.Is)));
        return (int)Math.Round(StageByStage.Solve(model).ObjectiveValue);

        int Places(string mentor) => request.Capacities.TryGetValue(mentor, out var places) ? places : 1;
    }
}
