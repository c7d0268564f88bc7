using Microsoft.EntityFrameworkCore;
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
    // Waves and rounds of one page ask for the same.
    private (Guid Programme, List<(Snapshot Of, Turnout? Turnout)> Turnouts)? _known;

    public async Task<IReadOnlyList<WaveLine>> WavesAsync(Guid programme)
    {
        var begun = await db
            .SurveyReplies.Where(r => r.ProgrammeId == programme && !r.IsWaiting)
            .Select(r => r.Wave)
            .Distinct()
            .ToListAsync();
        var published = (await TurnoutsAsync(programme)).FindAll(t => t.Of.Wave is not null);
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
                    var (of, turnout) = published.Find(p => p.Of.Wave == wave);
                    return new WaveLine(
                        wave,
                        turnout?.Answered,
                        of?.PublishedAt,
                        of is not null ? new("wave-published")
                            : !begun.Contains(wave) ? new("wave-nobody")
                            : null,
                        asked.Exists(a => a.MayStillAnswer(wave, clock.Today))
                    );
                }),
        ];
    }

    public async Task<IReadOnlyList<RoundLine>> RoundsAsync(Guid programme)
    {
        var published = await TurnoutsAsync(programme);
        var rounds = await db
            .PulseRounds.Where(r => r.ProgrammeId == programme)
            .OrderByDescending(r => r.Number)
            .ToListAsync();
        return
        [
            .. rounds.Select(r =>
            {
                var turnout = published.Find(p => p.Of.Round == r.Number).Turnout;
                return new RoundLine(r.Number, r.OpensOn, r.ClosesOn, r.IsClosed, turnout?.Invited, turnout?.Answered);
            }),
        ];
    }

    /// <summary>When the next round opens; null while none can be foreseen.</summary>
    public static DateOnly? NextOn(Programme programme, IReadOnlyList<RoundLine> rounds) =>
        PulseRhythm.NextOn(programme, rounds.Count > 0 ? rounds[0].OpensOn : null);

    // Counted once, when it was published: a number that grew or fell by one would tell who has just answered or left.
    private async Task<List<(Snapshot Of, Turnout? Turnout)>> TurnoutsAsync(Guid programme)
    {
        if (_known is var (of, turnouts) && of == programme)
        {
            return turnouts;
        }

        var snapshots = await db
            .Snapshots.AsNoTracking()
            .Include(s => s.Cuts.Where(c => c.Subject == Subject.Turnout))
            .Where(s => s.ProgrammeId == programme)
            .ToListAsync();
        _known = (programme, [.. snapshots.Select(s => (s, s.Cuts.Select(c => c.Read<Turnout>()).FirstOrDefault()))]);
        return _known.Value.Turnouts;
    }
}
