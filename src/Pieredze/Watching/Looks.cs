using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.Measurement.Harms;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Watching.Facts;

namespace Pieredze.Watching;

/// <summary>Looks at a programme once a month, keeps what was seen, and raises or settles alerts by it.</summary>
public sealed class Looks(Database db, FactFinder facts, AlertMail mail, Clock clock)
{
    /// <summary>The month by the organisation's own clock, whoever looks.</summary>
    public DateOnly Today => clock.HomeToday;

    /// <summary>This month's look, unless it was taken already.</summary>
    public async Task TakeAsync(Programme programme)
    {
        var month = Clock.MonthOf(Today);
        if (await db.MonthlyLooks.AnyAsync(l => l.ProgrammeId == programme.Id && l.Month == month))
        {
            return;
        }

        var near = StyleDial.Band(programme.Style) == StyleBand.Sponsorship;
        var look = MonthlyLook.At(programme.Id, Today, await facts.OfAsync(programme), near, clock.Now);
        db.MonthlyLooks.Add(look);
        db.Note("harm-looked", clock.Now, null, programme.Id);
        await AnswerForAsync(programme, look.All);
        await db.SaveChangesAsync();
    }

    /// <summary>Those whose last day is near and who have not answered are told once more.</summary>
    public async Task RemindAsync(Programme programme)
    {
        var open = await db
            .HarmAlerts.Include(a => a.Answers)
            .Where(a => a.ProgrammeId == programme.Id && a.ClosedOn == null)
            .ToListAsync();
        var due = open.Where(a => a.IsTimeToRemind(Today)).ToList();
        if (due.Count > 0)
        {
            due.ForEach(a => a.Remind(Today));
            await mail.RemindAsync(programme, due.Min(a => a.AnswerBy));
            await db.SaveChangesAsync();
        }
    }

    /// <summary>The coordinators are told once when the conditions are to be looked at again.</summary>
    public async Task RecallReviewAsync(Programme programme)
    {
        if (!programme.IsTimeToReview(Today) || programme.ReviewRemindedOn is not null)
        {
            return;
        }

        var kept = await db.Programmes.SingleAsync(p => p.Id == programme.Id);
        kept.RemindOfReview(Today);
        await mail.AskToReviewAsync(kept);
        await db.SaveChangesAsync();
    }

    private async Task AnswerForAsync(Programme programme, IReadOnlyList<Sign> signs)
    {
        var open = await db.HarmAlerts.Where(a => a.ProgrammeId == programme.Id && a.ClosedOn == null).ToListAsync();
        foreach (var alert in open.Where(a => signs.Any(s => a.IsAbout(s) && s.Status == HarmStatus.Fine)))
        {
            alert.Settle(Today);
            db.Note("harm-alert-settled", clock.Now, null, programme.Id, about: alert.Id);
        }

        var raised = signs
            .Where(s => s.Status == HarmStatus.Alert && !open.Exists(a => a.IsAbout(s)))
            .Select(s => new HarmAlert
            {
                ProgrammeId = programme.Id,
                Measure = s.Measure,
                Attribute = s.Attribute,
                RaisedOn = Today,
            })
            .ToList();
        foreach (var alert in raised)
        {
            db.HarmAlerts.Add(alert);
            db.Note("harm-alert-raised", clock.Now, null, programme.Id, about: alert.Id);
        }

        if (raised.Count > 0)
        {
            await mail.TellAsync(programme, raised[0].AnswerBy);
        }
    }
}
