namespace Pieredze.Matching.Solving;

/// <summary>Holds prices against all pairs and finds those that a better answer might use.</summary>
internal sealed class Pricing
{
    private const int MostForEach = 8;

    private readonly IRows rows;
    private readonly int[] pinned;
    private readonly Watch best;
    private readonly List<Watch> others = [];

    /// <summary>Gathers the prices.</summary>
    /// <param name="rows">All pairs.</param>
    /// <param name="wishes">What a pair costs.</param>
    /// <param name="pinned">The mentor each mentee is pinned to, or -1; such mentees are not looked at.</param>
    /// <param name="prices">Prices down to the points; from the floor upwards.</param>
    /// <param name="bounds">The floor and what proves it, if there is one.</param>
    public Pricing(IRows rows, Wishes wishes, int[] pinned, Prices prices, Bounds bounds)
    {
        (this.rows, this.pinned) = (rows, pinned);
        best = new Watch(prices, wishes, bounds.Floor ?? long.MinValue, headsOnly: false);
        if (bounds.All is { } all)
        {
            others.Add(new Watch(all, wishes, long.MinValue, headsOnly: true));
        }

        if (bounds.Above is { } above)
        {
            others.Add(new Watch(above, wishes, bounds.Floor!.Value + 1, headsOnly: true));
        }
    }

    /// <summary>Looks at all pairs.</summary>
    /// <param name="margin">So many points short of undercutting are taken in as well, where anything undercuts.</param>
    /// <param name="token">Ends the work early.</param>
    public Found Look(int margin, CancellationToken token)
    {
        var looks = Rows.Each(
            rows.Mentees,
            () => new Gaze(this, margin),
            static (gaze, mentee) => gaze.At(mentee),
            token
        );
        return new Found
        {
            More = looks.Exists(look => look.More),
            Better = looks.Exists(look => look.Better),
            Arcs = [.. looks.Select(look => look.Arcs)],
            Even = [.. looks.Select(look => look.Even)],
        };
    }

    private sealed class Gaze(Pricing pricing, int margin)
    {
        private readonly IRowReader reader = pricing.rows.Reader();
        private readonly int[] bar = new int[Columns.Padded(pricing.rows.Capacity.Length)];
        private readonly Best kept = new(1, MostForEach);

        public Arcs Arcs { get; } = new();

        public Arcs Even { get; } = new();

        public bool More { get; private set; }

        public bool Better { get; private set; }

        public void At(int mentee)
        {
            if (pricing.pinned[mentee] >= 0)
            {
                return;
            }

            Array.Fill(bar, int.MaxValue);
            pricing.best.Lower(mentee, margin, bar);
            pricing.others.ForEach(watch => watch.Lower(mentee, margin, bar));
            var points = reader.Points(mentee);
            kept.Clear(0);
            Rows.Above(points, bar, mentor => Weigh(mentee, mentor, points[mentor]));
            foreach (var (mentor, _) in kept.Of(0))
            {
                Arcs.Add(mentee, mentor, points[mentor]);
            }
        }

        private void Weigh(int mentee, int mentor, int points)
        {
            var more =
                pricing.best.IsUndercut(mentee, mentor, points)
                || pricing.others.Exists(watch => watch.IsUndercut(mentee, mentor, points));
            var beyond = more ? -1 : pricing.best.Beyond(mentee, mentor, points);
            More |= more;
            Better |= beyond < 0;
            if (beyond == 0)
            {
                Even.Add(mentee, mentor, points);
            }

            if (beyond <= margin)
            {
                kept.Offer(0, mentor, pricing.best.Worth(mentor, points));
            }
        }
    }
}

/// <summary>What a look at all pairs found.</summary>
internal sealed record Found
{
    /// <summary>Whether more people, higher claims or a higher floor might be possible.</summary>
    public required bool More { get; init; }

    /// <summary>Whether more points might be possible.</summary>
    public required bool Better { get; init; }

    /// <summary>Pairs that undercut the prices, for each mentee those that do so most.</summary>
    public required IReadOnlyList<Arcs> Arcs { get; init; }

    /// <summary>Pairs that cost exactly their prices: all that an answer as good can use, when nothing undercuts.</summary>
    public required IReadOnlyList<Arcs> Even { get; init; }
}
