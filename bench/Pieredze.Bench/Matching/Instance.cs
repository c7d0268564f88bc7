using System.Runtime.InteropServices;

namespace Pieredze.Bench.Matching;

/// <summary>A problem of matching as numbers: who may go to whom at what score, and how many places there are.</summary>
internal sealed record Instance(string Name, int Mentees, int[] Places, int[] Mentee, int[] Mentor, int[] Score)
{
    public int Arcs => Score.Length;

    /// <summary>As many mentees as mentors, one place each, every pair possible.</summary>
    public bool IsSquare =>
        Mentees == Places.Length && Arcs == (long)Mentees * Mentees && Array.TrueForAll(Places, p => p == 1);

    /// <summary>What people are called where somebody asks by name; known before anything is built.</summary>
    public (string[] Mentees, string[] Mentors) Ids { get; } = (Named('e', Mentees), Named('o', Places.Length));

    /// <summary>What the arrays themselves take.</summary>
    public long Megabytes => 12L * Arcs / 1_000_000;

    /// <summary>Mentees and mentors change sides; for one place each.</summary>
    public Instance Turned()
    {
        int[] order = [.. Enumerable.Range(0, Arcs).OrderBy(arc => Mentor[arc]).ThenBy(arc => Mentee[arc])];
        return new Instance(
            Name,
            Places.Length,
            [.. Enumerable.Repeat(1, Mentees)],
            [.. order.Select(arc => Mentor[arc])],
            [.. order.Select(arc => Mentee[arc])],
            [.. order.Select(arc => Score[arc])]
        );
    }

    public void Save(string file)
    {
        using var stream = File.Create(file);
        foreach (var column in new[] { [Mentees, Places.Length, Arcs], Places, Mentee, Mentor, Score })
        {
            stream.Write(MemoryMarshal.AsBytes<int>(column));
        }
    }

    public static Instance Load(string file)
    {
        using var stream = File.OpenRead(file);
        var sizes = Column(3);
        return new(file, sizes[0], Column(sizes[1]), Column(sizes[2]), Column(sizes[2]), Column(sizes[2]));

        int[] Column(int length)
        {
            var column = new int[length];
            stream.ReadExactly(MemoryMarshal.AsBytes(column.AsSpan()));
            return column;
        }
    }

    private static string[] Named(char letter, int count) =>
        [.. Enumerable.Range(0, count).Select(number => Bar.Text($"{letter}{number:000000}"))];

    /// <summary>As many mentees as mentors, every pair possible.</summary>
    public static Instance Square(string name, int size, Func<int, int, int> score)
    {
        var (mentee, mentor, scores) = (new int[size * size], new int[size * size], new int[size * size]);
        for (var arc = 0; arc < scores.Length; arc++)
        {
            (mentee[arc], mentor[arc]) = (arc / size, arc % size);
            scores[arc] = score(mentee[arc], mentor[arc]);
        }

        return new Instance(name, size, [.. Enumerable.Repeat(1, size)], mentee, mentor, scores);
    }

    /// <summary>For every mentee the best mentors that are possible.</summary>
    public static Instance Best(string name, Population people, int most)
    {
        var rows = new (int Mentor, int Score)[people.Wants.Length][];
        Parallel.For(
            0,
            rows.Length,
            mentee =>
            {
                var queue = new PriorityQueue<int, (int, int)>(most + 1);
                for (var mentor = 0; mentor < people.Offers.Length; mentor++)
                {
                    if (people.Score(mentee, mentor) is >= 0 and var score)
                    {
                        if (queue.Count < most)
                        {
                            queue.Enqueue(mentor, (score, -mentor));
                        }
                        else if (queue.TryPeek(out _, out var worst) && score > worst.Item1)
                        {
                            queue.EnqueueDequeue(mentor, (score, -mentor));
                        }
                    }
                }

                rows[mentee] = [.. queue.UnorderedItems.Select(one => (one.Element, one.Priority.Item1)).Order()];
            }
        );
        return new Instance(
            name,
            rows.Length,
            people.Places,
            [.. rows.SelectMany((row, mentee) => row.Select(_ => mentee))],
            [.. rows.SelectMany(row => row.Select(one => one.Mentor))],
            [.. rows.SelectMany(row => row.Select(one => one.Score))]
        );
    }
}
