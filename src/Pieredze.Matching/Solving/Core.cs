using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Pieredze.Matching.Solving;

/// <summary>
/// The few pairs that an answer is first looked for in: the best of every mentee and of every mentor, and some from all
/// over, so that everybody who can be matched mostly can here, too. Nothing is lost by that: <see cref="Pricing"/> looks at all pairs and adds those that the answer still lacks.
/// </summary>
internal static class Core
{
    // More of them save looks but make the search longer: worth it among very many people, and still more would need
    // too much room there.
    private const int Most = 10;
    private const int MostOfMany = 12;
    private const long Many = 1_000_000_000;

    private const int Scattered = 3;
    private const uint Stride = 2_654_435_761;

    public static List<Arcs> Of(View all, CancellationToken token)
    {
        var (mentees, mentors) = (all.Rows.Mentees, all.Mentors.Length);
        var most = (long)mentees * mentors > Many ? MostOfMany : Most;
        var found = Rows.Each(
            mentees,
            () => new Chosen(all, new Best(1, most), new Best(mentors, most)),
            static (chosen, mentee) => chosen.Look(mentee),
            token
        );
        return [.. found.Select(chosen => chosen.Arcs())];
    }

    private sealed class Chosen(View all, Best row, Best columns)
    {
        private readonly IRowReader reader = all.Rows.Reader();
        private readonly Arcs arcs = new();

        public void Look(int mentee)
        {
            var points = reader.Points(mentee);
            row.Clear(0);
            Rows.Above(points, columns.Bar, mentor => columns.Offer(mentor, mentee, points[mentor]));

            OfferAll(points);
            foreach (var (mentor, reached) in row.Of(0))
            {
                arcs.Add(mentee, all.Mentors[mentor], reached);
            }

            Scatter(points, mentee);
        }

        // The bar of the row rises on the way.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private void OfferAll(int[] points)
        {
            for (var from = 0; from < points.Length; from += Vector512<int>.Count)
            {
                var above = Vector512.GreaterThan(Rows.Load(points, from), Vector512.Create(row.Bar[0]));
                for (var bits = above.ExtractMostSignificantBits(); bits != 0; bits &= bits - 1)
                {
                    var mentor = from + BitOperations.TrailingZeroCount(bits);
                    row.Offer(0, mentor, points[mentor]);
                }
            }
        }

        // The first possible mentors behind places that have nothing to do with each other.
        private void Scatter(int[] points, int mentee)
        {
            for (var number = 1; number <= Scattered; number++)
            {
                var from = (int)((uint)((mentee * Scattered) + number) * Stride % (uint)columns.Rows);
                var next = points.AsSpan(from, columns.Rows - from).IndexOfAnyExceptInRange(int.MinValue, -1);
                if (next >= 0)
                {
                    arcs.Add(mentee, all.Mentors[from + next], points[from + next]);
                }
            }
        }

        public Arcs Arcs()
        {
            for (var mentor = 0; mentor < columns.Rows; mentor++)
            {
                foreach (var (mentee, reached) in columns.Of(mentor))
                {
                    arcs.Add(mentee, all.Mentors[mentor], reached);
                }
            }

            return arcs;
        }
    }
}
