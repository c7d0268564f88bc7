using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Nudges;

/// <summary>A counted programme.</summary>
public sealed record Counted(Funnel Funnel, Waiting Waiting, PairCounts Pairs);

/// <summary>Counts a programme anew only when something has happened in it, the day has changed or half a minute has passed.</summary>
public sealed class PictureFrame(Database db, Clock clock, ProgrammePicture picture, IMemoryCache cache)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromSeconds(30);

    public async Task<Counted> OfAsync(Programme programme)
    {
        var id = programme.Id;
        var last = await db.Happenings.Where(h => h.ProgrammeId == id).MaxAsync(h => (DateTime?)h.At);
        var key = (id, last, clock.Today, programme.Version);
        if (cache.TryGetValue(key, out Counted? counted))
        {
            return counted!;
        }

        var (funnel, waiting) = await picture.PeopleAsync(programme);
        return cache.Set(key, new Counted(funnel, waiting, await picture.PairsAsync(programme)), Lasts);
    }
}
