using Microsoft.EntityFrameworkCore;
using Pieredze.Measurement.Anonymity;
using Pieredze.Measuring.Publishing;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Relationships;

namespace Pieredze.Measuring.Pulse;

/// <summary>Opens rounds of the pulse as often as the style of a programme asks for, mixes and publishes those that are over.</summary>
public sealed class PulseRhythm(Database db, Clock clock, Publisher publisher)
{
    /// <summary>With fewer people nothing could be published, so nobody is asked.</summary>
    private const int FewestToAsk = Auditor.FewestForNumbers;

    public async Task KeepAsync()
    {
        var over = await db.PulseRounds.Where(r => !r.IsClosed).ToListAsync();
        foreach (var round in over.Where(r => r.IsOver(clock.Today)))
        {
            await CloseAsync(round);
        }

        foreach (var programme in await db.Programmes.Running().AsNoTracking().ToListAsync())
        {
            await OpenAsync(programme);
        }

        await db.SaveChangesAsync();
        await db.ForgetDeletedAsync(typeof(PulseAnswer), typeof(PulseComment));
    }

    /// <summary>The day on which the next round opens, or null while a programme has not been launched.</summary>
    public static DateOnly? NextOn(Programme programme, DateOnly? lastOpenedOn) =>
        (lastOpenedOn ?? (programme.LaunchedAt is { } at ? DateOnly.FromDateTime(at) : null))?.AddDays(
            7 * StyleDial.PulseWeeks(programme.Style)
        );

    private async Task OpenAsync(Programme programme)
    {
        var last = await db
            .PulseRounds.Where(r => r.ProgrammeId == programme.Id)
            .OrderByDescending(r => r.Number)
            .FirstOrDefaultAsync();
        if (!(NextOn(programme, last?.OpensOn) <= clock.Today) || last is { IsClosed: false })
        {
            return;
        }

        var pairs = await db
            .Relationships.Where(r => r.ProgrammeId == programme.Id)
            .Where(r => r.Standing == Standing.Active || r.Standing == Standing.Paused)
            .Select(r => new { r.MenteeId, r.MentorId })
            .ToListAsync();
        var people = pairs.SelectMany(p => new[] { p.MenteeId, p.MentorId }).Distinct().ToList();
        if (people.Count < FewestToAsk)
        {
            return;
        }

        var round = PulseRound.Opened(programme.Id, (last?.Number ?? 0) + 1, clock.Today);
        db.PulseRounds.Add(round);
        db.PulseParticipations.AddRange(
            people.Select(p => new PulseParticipation { RoundId = round.Id, PersonId = p })
        );
    }

    // Under new keys, in an order of their own, all at once: no copy made before tells which answer came when.
    private Task CloseAsync(PulseRound round) =>
        db.AllOrNothingAsync(async () =>
        {
            var answers = await db.PulseAnswers.AsNoTracking().Where(a => a.RoundId == round.Id).ToListAsync();
            var comments = await db.PulseComments.AsNoTracking().Where(c => c.RoundId == round.Id).ToListAsync();
            await db.PulseAnswers.Where(a => a.RoundId == round.Id).ExecuteDeleteAsync();
            await db.PulseComments.Where(c => c.RoundId == round.Id).ExecuteDeleteAsync();
            foreach (var (key, answer) in Scatter.Keyed(answers))
            {
                db.PulseAnswers.Add(
                    new()
                    {
                        Key = key,
                        RoundId = round.Id,
                        Item = answer.Item,
                        Value = answer.Value,
                    }
                );
            }

            foreach (var (key, comment) in Scatter.Keyed(comments))
            {
                db.PulseComments.Add(
                    new()
                    {
                        Key = key,
                        RoundId = round.Id,
                        Text = comment.Text,
                    }
                );
            }

            round.Close();
            await db.SaveChangesAsync();
            await publisher.PulseAsync(round);
            await db.SaveChangesAsync();
        });
}
