using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Quartz;

namespace Pieredze.People;

/// <summary>
/// Once a day: whoever has begun to work not long ago is invited to be a mentee where a programme wants that. It stays an
/// invitation; nobody is enrolled, and nobody is asked twice.
/// </summary>
[DisallowConcurrentExecution]
public sealed class InviteNewcomers(Database db, Clock clock, Invitations invitations) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await RunAsync();

    public async Task RunAsync()
    {
        var today = clock.Today;
        var programmes = await db
            .Programmes.Where(p => p.State == ProgrammeState.Running && p.NewcomerDays > 0)
            .Where(p =>
                (p.EnrolFrom == null || p.EnrolFrom <= today) && (p.EnrolUntil == null || p.EnrolUntil >= today)
            )
            .ToListAsync();
        foreach (var programme in programmes)
        {
            await InviteAsync(programme, today);
        }
    }

    private async Task InviteAsync(Programme programme, DateOnly today)
    {
        var (id, since) = (programme.Id, today.AddDays(-programme.NewcomerDays));
        var places = db.Enrolments.Where(e => e.ProgrammeId == id).Select(e => e.PersonId);
        // Whoever runs or watches a programme is not asked to take part in it.
        var staff = db.StaffMembers.Where(s => s.ProgrammeId == id).Select(s => s.PersonId);
        var newcomers = await db
            .People.Where(p => p.ErasedAt == null && p.StartedOn >= since && p.StartedOn <= today)
            .Where(p => !places.Contains(p.Id) && !staff.Contains(p.Id))
            .ToListAsync();
        if (newcomers.Count == 0)
        {
            return;
        }

        db.Enrolments.AddRange(
            newcomers.Select(person => new Enrolment
            {
                ProgrammeId = id,
                PersonId = person.Id,
                Side = Side.Mentee,
                CreatedAt = clock.Now,
                IsNominated = false,
            })
        );
        await invitations.AddAsync(programme, newcomers);
        db.Note("people-invited", clock.Now, by: null, programme: id);
        await db.SaveChangesAsync();
    }
}
