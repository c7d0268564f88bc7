namespace Pieredze.Matching.Ranking;

/// <summary>One file of rankings in columns: who is meant on each side, by number, and the rank.</summary>
internal sealed class RankRows
{
    private RankRows(int count) => (Mentee, Mentor, Rank, Order) = (new int[count], new int[count], new int[count], []);

    public int[] Mentee { get; }

    public int[] Mentor { get; }

    public int[] Rank { get; }

    /// <summary>The rows by mentee, then mentor, then as they came; a doubled pair stands together, the first first.</summary>
    public int[] Order { get; private set; }

    public static RankRows OfMentees(IReadOnlyList<Ranked> ranks, Roll mentees, Roll mentors)
    {
        var rows = new RankRows(ranks.Count);
        rows.Read(ranks, mentees, rows.Mentee, mentors, rows.Mentor);
        return rows;
    }

    public static RankRows OfMentors(IReadOnlyList<Ranked> ranks, Roll mentees, Roll mentors)
    {
        var rows = new RankRows(ranks.Count);
        rows.Read(ranks, mentors, rows.Mentor, mentees, rows.Mentee);
        return rows;
    }

    public void Sort(int mentees, int mentors)
    {
        var order = new int[Rank.Length];
        for (var row = 0; row < order.Length; row++)
        {
            order[row] = row;
        }

        Order = Counted.Sort(Counted.Sort(order, Mentor, mentors), Mentee, mentees);
    }

    private void Read(IReadOnlyList<Ranked> ranks, Roll from, int[] fromColumn, Roll to, int[] toColumn)
    {
        for (var row = 0; row < Rank.Length; row++)
        {
            var ranked = ranks[row];
            fromColumn[row] = from.Number(ranked.From);
            toColumn[row] = to.Number(ranked.To);
            Rank[row] = ranked.Rank;
        }
    }
}
