using Pieredze.Matching;

namespace Pieredze.Matches;

/// <summary>What a draft would come to with another aim.</summary>
public sealed record Price(Aim Aim, Figures Figures)
{
    private static readonly int[] LeastFits = [0, 50, 60, 70];

    /// <summary>Every aim with every least fit, solved for the people who are there now.</summary>
    /// <param name="request">The people, with the pins and pairs of the present draft.</param>
    public static IReadOnlyList<Price> All(MatchRequest request, Aim aim, CancellationToken token)
    {
        var prices = new List<Price>();
        foreach (var floor in new[] { true, false })
        {
            foreach (var least in LeastFits.Append(aim.LeastFit).Distinct().Order())
            {
                prices.Add(Of(request, aim with { Floor = floor, LeastFit = least }, token));
            }
        }

        return prices;
    }

    private static Price Of(MatchRequest request, Aim aim, CancellationToken token)
    {
        var result = Matcher.Solve(
            request with
            {
                Weights = aim.Weights(),
                Floor = aim.Floor,
                LeastPoints = aim.LeastPoints(),
            },
            token
        );
        var first = request.Mentees.ToDictionary(m => m.Id, m => m.Choices is [var best, ..] ? best : null);
        var left = result.Unmatched.Where(u => u.Side == Side.Mentee).Select(LeftOver.Of).Count(l => l.WasReady());
        return new(
            aim,
            Figures.Of(
                result.Pairs.Count + left,
                [.. result.Pairs.Select(p => (p.Parts.Total, first[p.MenteeId] == p.MentorId ? 1 : 0))]
            )
        );
    }
}
