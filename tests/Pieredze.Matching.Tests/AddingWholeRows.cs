using Pieredze.Matching.Solving;

namespace Pieredze.Matching.Tests;

/// <summary>Where everybody is possible for everybody, whole rows are quicker; the answer is that of single pairs.</summary>
public sealed class AddingWholeRows
{
    [Theory]
    [InlineData(1, 450, 460, 1)]
    [InlineData(2, 520, 400, 1)]
    [InlineData(3, 500, 410, 3)]
    [InlineData(4, 460, 460, 1)]
    public void Gives_what_single_pairs_give(int seed, int mentees, int mentors, int places)
    {
        var (rows, pairs) = (
            Made(seed, mentees, mentors, places, whole: true),
            Made(seed, mentees, mentors, places, whole: false)
        );
        foreach (var floor in new[] { false, true })
        {
            var one = Matcher.Solve(new ScoreRequest { Table = rows, Floor = floor });
            var other = Matcher.Solve(new ScoreRequest { Table = pairs, Floor = floor });
            Assert.Equal(other.Pairs, one.Pairs);
            Assert.Equal(other.Total, one.Total);
            Assert.Equal(other.Unmatched, one.Unmatched);
            Assert.True(one.Certificate.Verify(new ScoreRequest { Table = rows, Floor = floor }));
            Assert.Equal(Bare(pairs, floor), one.Pairs.Select(pair => pair.Score).Sum());
        }
    }

    [Fact]
    public void Sees_that_single_pairs_are_all_pairs()
    {
        var pairs = Made(1, 450, 460, 1, whole: false);
        Assert.IsType<ScoreGrid>(pairs.Scores());
        pairs.Mentor("one more");
        Assert.IsType<ScoreRows>(pairs.Scores());

        var twice = Made(1, 450, 460, 1, whole: false);
        twice.Mentor("one more");
        foreach (var mentee in Enumerable.Range(0, 450))
        {
            twice.Add(mentee, 0, 1);
        }

        Assert.IsType<ScoreRows>(twice.Scores());

        var wide = Made(1, 450, 460, 1, whole: false);
        wide.Mentor("one more");
        foreach (var mentee in Enumerable.Range(0, 450))
        {
            wide.Add(mentee, 460, mentee == 0 ? ScoreTable.MostScore : 0);
        }

        Assert.IsType<ScoreRows>(wide.Scores());
    }

    [Fact]
    public void Asks_for_one_score_for_each_mentor()
    {
        var table = new ScoreTable();
        var mentee = table.Mentee("a");
        table.Mentor("x");
        table.Mentor("y");
        Assert.Throws<ArgumentException>(() => table.AddRow(mentee, [1]));
    }

    [Fact]
    public void Takes_single_pairs_beside_rows()
    {
        var table = new ScoreTable();
        var (first, second) = (table.Mentee("a"), table.Mentee("b"));
        var (x, y) = (table.Mentor("x"), table.Mentor("y"));
        table.AddRow(first, [5, 1]);
        table.Add(second, x, 7);
        var result = Matcher.Solve(new ScoreRequest { Table = table });
        Assert.Equal([new ScoredPair("a", "y", 1), new ScoredPair("b", "x", 7)], result.Pairs);
        Assert.NotEqual(x, y);
    }

    // The total found on the arcs alone, whatever their number.
    private static long Bare(ScoreTable table, bool floor)
    {
        var rows = table.Sorted();
        int[] free = [.. rows.Mentees.Select(_ => -1)];
        var wishes = rows.Wishes(new ScoreRequest { Table = table, Floor = floor }, free);
        var mentorOf = rows.Solve(wishes, free, TestContext.Current.CancellationToken).Evidence.MentorOf;
        return mentorOf.Select((mentor, mentee) => mentor < 0 ? 0 : rows.Score(mentee, mentor)).Sum();
    }

    private static ScoreTable Made(int seed, int mentees, int mentors, int places, bool whole)
    {
        var (random, table) = (new Random(seed), new ScoreTable());
        foreach (var mentor in Enumerable.Range(0, mentors))
        {
            // Not in the order of ids.
            table.Place(table.Mentor($"m{(mentor * 7) % mentors:000}{mentor}"), random.Next(1, places + 1));
        }

        for (var mentee = 0; mentee < mentees; mentee++)
        {
            var number = table.Mentee($"e{mentee:000}");
            var row = Enumerable.Range(0, mentors).Select(_ => random.Next(seed == 4 ? 3 : 1_000) - 400).ToArray();
            if (whole)
            {
                table.AddRow(number, row);
                continue;
            }

            for (var mentor = 0; mentor < mentors; mentor++)
            {
                table.Add(number, mentor, row[mentor]);
            }
        }

        return table;
    }
}
