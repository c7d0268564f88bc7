using System.Text.Json;
using Pieredze.Matching;

namespace Pieredze.Matches;

/// <summary>How many pairs of ready people were out of the question, and by what; whose they are is not kept.</summary>
/// <param name="Line">One leads the other, or both have the same manager.</param>
/// <param name="Apart">The coordinator keeps them apart.</param>
/// <param name="Wish">An own wish or an earlier try; told only of five or more, otherwise it counts with the rest.</param>
/// <param name="Rest">Languages, topics, times, or a fit below the least.</param>
public sealed record Exclusions(long Line, long Apart, long Wish, long Rest)
{
    public static readonly Exclusions None = new(0, 0, 0, 0);

    public long All() => Line + Apart + Wish + Rest;

    public static Exclusions Read(string json) => JsonSerializer.Deserialize<Exclusions>(json) ?? None;

    public static Exclusions Of(MatchRequest request, MatchTotals totals)
    {
        var mentees = request.Mentees.Where(m => m.Enrolled && (m.BriefingDone || !request.Rules.RequireBriefing));
        var mentors = request
            .Mentors.Where(m => m.Enrolled && m.Capacity > 0 && (m.BriefingDone || !request.Rules.RequireBriefing))
            .ToDictionary(m => m.Id);
        var (lines, wishes) = (new Lines(request.Rules, mentors.Keys), new Wishes(request, mentors.Values));
        var forbidden = request.Forbidden.ToLookup(p => p.MenteeId, p => p.MentorId);
        var (all, line, apart, wish) = (0L, 0L, 0L, 0L);
        foreach (var mentee in mentees)
        {
            all += mentors.Count - (mentors.ContainsKey(mentee.Id) ? 1 : 0);
            var kept = forbidden[mentee.Id].Where(mentors.ContainsKey).ToHashSet();
            var led = lines.Around(mentee.Id).Where(id => id != mentee.Id && !kept.Contains(id)).ToHashSet();
            apart += kept.Count;
            line += led.Count;
            wish += wishes.Around(mentee).Count(id => id != mentee.Id && !kept.Contains(id) && !led.Contains(id));
        }

        var told = wish >= Measurement.Suppression.FewestPeople ? wish : 0;
        return new(line, apart, told, Math.Max(0, all - totals.PossiblePairs - line - apart - told));
    }

    /// <summary>Who stands above, below or beside whom.</summary>
    private sealed class Lines(MatchRules rules, IReadOnlyCollection<string> mentors)
    {
        private readonly ILookup<string, string> _below = mentors
            .SelectMany(id => Up(rules, id).Select(above => (above, id)))
            .ToLookup(p => p.above, p => p.id);
        private readonly ILookup<string, string> _beside = mentors
            .Where(rules.Managers.ContainsKey)
            .ToLookup(id => rules.Managers[id]);
        private readonly HashSet<string> _mentors = [.. mentors];

        public IEnumerable<string> Around(string mentee) =>
            Up(rules, mentee)
                .Where(_mentors.Contains)
                .Concat(_below[mentee])
                .Concat(
                    rules.AllowSameManager || !rules.Managers.TryGetValue(mentee, out var manager)
                        ? []
                        : _beside[manager]
                );

        private static HashSet<string> Up(MatchRules rules, string id)
        {
            var above = new HashSet<string>();
            while (rules.Managers.TryGetValue(id, out var manager) && above.Add(manager))
            {
                id = manager;
            }

            return above;
        }
    }

    /// <summary>Who does not want whom, and who has tried already.</summary>
    private sealed class Wishes(MatchRequest request, IReadOnlyCollection<Mentor> mentors)
    {
        private readonly HashSet<string> _mentors = [.. mentors.Select(m => m.Id)];
        private readonly ILookup<string, string> _against = mentors
            .SelectMany(m => m.Vetoes.Select(v => (v, m.Id)))
            .ToLookup(p => p.v, p => p.Id);
        private readonly ILookup<string, string> _tried = request
            .Rules.FailedPairs.SelectMany(p => new[] { (p.MenteeId, p.MentorId), (p.MentorId, p.MenteeId) })
            .ToLookup(p => p.Item1, p => p.Item2);

        public HashSet<string> Around(Mentee mentee) =>
            [.. mentee.Vetoes.Concat(_against[mentee.Id]).Concat(_tried[mentee.Id]).Where(_mentors.Contains)];
    }
}
