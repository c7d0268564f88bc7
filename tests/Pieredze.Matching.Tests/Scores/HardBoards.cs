namespace Pieredze.Matching.Tests.Scores;

/// <summary>Rounds made to be hard for one method or another, by name.</summary>
internal static class HardBoards
{
    private const int N = 300;
    private const long Most = ScoreTable.MostScore;
    private static readonly int[] One = Board.One(N);

    public static readonly IReadOnlyDictionary<string, Func<Board>> All = new Dictionary<string, Func<Board>>
    {
        ["machol"] = () => Board.Full(N, One, (i, j) => -(i + 1L) * (j + 1)),
        ["machol upwards"] = () => Board.Full(N, One, (i, j) => (i + 1L) * (j + 1)),
        ["all equal"] = () => Board.Full(N, One, (_, _) => 5),
        ["all equal, places short"] = () => Board.Full(N, Board.One(N / 2), (_, _) => 5),
        ["all equal, places to spare"] = () => Board.Full(N / 2, One, (_, _) => 5),
        ["a star with one place"] = () => Board.Full(N, One, (i, j) => j == 0 ? 1_000 + i : i % 7),
        ["a star with many places"] = () => Board.Full(N, [N / 2, .. One], (i, j) => j == 0 ? 1_000 : i * j % 7),
        ["two islands"] = () => Islands(),
        ["balanced"] = () => Board.Made(1, N, N, possible: 30) with { Places = One },
        ["balanced and full"] = () => Board.Made(1, N, N, possible: 100, least: 0, most: 1_000) with { Places = One },
        ["balanced in twos"] = () =>
            Board.Made(1, N, N / 2, possible: 100, least: 0) with
            {
                Places = [.. Enumerable.Repeat(2, N / 2)],
            },
        ["the ends of the range"] = () =>
            Board.Made(1, N, N, possible: 100, least: -Most, most: Most) with
            {
                Places = One,
            },
        ["only the ends of the range"] = () => Board.Full(N, One, (i, j) => (i + j) % 2 == 0 ? Most : -Most),
        ["boundless places"] = () =>
            Board.Full(N, [.. Enumerable.Repeat(int.MaxValue, 50)], (i, j) => ((i * 7) + (j * 3)) % 50),
        ["a chain"] = () => Chain(),
        ["a ladder"] = () => Ladder(),
        ["half the mentors loved"] = () => Board.Full(N, One, (_, j) => j < N / 2 ? 1_000_000 : 0),
        ["all mentors loved but one"] = () => Board.Full(N, One, (_, j) => j < N - 1 ? Most : -Most),
        ["no places"] = () => Board.Full(N, new int[N], (i, j) => i - j),
        ["no pairs"] = () => Board.Of(N, One, []),
    };

    // Two languages: here people are short, there places.
    private static Board Islands()
    {
        var whole = Board.Full(N, One, (i, j) => ((i * 31) + (j * 17)) % 101);
        return whole with { Arcs = [.. whole.Arcs.Where(arc => arc.Mentee < N / 3 == arc.Mentor < N / 2)] };
    }

    // One more mentee moves all the others.
    private static Board Chain() =>
        Board.Of(
            N + 1,
            Board.One(N + 1),
            Enumerable
                .Range(0, N)
                .SelectMany(i => new Arc[] { new(i, i, 1_000), new(i, i + 1, 0) })
                .Append(new Arc(N, 0, -1_000_000))
        );

    // Only one result matches everybody.
    private static Board Ladder()
    {
        var whole = Board.Full(N, One, (i, j) => -Math.Abs(i - j));
        return whole with { Arcs = [.. whole.Arcs.Where(arc => arc.Mentor <= arc.Mentee)] };
    }
}
