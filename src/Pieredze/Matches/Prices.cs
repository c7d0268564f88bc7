using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Pieredze.Matching;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Matches;

/// <summary>What a draft would come to with another aim.</summary>
/// <param name="MeanFit">The mean fit of 100 with all its digits, so that small prices show.</param>
public sealed record Price(Aim Aim, Figures Figures, double MeanFit)
{
    private static readonly int[] LeastFits = [0, 50, 60, 70];

    /// <summary>Both aims with every least fit that is looked at.</summary>
    public static IReadOnlyList<Aim> Asked(Aim aim) =>
        [
            .. new[] { true, false }.SelectMany(floor =>
                LeastFits
                    .Append(aim.LeastFit)
                    .Distinct()
                    .Order()
                    .Select(least => aim with { Floor = floor, LeastFit = least })
            ),
        ];

    /// <summary>Solved for the people who are there now, with the pins and pairs of the present draft.</summary>
    public static Price Of(MatchRequest request, Aim aim, CancellationToken token)
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
            ),
            100 * result.Totals.MeanScore
        );
    }
}

/// <summary>Prices of a round, and the draft and the change after which they were asked for.</summary>
/// <param name="Turned">The dials as they were turned when somebody asked.</param>
public sealed record PriceList(Aim Turned, IReadOnlyList<Price> Prices, DateTime At, Guid? Draft, Guid? Change)
{
    /// <summary>Both aims at the least fit that was asked for: what lifting the weakest pair costs.</summary>
    public (Price Floor, Price Total) Choice =>
        (
            Prices.First(p => p.Aim == Turned with { Floor = true }),
            Prices.First(p => p.Aim == Turned with { Floor = false })
        );
}

/// <summary>Keeps the prices of each round until something about the round changes or the house closes.</summary>
public sealed class PriceBoard
{
    private readonly ConcurrentDictionary<Guid, PriceList> _lists = new();

    public void Pin(Guid round, PriceList list) => _lists[round] = list;

    public PriceList? Of(Guid round, Guid? draft, Guid? change) =>
        _lists.TryGetValue(round, out var list) && (list.Draft, list.Change) == (draft, change) ? list : null;
}

/// <summary>Solves every aim so that its price is known before one commits.</summary>
public sealed class PriceRun(Database db, RequestBuilder requests, PriceBoard board, Clock clock)
{
    public async Task FillAsync(Guid roundId, Aim turned, LongRun? run = null)
    {
        var token = run?.Token ?? default;
        var round = await db.MatchRounds.WithPairs().AsNoTracking().SingleAsync(r => r.Id == roundId, token);
        var programme = await db.Programmes.AsNoTracking().SingleAsync(p => p.Id == round.ProgrammeId, token);
        var draft = await db
            .MatchDrafts.Where(d => d.RoundId == roundId)
            .OrderByDescending(d => d.Number)
            .Select(d => (Guid?)d.Id)
            .FirstOrDefaultAsync(token);
        var change = await db.MatchChanges.Newest(roundId).Select(c => (Guid?)c.Id).FirstOrDefaultAsync(token);
        var request = await requests.BuildAsync(programme, Rounds.Pins(round), round.Seed, aim: turned) with
        {
            Standing = DraftRun.Pairs(round),
        };
        var (asked, prices) = (Price.Asked(turned), new List<Price>());
        foreach (var aim in asked)
        {
            run?.Tell(prices.Count, asked.Count);
            prices.Add(Price.Of(request, aim, token));
        }

        token.ThrowIfCancellationRequested();
        board.Pin(roundId, new(turned, prices, clock.Now, draft, change));
    }
}
