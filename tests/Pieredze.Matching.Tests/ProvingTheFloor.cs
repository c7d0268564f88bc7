using CsCheck;

namespace Pieredze.Matching.Tests;

public sealed class ProvingTheFloor
{
    [Fact]
    public void Never_takes_a_result_without_a_floor_for_one_with_and_the_other_way_round() =>
        Gen.Int.Sample(
            seed =>
            {
                var with = Rounds.Made(seed, 12, 8) with { Floor = true };
                var without = with with { Floor = false };
                var (one, other) = (Rounds.Solve(with), Rounds.Solve(without));
                return one.Certificate.Evidence.Floor is null
                    || (!other.Certificate.Verify(with) && !one.Certificate.Verify(without));
            },
            iter: 100
        );
}
