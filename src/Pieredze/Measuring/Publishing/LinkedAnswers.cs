using Microsoft.EntityFrameworkCore;
using Pieredze.Measurement;
using Pieredze.Measurement.Benefits;
using Pieredze.Measurement.Harms;
using Pieredze.Platform.Data;

namespace Pieredze.Measuring.Publishing;

/// <summary>What the watch over harms may know of answers that stay with their person: what has been published of them, and nothing else.</summary>
public sealed class LinkedAnswers(Database db)
{
    /// <summary>Whether people speak up more than at the start, and who feels in the right place, as far as that was told.</summary>
    public async Task<(BenefitResult? Voice, IReadOnlyList<ShareSplit> Belonging)> OfAsync(Guid programme)
    {
        var cuts = await db
            .Snapshots.AsNoTracking()
            .Where(s => s.ProgrammeId == programme && (s.Wave == Wave.Start || s.Wave == Wave.End))
            .SelectMany(
                s =>
                    s.Cuts.Where(c =>
                        c.Group == Group.Everybody
                        && (c.Subject == Subject.Voice || EF.Functions.Like(c.Subject, Subject.BelongingBy + "%"))
                    ),
                (s, c) => new { s.Wave, Cut = c }
            )
            .ToListAsync();
        var voice = cuts.Find(c => c.Wave == Wave.End && c.Cut.Subject == Subject.Voice)?.Cut;
        var belonging = cuts.Where(c => c.Cut.Subject != Subject.Voice).ToLookup(c => c.Wave, c => c.Cut);
        var last = belonging[Wave.End].Any() ? Wave.End : Wave.Start;
        return (
            voice is null ? null : Result(voice),
            [.. belonging[last].OrderBy(c => c.Subject, StringComparer.Ordinal).Select(Split)]
        );
    }

    /// <summary>How openly people spoke up at the start, and how many said so; null unless it was told.</summary>
    public async Task<(double Mean, int People)?> CultureAsync(Guid programme)
    {
        var cut = await db
            .Snapshots.AsNoTracking()
            .Where(s => s.ProgrammeId == programme && s.Wave == Wave.Start)
            .SelectMany(s => s.Cuts.Where(c => c.Group == Group.Everybody && c.Subject == Subject.Voice))
            .SingleOrDefaultAsync();
        return cut?.Read<WaveNumbers>()?.Later is { } level && cut.People is { } people ? (level.Mean, people) : null;
    }

    private static BenefitResult Result(PublishedCut cut)
    {
        var numbers = cut.Read<WaveNumbers>();
        return new()
        {
            Status = cut.Status,
            Rung = numbers?.Rung ?? DisplayRung.Nothing,
            People = cut.People,
            Change = numbers?.Change,
            Effect = numbers?.Effect,
            Cautions = numbers?.Cautions ?? [],
        };
    }

    // What was held back is there without its groups: that there are too few is all that is told of it.
    private static ShareSplit Split(PublishedCut cut) =>
        cut.Read<ShareSplit>() ?? new(cut.Subject[Subject.BelongingBy.Length..], []);
}
