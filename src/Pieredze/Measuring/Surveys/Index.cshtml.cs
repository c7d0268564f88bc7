using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Measuring.Scales;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Measuring.Surveys;

/// <summary>What I answered in one programme on one side, wave after wave.</summary>
public sealed record OwnWaves(string Key, Guid Programme, string Title, IReadOnlyList<SurveyReply> Replies)
{
    /// <summary>Scales of the organisation that I answered.</summary>
    public IReadOnlyList<OwnScale> Scales { get; init; } = [];
}

public sealed class IndexModel(Database db, Me me, SurveyDesk desk, Platform.Words.Words words) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "done")]
    public bool Done { get; set; }

    public IReadOnlyList<OpenWave> Waves { get; private set; } = [];
    public IReadOnlyList<OpenPulse> Pulses { get; private set; } = [];
    public IReadOnlyList<OwnWaves> Own { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Waves = await desk.WavesAsync(words.Language);
        Pulses = await desk.PulsesAsync(words.Language);
        var replies = await db.SurveyReplies.Of(me).AsNoTracking().Include(r => r.Answers).ToListAsync();
        var ids = replies.Select(r => r.ProgrammeId).Distinct().ToList();
        var titles = await db
            .Programmes.Where(p => ids.Contains(p.Id))
            .Select(p => new
            {
                p.Id,
                p.TitleLv,
                p.TitleEn,
            })
            .ToDictionaryAsync(p => p.Id, p => words.Language == "en" ? p.TitleEn : p.TitleLv);
        var scales = await db.OwnScales.AsNoTracking().Where(s => ids.Contains(s.ProgrammeId)).ToListAsync();
        Own =
        [
            .. replies
                .GroupBy(r => (r.ProgrammeId, r.Side))
                .OrderByDescending(g => g.Max(r => r.AnsweredOn))
                .Select(g => new OwnWaves(
                    $"{g.Key.Side}-{g.Key.ProgrammeId:N}",
                    g.Key.ProgrammeId,
                    titles[g.Key.ProgrammeId],
                    [.. g.OrderBy(r => !r.IsWaiting).ThenBy(r => r.Wave)]
                )
                {
                    Scales =
                    [
                        .. scales.Where(s =>
                            s.ProgrammeId == g.Key.ProgrammeId && g.Any(r => r.Score(s.Indicator) is not null)
                        ),
                    ],
                }),
        ];
    }
}
