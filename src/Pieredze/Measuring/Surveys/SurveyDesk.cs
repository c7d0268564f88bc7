using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Measurement.Benefits;
using Pieredze.Measuring.Plan;
using Pieredze.Measuring.Publishing;
using Pieredze.Measuring.Pulse;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Relationships;

namespace Pieredze.Measuring.Surveys;

/// <summary>A wave that somebody may answer now.</summary>
public sealed record OpenWave(Guid ProgrammeId, string Programme, Wave Wave)
{
    /// <summary>As what the person is asked, where that is known; otherwise as what is open.</summary>
    public Side? As { get; init; }

    public DateOnly? Until { get; init; }
    public string Address => $"/surveys/{ProgrammeId}/{Wave}{(As is { } side ? $"?as={side}" : "")}";
}

/// <summary>A round of the pulse that somebody may answer now.</summary>
public sealed record OpenPulse(Guid ProgrammeId, string Programme, DateOnly Until)
{
    public string Address => $"/surveys/{ProgrammeId}/pulse";
}

/// <summary>What one person is asked, and what they have answered.</summary>
public sealed class SurveyDesk(Database db, Me me, Clock clock)
{
    /// <summary>The waves that I may answer and have not finished.</summary>
    public async Task<IReadOnlyList<OpenWave>> WavesAsync(string language)
    {
        var today = clock.Today;
        var asked = await AskedPeople.In(db, db.Relationships.Of(me).OfBegun(db), db.Enrolments.Of(me).OfRunning(db));
        var mine = asked.Where(a => a.PersonId == me.Id).ToList();
        if (mine.Count == 0)
        {
            return [];
        }

        var ids = mine.Select(a => a.ProgrammeId).ToList();
        var titles = await db
            .Programmes.Where(p => ids.Contains(p.Id))
            .Select(p => new { p.Id, Title = language == "en" ? p.TitleEn : p.TitleLv })
            .ToDictionaryAsync(p => p.Id, p => p.Title);
        var published = await db
            .Snapshots.Where(s => ids.Contains(s.ProgrammeId) && s.Wave != null)
            .Select(s => new { s.ProgrammeId, s.Wave })
            .ToListAsync();
        var replies = await db
            .SurveyReplies.Of(me)
            .Select(r => new
            {
                r.ProgrammeId,
                r.Side,
                r.Wave,
                r.IsWaiting,
                r.IsFinished,
            })
            .ToListAsync();
        var open =
            from a in mine
            from wave in Enum.GetValues<Wave>()
            where a.IsOpen(wave, today)
            where !IsOver(wave, published.Where(p => p.ProgrammeId == a.ProgrammeId).Select(p => p.Wave!.Value))
            let reply = replies.Find(r =>
                (r.ProgrammeId, r.Side, r.Wave, r.IsWaiting) == (a.ProgrammeId, a.Side, wave, a.IsWaiting)
            )
            where reply is not { IsFinished: true }
            select new OpenWave(a.ProgrammeId, titles[a.ProgrammeId], wave)
            {
                As = a.Side,
                Until = a.Progress.ClosesOn(wave),
            };
        return [.. open];
    }

    /// <summary>The rounds of the pulse that I may answer and have not.</summary>
    public async Task<IReadOnlyList<OpenPulse>> PulsesAsync(string language)
    {
        var (today, id, programmes, rounds) = (clock.Today, me.Id, db.Programmes, db.PulseRounds);
        return await db
            .PulseParticipations.Where(p => p.PersonId == id && !p.HasAnswered)
            .Join(rounds, p => p.RoundId, r => r.Id, (_, r) => r)
            .Where(r => !r.IsClosed && r.OpensOn <= today && r.ClosesOn >= today)
            .Join(
                programmes,
                r => r.ProgrammeId,
                p => p.Id,
                (r, p) => new OpenPulse(p.Id, language == "en" ? p.TitleEn : p.TitleLv, r.ClosesOn)
            )
            .ToListAsync();
    }

    /// <summary>What «Today» tells of: waves that the daily reminder found open, and rounds of the pulse; one statement.</summary>
    public async Task<(IReadOnlyList<OpenWave> Waves, IReadOnlyList<OpenPulse> Pulses)> KnownAsync(string language)
    {
        var (today, id, english, programmes, rounds) = (
            clock.Today,
            me.Id,
            language == "en",
            db.Programmes,
            db.PulseRounds
        );
        var (reminders, parts, replies) = (db.SurveyReminders, db.PulseParticipations, db.SurveyReplies);
        var known = await db
            .People.Where(person => person.Id == id)
            .Select(person => new
            {
                Waves = reminders
                    .Where(r => r.PersonId == person.Id)
                    .Where(r =>
                        !replies.Any(a =>
                            a.PersonId == r.PersonId
                            && a.ProgrammeId == r.ProgrammeId
                            && a.Wave == r.Wave
                            && a.IsFinished
                        )
                    )
                    .Join(
                        programmes,
                        r => r.ProgrammeId,
                        p => p.Id,
                        (r, p) =>
                            new
                            {
                                r.Wave,
                                p.Id,
                                Title = english ? p.TitleEn : p.TitleLv,
                            }
                    )
                    .ToList(),
                Pulses = parts
                    .Where(p => p.PersonId == person.Id && !p.HasAnswered)
                    .Join(rounds, p => p.RoundId, r => r.Id, (_, r) => r)
                    .Where(r => !r.IsClosed && r.OpensOn <= today && r.ClosesOn >= today)
                    .Join(
                        programmes,
                        r => r.ProgrammeId,
                        p => p.Id,
                        (r, p) =>
                            new
                            {
                                p.Id,
                                r.ClosesOn,
                                Title = english ? p.TitleEn : p.TitleLv,
                            }
                    )
                    .ToList(),
            })
            .AsSingleQuery()
            .SingleOrDefaultAsync();
        return known is null
            ? ([], [])
            : (
                [.. known.Waves.Select(w => new OpenWave(w.Id, w.Title, w.Wave))],
                [.. known.Pulses.Select(p => new OpenPulse(p.Id, p.Title, p.ClosesOn))]
            );
    }

    /// <summary>Where I stand in a programme on one side, when this wave can be answered today; null otherwise.</summary>
    public async Task<Asked?> AskedAsync(Guid programme, Wave wave, Side? side)
    {
        var asked = await AskedPeople.In(
            db,
            db.Relationships.Of(me).OfBegun(db).Where(r => r.ProgrammeId == programme),
            db.Enrolments.Of(me).OfRunning(db).Where(e => e.ProgrammeId == programme)
        );
        var published = await db
            .Snapshots.Where(s => s.ProgrammeId == programme && s.Wave != null)
            .Select(s => s.Wave!.Value)
            .ToListAsync();
        var today = clock.Today;
        return asked.FirstOrDefault(a =>
            a.PersonId == me.Id && (side is null || a.Side == side) && a.IsOpen(wave, today) && !IsOver(wave, published)
        );
    }

    /// <summary>
    /// Whether answering makes no sense any more: a wave is published once. A start is still needed for the waves that
    /// compare with it.
    /// </summary>
    public static bool IsOver(Wave wave, IEnumerable<Wave> published) =>
        wave == Wave.Start ? published.Contains(Wave.SixMonthsOn) : published.Contains(wave);
}
