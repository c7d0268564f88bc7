namespace Pieredze.Matching.Solving;

/// <summary>Holds prices against all pairs and finds those that a better answer might use.</summary>
internal sealed class Pricing
{
    private const int MostForEach = 8;

    private readonly int[] pinned;
    private readonly Leeway leeway;
    private readonly Sight all;
    private readonly Sight? few;

    /// <summary>Gathers the prices.</summary>
    /// <param name="pairs">All pairs.</param>
    /// <param name="wishes">What a pair costs.</param>
    /// <param name="pinned">The mentor each mentee is pinned to, or -1; such mentees are not looked at.</param>
    /// <param name="prices">Prices down to the points; from the floor upwards.</param>
    /// <param name="bounds">The floor and what proves it, if there is one; the same as in the looks before.</param>
    /// <param name="leeway">What the looks before left to know.</param>
    public Pricing(View pairs, Wishes wishes, int[] pinned, Prices prices, Bounds bounds, Leeway leeway)
    {
        (this.pinned, this.leeway) = (pinned, leeway);
        var least = bounds.Floor ?? long.MinValue;
        all = new Sight(pairs, new Watch(pairs.Of(prices), wishes, least, headsOnly: false), []);
        if (bounds.All is { } every)
        {
            all.Others.Add(new Watch(pairs.Of(every), wishes, long.MinValue, headsOnly: true));
        }

        if (bounds.Above is { } above)
        {
            all.Others.Add(new Watch(pairs.Of(above), wishes, bounds.Floor!.Value + 1, headsOnly: true));
        }

        if (leeway.Move(prices) is { Length: > 0 } mentors)
        {
            var some = pairs.Only(mentors);
            few = new Sight(some, new Watch(some.Of(prices), wishes, least, headsOnly: false), []);
        }
    }

    /// <summary>Looks at all pairs that may have become of use since the looks before.</summary>
    /// <param name="margin">So many points short of undercutting are taken in as well, where anything undercuts.</param>
    /// <param name="token">Ends the work early.</param>
    public Found Look(int margin, CancellationToken token)
    {
        var looks = Rows.Each(
            pinned.Length,
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

    /// <summary>Some or all mentors, and the prices to hold against their pairs.</summary>
    private sealed record Sight(View Pairs, Watch Best, List<Watch> Others);

    private sealed class Gaze(Pricing pricing, int margin)
    {
        private readonly Eye all = new(pricing.all, margin);
        private readonly Eye? few = pricing.few is { } few ? new(few, margin) : null;

        public Arcs Arcs { get; } = new();

        public Arcs Even { get; } = new();

        public bool More => all.More;

        public bool Better => all.Better || few is { Better: true };

        public void At(int mentee)
        {
            if (pricing.pinned[mentee] >= 0)
            {
                return;
            }

            if (pricing.leeway.IsDue(mentee))
            {
                pricing.leeway.Set(mentee, all.Look(mentee, Arcs, Even));
            }
            else if (few is not null)
            {
                pricing.leeway.Lower(mentee, few.Look(mentee, Arcs, Even));
            }
        }
    }

    private sealed class Eye(Sight sight, int margin)
    {
        private readonly IRowReader reader = sight.Pairs.Rows.Reader();
        private readonly int[] bar = new int[Columns.Padded(sight.Pairs.Mentors.Length)];
        private readonly Best kept = new(1, MostForEach);

        public bool More { get; private set; }

        public bool Better { get; private set; }

        /// <summary>Looks at the pairs of a mentee.</summary>
        /// <returns>By how many points those that were not taken in cost more than their prices, at least.</returns>
        public long Look(int mentee, Arcs arcs, Arcs even)
        {
            Array.Fill(bar, int.MaxValue);
            sight.Best.Lower(mentee, margin, bar);
            sight.Others.ForEach(watch => watch.Lower(mentee, margin, bar));
            var points = reader.Points(mentee);
            kept.Clear(0);
            Rows.Above(points, bar, mentor => Weigh(mentee, mentor, points[mentor], even));
            foreach (var (mentor, _) in kept.Of(0))
            {
                arcs.Add(mentee, sight.Pairs.Mentors[mentor], points[mentor]);
            }

            return kept.IsFull(0) ? Math.Min(margin + 1, sight.Best.BeyondOf(mentee, kept.Bar[0])) : margin + 1;
        }

        private void Weigh(int mentee, int mentor, int points, Arcs even)
        {
            var more = IsUndercut(mentee, mentor, points);
            var beyond = more ? -1 : sight.Best.Beyond(mentee, mentor, points);
            More |= more;
            Better |= beyond < 0;
            if (beyond == 0)
            {
                even.Add(mentee, sight.Pairs.Mentors[mentor], points);
            }

            if (beyond <= margin)
            {
                kept.Offer(0, mentor, sight.Best.Worth(mentor, points));
            }
        }

        // Asked millions of times: a lambda would be made anew each time.
        private bool IsUndercut(int mentee, int mentor, int points)
        {
            foreach (var watch in sight.Others)
            {
                if (watch.IsUndercut(mentee, mentor, points))
                {
                    return true;
                }
            }

            return sight.Best.IsUndercut(mentee, mentor, points);
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
