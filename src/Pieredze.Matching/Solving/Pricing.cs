namespace Pieredze.Matching.Solving;

/// <summary>Holds an answer against all pairs and finds those that a better answer might use.</summary>
internal sealed class Pricing
{
    private const int MostForEach = 8;

    private readonly Field field;
    private readonly Evidence evidence;
    private readonly List<Watch> watches = [];

    public Pricing(Field field, Wishes wishes, Evidence evidence)
    {
        (this.field, this.evidence) = (field, evidence);
        var floor = evidence.Floor ?? long.MinValue;
        var heads = wishes;
        if (wishes.Cells is { } cells && evidence.Levels is { } levels)
        {
            (wishes, heads) = (wishes.Seated(cells), wishes.ByWeight(cells, levels.Weights));
        }

        watches.Add(new Watch(new Prices(evidence.MenteePrice, evidence.MentorPrice), wishes, floor, headsOnly: false));
        if (evidence.All is { } all)
        {
            watches.Add(new Watch(all, heads, long.MinValue, headsOnly: true));
        }

        if (evidence.Above is { } above)
        {
            watches.Add(new Watch(above, wishes, floor + 1, headsOnly: true));
        }
    }

    /// <summary>Finds what undercuts the prices, for each mentee the pairs that do so most.</summary>
    /// <param name="margin">How many points short of undercutting are found as well.</param>
    /// <param name="token">Ends the work early.</param>
    /// <param name="found">The pairs by thread.</param>
    /// <returns>False where no pair undercuts: the answer is proved.</returns>
    public bool Undercut(int margin, CancellationToken token, out List<Arcs> found)
    {
        var looks = Rows.Each(
            field,
            () => new Look(this, margin),
            static (look, judge, mentee) => look.At(judge, mentee),
            token
        );
        found = [.. looks.Select(look => look.Arcs)];
        return looks.Exists(look => look.FoundAny);
    }

    private sealed class Look(Pricing pricing, int margin)
    {
        private readonly int[] bar = new int[pricing.field.Columns.Against.Length];
        private readonly Best best = new(1, MostForEach);

        public Arcs Arcs { get; } = new();

        public bool FoundAny { get; private set; }

        public void At(Judge judge, int mentee)
        {
            if (pricing.evidence.Pinned[mentee] >= 0)
            {
                return;
            }

            Array.Fill(bar, int.MaxValue);
            pricing.watches.ForEach(watch => watch.Lower(mentee, margin, bar));
            var points = judge.All().Points;
            best.Clear(0);
            Rows.Above(points, bar, mentor => Offer(mentee, mentor, points[mentor]));
            foreach (var (mentor, _) in best.Of(0))
            {
                Arcs.Add(mentee, mentor, points[mentor]);
            }
        }

        private void Offer(int mentee, int mentor, int points)
        {
            if (pricing.IsUndercut(mentee, mentor, points, margin))
            {
                FoundAny |= margin == 0 || pricing.IsUndercut(mentee, mentor, points, 0);
                best.Offer(0, mentor, pricing.watches[0].Worth(mentor, points));
            }
        }
    }

    private bool IsUndercut(int mentee, int mentor, int points, int margin) =>
        watches.Exists(watch => watch.IsUndercut(mentee, mentor, points, margin));
}
