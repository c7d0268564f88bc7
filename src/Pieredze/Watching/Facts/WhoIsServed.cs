using System.Globalization;
using MathNet.Numerics.Statistics;
using Pieredze.Measurement.Harms;
using Pieredze.Platform;
using Pieredze.Relationships;

namespace Pieredze.Watching.Facts;

/// <summary>H1 and H2: who gets a place, a mentor and doors, and who waits.</summary>
internal static class WhoIsServed
{
    public static ProgrammeFacts Of(Rows rows, Clock clock)
    {
        var all = Grouping.All(rows.Places);
        var mentees = rows.Mentees.DistinctBy(p => p.Person).ToDictionary(p => p.Person);
        var pairs = rows.Pairs.ToLookup(p => p.Mentee);
        var paired = mentees.Keys.Where(pairs.Contains).ToList();
        return new()
        {
            Selection = [.. all.Select(g => g.Shares(mentees.Keys, m => mentees[m].AcceptedAt is not null))],
            Nominated = Nominated(mentees.Values),
            RepeatPlaces = RepeatPlaces(rows, clock),
            Opportunities = Doors(rows, paired, pairs),
            Introductions = Introductions(rows),
            SeniorMentors = SeniorMentors(rows, all, pairs),
            Funnels = [.. all.Select(g => g.Funnel(mentees.Keys, m => Last(mentees[m], pairs[m])))],
            Ranks = [.. all.Select(g => g.Values(rows.Ranks.Select(r => (r.Mentee, (double)r.Rank))))],
            WaitDays = [.. all.Select(g => g.Values(Waits(mentees.Values, pairs, clock)))],
            EarlyEndings =
            [
                .. all.Select(g => g.Shares(paired, m => pairs[m].Any(p => p.Standing == Standing.EndedEarly))),
            ],
            Pairs = [.. all.Select(g => g.Pairs(rows.Pairs))],
        };
    }

    // Where nobody wrote down who came how, nothing is known of nominations; a few of whom it is known do not stand for all.
    private static Portion? Nominated(IEnumerable<PlaceRow> mentees)
    {
        var known = mentees.Where(m => m.IsNominated is not null).ToList();
        return known.Count == 0 ? null : new(known.Count(m => m.IsNominated == true), known.Count, known.Count);
    }

    // One door among thirty mentees is not a door for a chosen few; it takes some to see to whom they open.
    private static IReadOnlyList<int> Doors(Rows rows, List<Guid> mentees, ILookup<Guid, PairRow> pairs) =>
        rows.Pairs.Sum(p => p.Doors) < HarmWatch.FewestPeople
            ? []
            : [.. mentees.Select(m => pairs[m].Sum(p => p.Doors))];

    private static FunnelStep Last(PlaceRow place, IEnumerable<PairRow> pairs) =>
        pairs
            .Select(p =>
                p.IsCompleted ? FunnelStep.Completed
                : p.CameToWork ? FunnelStep.Working
                : p.PassedBuilding ? FunnelStep.PassedBuilding
                : FunnelStep.Matched
            )
            .DefaultIfEmpty(place.AcceptedAt is null ? FunnelStep.Applied : FunnelStep.Accepted)
            .Max();

    private static IEnumerable<(Guid, double)> Waits(
        IEnumerable<PlaceRow> mentees,
        ILookup<Guid, PairRow> pairs,
        Clock clock
    ) =>
        mentees
            .Where(m => m.AcceptedAt is not null && pairs.Contains(m.Person))
            .Select(m =>
                (
                    m.Person,
                    (double)
                        Math.Max(
                            0,
                            pairs[m.Person].Min(p => p.IntroducedOn).DayNumber
                                - clock.HomeDay(m.AcceptedAt!.Value).DayNumber
                        )
                )
            );

    // Places that mattered: somebody else was waiting on the day that they were taken.
    private static Portion? RepeatPlaces(Rows rows, Clock clock)
    {
        var first = rows.Pairs.GroupBy(p => p.Mentee).ToDictionary(g => g.Key, g => g.Min(p => p.IntroducedOn));
        var waiting = rows
            .Mentees.Where(m => m.AcceptedAt is not null)
            .Select(m =>
                (
                    m.Person,
                    From: clock.HomeDay(m.AcceptedAt!.Value),
                    Until: Earlier(
                        first.TryGetValue(m.Person, out var introduced) ? introduced : DateOnly.MaxValue,
                        m.LeftAt is { } left ? clock.HomeDay(left) : DateOnly.MaxValue
                    )
                )
            )
            .ToList();
        var taken = rows
            .Pairs.Where(p =>
                waiting.Exists(w => w.Person != p.Mentee && w.From <= p.IntroducedOn && p.IntroducedOn < w.Until)
            )
            .ToList();
        return taken.Count == 0
            ? null
            : new(taken.Count(p => WasServed(rows, p)), taken.Count, taken.Select(p => p.Mentee).Distinct().Count());
    }

    // Who has to look for a new partner after an early end was not served.
    private static bool WasServed(Rows rows, PairRow pair) =>
        rows.Elsewhere.Any(e => e.Mentee == pair.Mentee && e.IntroducedOn < pair.IntroducedOn)
        || rows.Pairs.Any(p =>
            p.Mentee == pair.Mentee && p.Standing != Standing.EndedEarly && p.IntroducedOn < pair.IntroducedOn
        );

    // Those who are introduced are outside the programme; each of them is one more in the network.
    private static Introductions? Introductions(Rows rows)
    {
        var walkers = rows.Pairs.SelectMany(p => new[] { p.Mentor, p.Mentee }).Distinct().ToList();
        var ties = rows
            .Pairs.SelectMany(p => Enumerable.Repeat(p.Mentor, p.Introduced))
            .Concat(rows.Introducers)
            .Select((by, at) => (walkers.IndexOf(by), walkers.Count + at))
            .ToList();
        return ties.Count == 0 ? null : new(walkers.Count + ties.Count, ties, walkers.Count);
    }

    // Grades are words of the organisation: only numbers have a top, and that is the upper quarter of all mentors.
    private static List<ShareSplit> SeniorMentors(Rows rows, IReadOnlyList<Grouping> all, ILookup<Guid, PairRow> pairs)
    {
        var mentors = rows
            .Places.Where(p => p.Side == People.Side.Mentor && !string.IsNullOrWhiteSpace(p.Grade))
            .ToList();
        var grades = mentors
            .Select(m => (m.Person, Grade: Number(m.Grade!)))
            .DistinctBy(m => m.Person)
            .ToDictionary(m => m.Person, m => m.Grade);
        if (grades.Count == 0 || grades.ContainsValue(null) || grades.Values.Distinct().Count() == 1)
        {
            return [];
        }

        var top = grades.Values.Select(g => g!.Value).UpperQuartile();
        var known = rows.Pairs.Where(p => grades.ContainsKey(p.Mentor)).Select(p => p.Mentee).Distinct();
        return [.. all.Select(g => g.Shares(known, m => pairs[m].Any(p => grades.GetValueOrDefault(p.Mentor) >= top)))];
    }

    private static double? Number(string grade) =>
        double.TryParse(grade, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
