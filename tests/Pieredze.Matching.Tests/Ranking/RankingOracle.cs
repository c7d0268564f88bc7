using Pieredze.Matching.Ranking;

namespace Pieredze.Matching.Tests.Ranking;

/// <summary>Slow and plain answers to compare with.</summary>
internal sealed class RankingOracle
{
    private readonly RankedRequest request;
    private readonly Dictionary<PairId, int> wishes = [];
    private readonly Dictionary<PairId, int> answers = [];
    private readonly string[] mentees;
    private readonly string[] mentors;

    public RankingOracle(RankedRequest request)
    {
        this.request = request;
        foreach (var (mentor, mentee, rank) in request.MentorRanks)
        {
            answers.TryAdd(new PairId(mentee, mentor), rank);
        }

        foreach (var (mentee, mentor, rank) in request.MenteeRanks)
        {
            if (Places(mentor) > 0 && answers.ContainsKey(new PairId(mentee, mentor)))
            {
                wishes.TryAdd(new PairId(mentee, mentor), rank);
            }
        }

        mentees = [.. wishes.Keys.Select(pair => pair.MenteeId).Distinct()];
        mentors = [.. wishes.Keys.Select(pair => pair.MentorId).Distinct()];
    }

    /// <summary>The size of the largest stable result, by trying every result.</summary>
    public int Largest() => Try(0, []);

    /// <summary>Whether no pair blocks, written out person by person.</summary>
    public bool IsStable(IReadOnlyCollection<PairId> pairs) => !wishes.Keys.Any(pair => Blocks(pair, pairs));

    /// <summary>Plain deferred acceptance; ties are decided by who stands first in the request.</summary>
    public IReadOnlyList<PairId> Deferred()
    {
        var lists = wishes
            .GroupBy(wish => wish.Key.MenteeId)
            .ToDictionary(
                one => one.Key,
                one => new Queue<string>(one.OrderBy(w => w.Value).Select(w => w.Key.MentorId))
            );
        var order = mentees.Select((mentee, number) => (mentee, number)).ToDictionary();
        var held = mentors.ToDictionary(mentor => mentor, _ => new List<string>());
        var free = new Stack<string>(mentees.Reverse());
        while (free.TryPop(out var mentee))
        {
            if (!lists[mentee].TryDequeue(out var mentor))
            {
                continue;
            }

            var here = held[mentor];
            here.Add(mentee);
            if (here.Count > Places(mentor))
            {
                var last = here.MaxBy(one => (answers[new PairId(one, mentor)], order[one]))!;
                here.Remove(last);
                free.Push(last);
            }
        }

        return [.. held.SelectMany(mentor => mentor.Value.Select(mentee => new PairId(mentee, mentor.Key)))];
    }

    private int Places(string mentor) => request.Capacities.TryGetValue(mentor, out var places) ? places : 1;

    private bool Blocks(PairId pair, IReadOnlyCollection<PairId> pairs)
    {
        PairId[] own = [.. pairs.Where(one => one.MenteeId == pair.MenteeId)];
        PairId[] there = [.. pairs.Where(one => one.MentorId == pair.MentorId)];
        return own.All(one => wishes[pair] < wishes[one])
            && (there.Length < Places(pair.MentorId) || there.Any(one => answers[pair] < answers[one]));
    }

    private int Try(int number, List<PairId> pairs)
    {
        if (number == mentees.Length)
        {
            return IsStable(pairs) ? pairs.Count : -1;
        }

        var best = Try(number + 1, pairs);
        foreach (var mentor in mentors)
        {
            var pair = new PairId(mentees[number], mentor);
            if (wishes.ContainsKey(pair) && pairs.Count(one => one.MentorId == mentor) < Places(mentor))
            {
                pairs.Add(pair);
                best = Math.Max(best, Try(number + 1, pairs));
                pairs.RemoveAt(pairs.Count - 1);
            }
        }

        return best;
    }
}
