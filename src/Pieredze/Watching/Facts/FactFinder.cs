using Pieredze.Measurement.Harms;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Watching.Facts;

/// <summary>Finds out what a programme has recorded that could be a sign of harm. Only numbers leave it, and groups; no person and no pair.</summary>
public sealed class FactFinder(Database db, Clock clock)
{
    public async Task<ProgrammeFacts> OfAsync(Programme programme)
    {
        var rows = await RowQuery.Of(db, programme.Id);
        return WhatPairsDo.Add(WhoIsServed.Of(rows, clock), rows, programme);
    }
}
