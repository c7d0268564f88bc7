using Microsoft.EntityFrameworkCore;
using Pieredze.Measurement.Benefits;
using Pieredze.Measuring.Surveys;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Relationships;

namespace Pieredze.Measuring.Publishing;

/// <summary>Publishes by itself what nobody can answer any more.</summary>
public sealed class WaveRhythm(Database db, Clock clock, Publisher publisher)
{
    public async Task KeepAsync()
    {
        var programmes = await db.Programmes.Where(p => p.State != ProgrammeState.Draft).ToListAsync();
        foreach (var programme in programmes.Where(IsFull))
        {
            await PublishAsync(programme);
        }
    }

    // While people may still join, somebody new may always answer; then it is for the coordinator to choose the day.
    private bool IsFull(Programme programme) =>
        programme.State == ProgrammeState.Finished || programme.EnrolUntil < clock.Today;

    private async Task PublishAsync(Programme programme)
    {
        var (id, today) = (programme.Id, clock.Today);
        var asked = await AskedPeople.In(
            db,
            db.Relationships.Where(r => r.ProgrammeId == id),
            db.Enrolments.Where(e => e.ProgrammeId == id)
        );
        foreach (var wave in Enum.GetValues<Wave>().Where(w => !asked.Exists(a => a.MayStillAnswer(w, today))))
        {
            if (await publisher.WhyNotWaveAsync(id, wave) is null)
            {
                await publisher.WaveAsync(programme, wave, null);
                await db.SaveChangesAsync();
            }
        }
    }
}
