namespace Pieredze.Bench.Matching;

/// <summary>The rows on scores: the same numbers for both sides, from a file.</summary>
internal static class Graphs
{
    private const int Top = 50;

    private static readonly (string Name, double Least, Func<Instance> Make)[] Rows =
    [
        ("Dense, uniform, 1,000", 20, () => Uniform(1000)),
        ("Dense, uniform, 5,000", 25, () => Uniform(5000)),
        ("Dense, mentor, 1,000", 5, () => Dense(1000)),
        ("Dense, mentor, 5,000", 5, () => Dense(5000)),
        ("Dense, machol, 1,000", 1, () => Instance.Square("", 1000, (i, j) => -(i + 1) * (j + 1))),
        ("Top 50, 10k × 4k, scarce", 6, () => Best(10_000, 4_000, 1, 3)),
        ("Top 50, 10k × 4k, abundant", 6, () => Best(10_000, 4_000, 1, 5)),
        ("Top 50, 100k × 40k, scarce", 3.5, () => Best(100_000, 40_000, 1, 3)),
        ("Top 50, 100k × 40k, abundant", 5, () => Best(100_000, 40_000, 1, 5)),
        ("Balanced, 8k × 4k", 2, () => Best(8_000, 4_000, 2, 2)),
        ("Balanced, 4k × 4k, one place each", 2, () => Best(4_000, 4_000, 1, 1)),
        ("Balanced, 4k × 4k, sides swapped", 2, () => Best(4_000, 4_000, 1, 1).Turned()),
        ("Balanced, 80k × 40k", 1.5, () => Best(80_000, 40_000, 2, 2)),
    ];

    public static IEnumerable<(string Name, Func<Bar> Measure)> All() =>
        Rows.Select(row => (row.Name, (Func<Bar>)(() => Measure(row.Name, row.Least, row.Make))));

    private static Bar Measure(string name, double least, Func<Instance> make)
    {
        var file = Path.GetTempFileName();
        try
        {
            make().Save(file);
            var (theirs, own) = (Measured.Apart("theirs", file), Measured.Apart("own", file));
            var floor = Measured.Apart("own-floor", file);
            return Bar.Times(
                name,
                least,
                theirs,
                own with
                {
                    Note = Bar.Text($" ({floor.Milliseconds:0} with floor)"),
                },
                (theirs.Matched, theirs.Total) == (own.Matched, own.Total)
            );
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static Instance Best(int mentees, int mentors, int leastPlaces, int mostPlaces) =>
        Instance.Best("", new Population(mentees, mentors, leastPlaces, mostPlaces, 7), Top);

    private static Instance Uniform(int size)
    {
        var random = new Random(size);
        return Instance.Square("", size, (_, _) => random.Next(1, 1001));
    }

    private static Instance Dense(int size)
    {
        var people = new Population(size, size, 1, 1, size);
        Array.Fill(people.MenteeBits, uint.MaxValue);
        Array.Fill(people.MentorBits, uint.MaxValue);
        return Instance.Square("", size, people.Score);
    }
}
