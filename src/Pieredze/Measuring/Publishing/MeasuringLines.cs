using Microsoft.EntityFrameworkCore;
using Pieredze.Measurement;
using Pieredze.Measurement.Benefits;
using Pieredze.Measuring.Pulse;
using Pieredze.Measuring.Surveys;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Relationships;

namespace Pieredze.Measuring.Publishing;

/// <summary>How far waves and rounds of a programme are, for those who run it; no number under five.</summary>
public sealed class MeasuringLines(Database db, Clock clock)
{
    public async Task<IReadOnlyList<WaveLine>> WavesAsync(Guid programme)
    {
        var counts = await db
            .SurveyReplies.Where(r => r.ProgrammeId == programme && !r.IsWaiting)
            .GroupBy(r => r.Wave)
            .Select(g => new { Wave = g.Key, Count = g.Count() })
            .ToListAsync();
        var published = await db
            .Snapshots.Where(s => s.ProgrammeId == programme && s.Wave != null)
            .Select(s => new { s.Wave, s.PublishedAt })
            .ToListAsync();
        var asked = await AskedPeople.In(
            db,
            db.Relationships.Where(r => r.ProgrammeId == programme),
            db.Enrolments.Where(e => e.ProgrammeId == programme)
        );
        return
        [
            .. Enum.GetValues<Wave>()
                .Select(wave =>
                {
                    var count = counts.Find(c => c.Wave == wave)?.Count ?? 0;
                    var at = published.Find(p => p.Wave == wave)?.PublishedAt;
                    return new WaveLine(
                        wave,
                        count == 0 || Suppression.Allows(count) ? count : null,
                        at,
                        at is not null ? new("wave-published")
                            : count == 0 ? new("wave-nobody")
                            : null,
                        asked.Exists(a => a.MayStillAnswer(wave, clock.Today))
                    );
                }),
        ];
    }

    public async Task<IReadOnlyList<RoundLine>> RoundsAsync(Guid programme)
    {
        var participations = db.PulseParticipations;
        var rounds = await db
            .PulseRounds.Where(r => r.ProgrammeId == programme)
            .OrderByDescending(r => r.Number)
            .Select(r => new
            {
                Round = r,
                Invited = participations.Count(p => p.RoundId == r.Id),
                Answered = participations.Count(p => p.RoundId == r.Id && p.HasAnswered),
            })
            .ToListAsync();
        // While a round is open, a number that grows by one would tell who has just been at it.
        return
        [
            .. rounds.Select(r => new RoundLine(
                r.Round.Number,
                r.Round.OpensOn,
                r.Round.ClosesOn,
                r.Round.IsClosed,
                Shown(r.Invited),
                r.Round.IsClosed ? Shown(r.Answered) : null
            )),
        ];
    }

    /// <summary>When the next round opens; null while none can be foreseen.</summary>
    public static DateOnly? NextOn(Programme programme, IReadOnlyList<RoundLine> rounds) =>
        PulseRhythm.NextOn(programme, rounds.Count > 0 ? rounds[0].OpensOn : null);

    private static int? Shown(int people) => Suppression.Allows(people) ? people : null;
}
