using CsCheck;
using Pieredze.Matching.Solving;

namespace Pieredze.Matching.Tests;

/// <summary>Large rounds are solved in a core of pairs that grows, with vectors; small ones with all pairs at once.</summary>
public sealed class LookingAtAllPairs
{
    [Fact]
    public void Judges_with_vectors_as_without_to_the_last_bit() =>
        Gen.Select(Gen.Int, Gen.Int[1, 12], Gen.Int[1, 150])
            .Sample(
                (seed, mentees, mentors) =>
                {
                    var field = new Field(Rounds.Made(seed, mentees, mentors));
                    var judge = new Judge(field);
                    for (var mentee = 0; mentee < mentees; mentee++)
                    {
                        judge.Open(mentee);
                        var (points, codes) = judge.All();
                        for (var mentor = 0; mentor < mentors; mentor++)
                        {
                            var (rule, parts) = judge.Of(mentor);
                            Assert.Equal(rule is null ? parts.Points : -1, points[mentor]);
                            Assert.Equal(rule is { } against ? Terms.Code(against) : 0, codes[mentor]);
                        }
                    }
                },
                iter: 300
            );

    [Fact]
    public void Finds_in_the_growing_core_what_all_pairs_at_once_give() =>
        Gen.Select(Gen.Int, Gen.Int[60, 160], Gen.Int[40, 100])
            .Sample(
                (seed, mentees, mentors) =>
                {
                    var request = Rounds.Made(seed, mentees, mentors);
                    var all = Matcher.Solve(request, long.MaxValue, CancellationToken.None);
                    var grown = Matcher.Solve(request, 0, CancellationToken.None);
                    Assert.Equal(all.Pairs, grown.Pairs);
                    Assert.Equal(all.Totals, grown.Totals);
                    Assert.True(grown.Certificate.Verify(request));
                },
                iter: 60
            );
}
