using CsCheck;
using Pieredze.Matching.Solving;

namespace Pieredze.Matching.Tests;

public sealed class LookingAgain
{
    [Fact]
    public void Leaves_out_no_pair_that_prices_have_come_up_to() =>
        Gen.Int.Sample(
            seed =>
            {
                var random = new Random(seed);
                var (mentees, mentors) = (random.Next(1, 40), random.Next(1, 200));
                var pairs = new Pairs(random, mentees, mentors);
                var leeway = new Leeway(mentees, mentors, beginning: 0);
                for (var look = 0; look < 8; look++)
                {
                    var few = leeway.Move(pairs.Prices()).ToHashSet();
                    for (var mentee = 0; mentee < mentees; mentee++)
                    {
                        var due = leeway.IsDue(mentee);
                        for (var mentor = 0; mentor < mentors; mentor++)
                        {
                            Assert.True(due || few.Contains(mentor) || pairs.Beyond(mentee, mentor) > 0);
                        }

                        if (due)
                        {
                            leeway.Set(mentee, pairs.TakeIn(mentee, Enumerable.Range(0, mentors)));
                        }
                        else if (few.Count > 0)
                        {
                            leeway.Lower(mentee, pairs.TakeIn(mentee, few));
                        }
                    }

                    pairs.ChangePrices(random, mostOfAll: 400 >> look);
                }
            },
            iter: 500
        );

    [Fact]
    public void Looks_at_few_pairs_when_few_prices_rise()
    {
        var (mentees, mentors) = (500, 4_000);
        var leeway = new Leeway(mentees, mentors);
        leeway.Move(new Prices(new Price[mentees], new Price[mentors]));
        for (var mentee = 0; mentee < mentees; mentee++)
        {
            leeway.Set(mentee, 100);
        }

        var risen = new Prices(new Price[mentees], new Price[mentors]);
        (risen.Mentee[9], risen.Mentor[7]) = (new Price(0, 0, 100, 0, 0), new Price(0, 0, 1_000, 0, 0));
        var few = leeway.Move(risen);

        Assert.Equal([7], few);
        Assert.Equal([9], Enumerable.Range(0, mentees).Where(leeway.IsDue));
    }

    [Fact]
    public void Looks_at_whoever_counts_for_more_in_a_rank_before_the_points()
    {
        var leeway = new Leeway(10, 100, beginning: 0);
        leeway.Move(new Prices(new Price[10], new Price[100]));
        for (var mentee = 0; mentee < 10; mentee++)
        {
            leeway.Set(mentee, 100);
        }

        var raised = new Prices(new Price[10], new Price[100]);
        (raised.Mentee[3], raised.Mentor[5]) = (Price.Of(1), new Price(0, 1, -1_000, 0, 0));

        Assert.Equal([5], leeway.Move(raised));
        Assert.Equal([3], Enumerable.Range(0, 10).Where(leeway.IsDue));
    }

    [Fact]
    public void Goes_on_for_people_who_stay_and_leaves_out_those_whose_pairs_are_all_known()
    {
        var leeway = new Leeway(3, 2, beginning: 0);
        leeway.Move(new Prices(new Price[3], new Price[2]));
        for (var mentee = 0; mentee < 3; mentee++)
        {
            leeway.Set(mentee, 10 * mentee);
        }

        var carried = leeway.Carry([2, 0, -1], [1, -1]);
        carried.Move(new Prices(new Price[3], new Price[2]));

        Assert.Equal([1], Enumerable.Range(0, 3).Where(carried.IsDue));
    }

    [Fact]
    public void Proves_large_rounds_for_all_pairs() =>
        Gen.Int.Sample(
            seed =>
            {
                var request = Rounds.Made(seed, 900, 600, places: 1) with { Floor = seed % 2 == 0 };
                Assert.True(Matcher.Solve(request, few: 0, CancellationToken.None).Certificate.Verify(request));
            },
            iter: 4
        );

    [Fact]
    public void Reads_some_mentors_as_it_reads_them_among_all() =>
        Gen.Int.Sample(
            seed =>
            {
                var random = new Random(seed);
                var field = new Field(Rounds.Made(seed, 20, 90));
                int[] few = [.. Enumerable.Range(0, 90).Where(_ => random.Next(3) == 0)];
                var (all, only) = (field.Reader(), field.Only(few).Reader());
                for (var mentee = 0; mentee < 20; mentee++)
                {
                    var points = all.Points(mentee);
                    Assert.Equal(few.Select(mentor => points[mentor]), only.Points(mentee).Take(few.Length));
                }
            },
            iter: 100
        );

    /// <summary>Pairs with points, prices that change, and the pairs that a search has taken in.</summary>
    private sealed class Pairs(Random random, int mentees, int mentors)
    {
        private const int Margin = 20;

        private readonly int[] points = [.. Enumerable.Range(0, mentees * mentors).Select(_ => random.Next(1_000))];
        private readonly bool[] taken = new bool[mentees * mentors];
        private readonly int[] mentee = [.. Enumerable.Range(0, mentees).Select(_ => -random.Next(800))];
        private readonly int[] mentor = [.. Enumerable.Range(0, mentors).Select(_ => -random.Next(300))];

        public Prices Prices() => new([.. mentee.Select(Of)], [.. mentor.Select(Of)]);

        // What is taken in need not be looked at any more.
        public long Beyond(int one, int other) =>
            taken[(one * mentors) + other]
                ? long.MaxValue
                : -points[(one * mentors) + other] - (long)mentee[one] - mentor[other];

        public long TakeIn(int one, IEnumerable<int> others)
        {
            foreach (var other in others)
            {
                taken[(one * mentors) + other] |= Beyond(one, other) <= Margin;
            }

            return Margin + 1;
        }

        public void ChangePrices(Random by, int mostOfAll)
        {
            var all = by.Next(-mostOfAll, mostOfAll + 1) / 4;
            for (var number = 0; number < mentees; number++)
            {
                mentee[number] += all + (by.Next(4) == 0 ? by.Next(-mostOfAll, mostOfAll + 1) / 4 : 0);
            }

            for (var number = 0; number < mentors; number++)
            {
                mentor[number] += by.Next(20) == 0 ? by.Next(-mostOfAll, mostOfAll + 1) : 0;
            }
        }

        private static Price Of(int points) => new(0, 0, points, 0, 0);
    }
}
