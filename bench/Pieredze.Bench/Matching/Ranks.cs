using Google.OrTools.Sat;
using Pieredze.Matching;
using Pieredze.Matching.Ranking;

namespace Pieredze.Bench.Matching;

/// <summary>Made rankings with ties, and four ways to pair people by them.</summary>
internal static class Ranks
{
    public static Measured Measure(string what, int[] sizes)
    {
        var request = Made(sizes[0], sizes[1], sizes[2], sizes[3], sizes[4]);
        var blocking = 0;
        var measured = Measured.Least(
            0,
            () =>
            {
                var pairs = what switch
                {
                    "own" => MutualRanking.Solve(request).Pairs,
                    "kiraly" => Proposals(request),
                    "deferred" => Deferred(request),
                    _ => Largest(request),
                };
                blocking = BlockingPairs.Find(request, pairs).Count;
                return new Outcome(pairs.Count, 0);
            }
        );
        return measured with { Total = blocking };
    }

    private static RankedRequest Made(int mentees, int mentors, int least, int most, int ties)
    {
        var random = new Random(mentees);
        var (wishes, answers, asking) = (new List<Ranked>(), new List<Ranked>(), new List<string>[mentors]);
        for (var mentor = 0; mentor < mentors; mentor++)
        {
            asking[mentor] = [];
        }

        for (var mentee = 0; mentee < mentees; mentee++)
        {
            var (rank, listed) = (1, new HashSet<int>());
            for (var wish = random.Next(least, most + 1); listed.Count < wish; )
            {
                var mentor = random.Next(mentors);
                if (listed.Add(mentor))
                {
                    rank += random.Next(100) < ties ? 0 : 1;
                    wishes.Add(new Ranked($"e{mentee}", $"o{mentor}", rank));
                    asking[mentor].Add($"e{mentee}");
                }
            }
        }

        for (var mentor = 0; mentor < mentors; mentor++)
        {
            var rank = 1;
            string[] order = [.. asking[mentor]];
            random.Shuffle(order);
            foreach (var mentee in order)
            {
                rank += random.Next(100) < ties ? 0 : 1;
                answers.Add(new Ranked($"o{mentor}", mentee, rank));
            }
        }

        // As many places as people, dealt out evenly.
        return new RankedRequest
        {
            MenteeRanks = wishes,
            MentorRanks = answers,
            Capacities = Enumerable
                .Range(0, mentors)
                .ToDictionary(o => $"o{o}", o => (mentees / mentors) + (o < mentees % mentors ? 1 : 0)),
        };
    }

    // Király's proposals alone.
    private static PairId[] Proposals(RankedRequest request)
    {
        var market = new Market(request);
        var proposing = new Proposing(Offers.OfMentees(market, 0));
        proposing.Run(CancellationToken.None);
        return
        [
            .. proposing.Arcs.Select(arc => new PairId(
                market.Mentees[market.MenteeOf[arc]],
                market.Mentors[market.MentorOf[arc]]
            )),
        ];
    }

    // Gale and Shapley; ties are broken by who stands first.
    private static PairId[] Deferred(RankedRequest request)
    {
        var answers = Answers(request);
        var lists = request
            .MenteeRanks.GroupBy(wish => wish.From)
            .ToDictionary(row => row.Key, row => new Queue<string>(row.OrderBy(one => one.Rank).Select(one => one.To)));
        var order = lists.Keys.Select((mentee, number) => (mentee, number)).ToDictionary();
        var held = new Dictionary<string, List<string>>();
        var free = new Stack<string>(lists.Keys.Reverse());
        while (free.TryPop(out var mentee))
        {
            if (lists[mentee].TryDequeue(out var mentor))
            {
                var here = held.TryGetValue(mentor, out var known) ? known : held[mentor] = [];
                here.Add(mentee);
                if (here.Count > request.Capacities[mentor])
                {
                    var last = here.MaxBy(one => (answers[(one, mentor)], order[one]))!;
                    here.Remove(last);
                    free.Push(last);
                }
            }
        }

        return [.. held.SelectMany(mentor => mentor.Value.Select(mentee => new PairId(mentee, mentor.Key)))];
    }

    // The largest of all, as far as a general solver gets in two minutes.
    private static PairId[] Largest(RankedRequest request)
    {
        var (model, answers) = (new CpModel(), Answers(request));
        var all = request
            .MenteeRanks.Select(wish => (Wish: wish, Answer: answers[(wish.From, wish.To)], Is: model.NewBoolVar("")))
            .ToList();
        var rows = all.ToLookup(one => one.Wish.From);
        var columns = all.ToLookup(one => one.Wish.To);
        foreach (var row in rows)
        {
            model.AddAtMostOne(row.Select(one => one.Is));
        }

        foreach (var column in columns)
        {
            model.Add(LinearExpr.Sum(column.Select(one => one.Is)) <= request.Capacities[column.Key]);
        }

        foreach (var (wish, answer, _) in all)
        {
            var hers = rows[wish.From].Where(one => one.Wish.Rank <= wish.Rank).Select(one => one.Is);
            var his = columns[wish.To].Where(one => one.Answer <= answer).Select(one => one.Is);
            var places = request.Capacities[wish.To];
            model.Add((places * LinearExpr.Sum(hers)) + LinearExpr.Sum(his) >= places);
        }

        model.Maximize(LinearExpr.Sum(all.Select(one => one.Is)));
        var solver = new CpSolver { StringParameters = "max_time_in_seconds:120" };
        var status = solver.Solve(model);
        return status is CpSolverStatus.Optimal or CpSolverStatus.Feasible
            ? [.. all.Where(one => solver.BooleanValue(one.Is)).Select(one => new PairId(one.Wish.From, one.Wish.To))]
            : [];
    }

    private static Dictionary<(string Mentee, string Mentor), int> Answers(RankedRequest request) =>
        request.MentorRanks.ToDictionary(one => (one.To, one.From), one => one.Rank);
}
