using Pieredze.Measurement.Anonymity;

namespace Pieredze.Measurement.Tests.Anonymity;

/// <summary>
/// Somebody who reads everything and combines it in every possible way. Written from the other end than the auditor: a
/// combination is out of reach when some change of all answers leaves every figure as it is, so few people are told of
/// when their columns of the null space depend on each other. Counts modulo a prime, and tries all groups.
/// </summary>
internal static class Attacker
{
    private const long Prime = 2_147_483_647;

    public static bool Finds(IReadOnlyCollection<Figure> figures, int fewest)
    {
        var answers = figures.SelectMany(f => f.Parts.Keys).Distinct().ToList();
        // Whoever stands in the same figures is found together or not at all.
        var groups = answers
            .GroupBy(a => a.Person)
            .GroupBy(person =>
                string.Join(
                    ';',
                    from a in person
                    orderby a.Wave
                    from f in figures.Index()
                    where f.Item.Parts.ContainsKey(a)
                    select $"{a.Wave} {f.Index} {f.Item.Parts[a]}"
                )
            )
            .Select(people => (People: people.Count(), Waves: people.First().OrderBy(a => a.Wave).ToList()))
            .ToList();
        var unknowns = groups.SelectMany(g => g.Waves).ToList();
        var still = NullSpace(
            [.. figures.Select(f => unknowns.Select(u => (long)f.Parts.GetValueOrDefault(u)).ToArray())],
            unknowns.Count
        );
        var columns = unknowns.Index().ToDictionary(u => u.Item, u => still.Select(s => s[u.Index]).ToArray());
        var small = groups
            .Where(g => g.People < fewest)
            .Select(g => (g.People, g.Waves.ConvertAll(w => columns[w])))
            .ToList();
        return Depends(small, 0, [], fewest - 1);
    }

    private static bool Depends(
        List<(int People, List<long[]> Columns)> groups,
        int from,
        List<(int Lead, long[] Row)> taken,
        int people
    )
    {
        for (var at = from; at < groups.Count; at++)
        {
            if (groups[at].People > people)
            {
                continue;
            }

            var more = taken.ToList();
            foreach (var column in groups[at].Columns)
            {
                var rest = Reduce(column, more);
                var lead = Array.FindIndex(rest, x => x != 0);
                if (lead < 0)
                {
                    return true;
                }

                more.Add((lead, rest));
            }

            if (Depends(groups, at + 1, more, people - groups[at].People))
            {
                return true;
            }
        }

        return false;
    }

    private static long[] Reduce(long[] row, List<(int Lead, long[] Row)> by)
    {
        foreach (var (lead, known) in by)
        {
            if (row[lead] != 0)
            {
                var times = row[lead] * Inverse(known[lead]) % Prime;
                row = [.. row.Zip(known, (x, y) => (x - times * y % Prime + Prime) % Prime)];
            }
        }

        return row;
    }

    // All changes of the unknowns that leave every figure as it is.
    private static List<long[]> NullSpace(List<long[]> figures, int unknowns)
    {
        var rows = new List<(int Lead, long[] Row)>();
        foreach (var figure in figures)
        {
            var rest = Reduce([.. figure.Select(x => (x + Prime) % Prime)], rows);
            var lead = Array.FindIndex(rest, x => x != 0);
            if (lead >= 0)
            {
                var one = Inverse(rest[lead]);
                rest = [.. rest.Select(x => x * one % Prime)];
                rows = [.. rows.Select(r => (r.Lead, Reduce(r.Row, [(lead, rest)]))), (lead, rest)];
            }
        }

        var leads = rows.Select(r => r.Lead).ToHashSet();
        return
        [
            .. Enumerable
                .Range(0, unknowns)
                .Where(free => !leads.Contains(free))
                .Select(free =>
                {
                    var change = new long[unknowns];
                    change[free] = 1;
                    foreach (var (lead, row) in rows)
                    {
                        change[lead] = (Prime - row[free]) % Prime;
                    }

                    return change;
                }),
        ];
    }

    private static long Inverse(long value)
    {
        var (result, power) = (1L, value);
        for (var left = Prime - 2; left > 0; left >>= 1)
        {
            result = left % 2 == 1 ? result * power % Prime : result;
            power = power * power % Prime;
        }

        return result;
    }
}
