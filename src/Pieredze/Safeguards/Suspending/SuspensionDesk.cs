using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Mail;
using Pieredze.Relationships;
using Pieredze.Safeguards.Concerns;

namespace Pieredze.Safeguards.Suspending;

/// <summary>Asks for suspensions, decides on them and tells those who must know, in words that blame nobody.</summary>
public sealed class SuspensionDesk(Database db, Me me, Clock clock, Post post)
{
    /// <summary>The latest one that I asked for in the pair of a concern, for its handler.</summary>
    public async Task<Suspension?> OfAsync(Concern concern)
    {
        var (id, pair) = (me.Id, concern.RelationshipId);
        return pair is null
            ? null
            : await db
                .Suspensions.AsNoTracking()
                .Where(s => s.RelationshipId == pair && s.AskedBy == id)
                .OrderByDescending(s => s.AskedOn)
                .ThenBy(s => s.State == SuspensionState.Asked ? 0 : 1)
                .FirstOrDefaultAsync();
    }

    public async Task AskAsync(Concern concern, string? request)
    {
        Refusal.Check(concern.WhyNotAskToSuspend(me.Id));
        var id = concern.RelationshipId!.Value;
        var pair = await db.Relationships.SingleAsync(r => r.Id == id);
        Refusal.Check(pair.WhyNotSuspend());
        Refusal.Check(
            await db.Suspensions.AnyAsync(s => s.RelationshipId == id && s.State == SuspensionState.Asked)
                ? new("suspension-asked-already")
                : null
        );
        db.Suspensions.Add(Suspension.Ask(concern.ProgrammeId, id, me.Id, request, clock.Today));
        db.Note("suspension-asked", clock.Now, me.Id, concern.ProgrammeId);
        foreach (var admin in await db.Accounts.Where(a => a.IsAdmin && a.DisabledAt == null).ToListAsync())
        {
            Tell(admin, "asked", "/admin/suspensions");
        }

        await db.SaveChangesAsync();
    }

    public async Task DecideAsync(Guid id, bool suspends, string? reason)
    {
        var suspension = await FindAsync(id);
        suspension.Decide(suspends, reason, clock.Today);
        if (suspends)
        {
            var pair = await db.Relationships.SingleAsync(r => r.Id == suspension.RelationshipId);
            pair.Suspend(clock.Today);
            await TellPairAsync(pair, "suspended");
        }

        await TellAskerAsync(suspension);
        db.Note(suspends ? "pair-suspended" : "suspension-declined", clock.Now, me.Id, suspension.ProgrammeId);
        await db.SaveChangesAsync();
    }

    public async Task LiftAsync(Guid id)
    {
        var suspension = await FindAsync(id);
        suspension.Lift(clock.Today);
        var pair = await db.Relationships.SingleAsync(r => r.Id == suspension.RelationshipId);
        // Either of the two may have ended it meanwhile; then there is nothing to go on with.
        if (pair.SuspendedOn is not null)
        {
            pair.Lift(clock.Today);
            await TellPairAsync(pair, "lifted");
        }

        await TellAskerAsync(suspension);
        db.Note("pair-suspension-lifted", clock.Now, me.Id, suspension.ProgrammeId);
        await db.SaveChangesAsync();
    }

    private async Task<Suspension> FindAsync(Guid id) =>
        await db.Suspensions.SingleOrDefaultAsync(s => s.Id == id)
        ?? throw new RefusedException(new("suspension-decided"));

    private async Task TellPairAsync(Relationship pair, string what)
    {
        var both = await db.Accounts.Where(a => a.Id == pair.MentorId || a.Id == pair.MenteeId).ToListAsync();
        both.ForEach(a => Tell(a, what, $"/pairs/{pair.Id}"));
    }

    private async Task TellAskerAsync(Suspension suspension)
    {
        if (await db.Accounts.SingleOrDefaultAsync(a => a.Id == suspension.AskedBy) is { } asker)
        {
            Tell(asker, "decided", "/concerns");
        }
    }

    private void Tell(Account reader, string what, string address)
    {
        var words = post.In("Safeguards/Suspending", reader.Language);
        post.Add(
            new(
                "suspension",
                words[$"suspension-mail-{what}"],
                [words[$"suspension-mail-{what}-text"]],
                words["suspension-mail-open"],
                post.Url + address
            ),
            reader.Email!,
            reader.Name,
            reader.Language,
            reader.Id
        );
    }
}
