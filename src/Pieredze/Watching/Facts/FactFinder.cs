using Pieredze.Measurement.Harms;
using Pieredze.Measuring.Publishing;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Safeguards.Concerns;

namespace Pieredze.Watching.Facts;

/// <summary>Finds out what a programme has recorded that could be a sign of harm. Only numbers leave it, and groups; no person and no pair.</summary>
public sealed class FactFinder(Database db, PulseFigures pulse, LinkedAnswers linked, Clock clock)
{
    public async Task<ProgrammeFacts> OfAsync(Programme programme)
    {
        var rows = await RowQuery.Of(db, programme.Id);
        var served = WhoIsServed.Of(rows, clock);
        var (voice, belonging) = await linked.OfAsync(programme.Id);
        return WhatPairsDo.Add(served, rows, programme) with
        {
            Voice = voice,
            Belonging = belonging,
            Pulse = await pulse.OfAsync(programme.Id),
            Concerns = await ConcernsAsync(programme.Id, rows.Pairs.Count),
        };
    }

    private async Task<ConcernCount> ConcernsAsync(Guid programme, int pairs)
    {
        var concerns = await ConcernCounts.OfAsync(db, programme);
        return new(concerns.Raised, concerns.Substantiated, pairs);
    }
}
