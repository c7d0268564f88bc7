using Pieredze.Measurement.Anonymity;
using Pieredze.Measurement.Benefits;
using Pieredze.Measurement.Harms;
using Pieredze.Measurement.Pulse;
using Pieredze.Measuring.Surveys;
using Pieredze.People;

namespace Pieredze.Measuring.Publishing;

/// <summary>Who feels in the right place: groups side by side, by one thing that people said of themselves.</summary>
internal static class BelongingCuts
{
    private static readonly (string Key, Func<Person, string?> Said)[] Attributes =
    [
        ("unit", p => p.Unit),
        ("site", p => p.Site),
        ("grade", p => p.Grade),
        ("profession", p => p.Profession),
        ("language", p => p.Language),
    ];

    public static IEnumerable<Candidate> Of(
        IEnumerable<SurveyReply> replies,
        IReadOnlyDictionary<Guid, Person> people,
        Wave wave
    )
    {
        var item = PulseItem.Of(Subject.Belonging)!;
        var said = replies
            .Where(r => r.Wave == wave && !r.IsWaiting && r[item.Code] is not null && people.ContainsKey(r.PersonId))
            .OrderBy(r => r.Side)
            .DistinctBy(r => r.Key)
            .Select(r => (r.Key, Person: people[r.PersonId], IsGood: item.IsFavourable(r[item.Code]!.Value)))
            .ToList();
        foreach (var (key, told) in Attributes)
        {
            var groups = said.Where(s => !string.IsNullOrWhiteSpace(told(s.Person)))
                .GroupBy(s => told(s.Person)!.Trim(), StringComparer.OrdinalIgnoreCase)
                .ToList();
            var large = groups
                .Where(g => g.Count() >= HarmWatch.FewestPeople)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .ToList();
            // Where all said the same there is nobody to compare with, and one large group alone is not compared.
            if (groups.Count > 1)
            {
                var isShown = large.Count > 1;
                yield return new(
                    Subject.BelongingBy + key,
                    Group.Everybody,
                    isShown
                        ?
                        [
                            .. large.Select(g =>
                                Figure.Of(g.Select(s => s.Key), Answered.Unknown(wave, isWaiting: false))
                            ),
                        ]
                        : []
                )
                {
                    Status = isShown ? BenefitStatus.Measured : BenefitStatus.TooFew,
                    Numbers = isShown
                        ? new ShareSplit(
                            key,
                            [.. large.Select(g => new GroupShare(g.Key, g.Count(s => s.IsGood), g.Count()))]
                        )
                        : null,
                };
            }
        }
    }
}
