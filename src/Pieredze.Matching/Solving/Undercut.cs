namespace Pieredze.Matching.Solving;

/// <summary>Holds a whole result against all pairs and finds those that a better one might use.</summary>
internal sealed class Undercut
{
    private const int MostForEach = 8;

    private readonly IRows rows;
    private readonly Evidence evidence;
    private readonly Prices best;
    private readonly Wishes wishes;
    private readonly Wishes heads;

    public Undercut(IRows rows, Wishes wishes, Evidence evidence)
    {
        (this.rows, this.evidence, this.wishes, heads) = (rows, evidence, wishes, wishes);
        best = new Prices(evidence.MenteePrice, evidence.MentorPrice);
        if (wishes.Cells is { } cells && evidence.Levels is { } levels)
        {
            (this.wishes, heads) = (wishes.Seated(cells), wishes.ByWeight(cells, levels.Weights));
        }
    }

    /// <summary>For each mentee some pairs that undercut; none where the result is proved.</summary>
    public List<Arcs> Look(CancellationToken token) =>
        [
            .. Rows.Each(
                    rows.Mentees,
                    () => (Reader: rows.Reader(), Arcs: new Arcs(), Kept: new Best(1, MostForEach)),
                    (look, mentee) => At(look.Reader, look.Arcs, look.Kept, mentee),
                    token
                )
                .Select(look => look.Arcs),
        ];

    private void At(IRowReader reader, Arcs arcs, Best kept, int mentee)
    {
        if (evidence.Pinned[mentee] >= 0)
        {
            return;
        }

        var points = reader.Points(mentee);
        kept.Clear(0);
        for (var mentor = 0; mentor < best.Mentor.Length; mentor++)
        {
            if (points[mentor] >= 0 && Is(mentee, mentor, points[mentor]))
            {
                kept.Offer(0, mentor, points[mentor]);
            }
        }

        foreach (var (mentor, _) in kept.Of(0))
        {
            arcs.Add(mentee, mentor, points[mentor]);
        }
    }

    private bool Is(int mentee, int mentor, int points) =>
        (evidence.All is { } all && heads.IsBelow(all, mentee, mentor, points, headsOnly: true))
        || (!(points < evidence.Floor) && wishes.IsBelow(best, mentee, mentor, points, headsOnly: false))
        || (
            points > evidence.Floor
            && evidence.Above is { } above
            && wishes.IsBelow(above, mentee, mentor, points, headsOnly: true)
        );
}
