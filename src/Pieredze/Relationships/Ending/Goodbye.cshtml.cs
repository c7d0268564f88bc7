using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;
using Pieredze.Programmes;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Ending;

/// <summary>After an early end: thanks, a reason for oneself, and what comes next.</summary>
public sealed class GoodbyeModel(PairDesk desk, Database db) : PairPage(desk)
{
    public Parts Mine => Desk.Pair.PartOf(Desk.MyId);
    public Thanks Thanks => new(this);

    /// <summary>Where the mentee looks for another mentor, and the mentor looks at their place.</summary>
    public string? Place { get; private set; }

    /// <summary>Offered to whoever has parted early before, and to nobody else.</summary>
    public IReadOnlyList<Person> Supporters { get; private set; } = [];

    public async Task OnGetAsync()
    {
        await LoadAsync();
        var (programme, me, side) = (Desk.Pair.ProgrammeId, Desk.MyId, Desk.IAmMentee ? Side.Mentee : Side.Mentor);
        Place = await db
            .Enrolments.Where(e => e.ProgrammeId == programme && e.PersonId == me && e.Side == side)
            .Where(e => e.State == EnrolmentState.Accepted || e.State == EnrolmentState.Paused)
            .Select(e => $"/enrolments/{e.Id}")
            .FirstOrDefaultAsync();
        if (await db.HasPartedBeforeAsync(Desk.Pair, me))
        {
            var support = db.Set<StaffMember>()
                .Where(s => s.ProgrammeId == programme && s.Role == StaffRole.MentorSupport)
                .Select(s => s.PersonId);
            Supporters = await db.People.Where(p => support.Contains(p.Id)).AsNoTracking().ToListAsync();
        }
    }

    public Task<IActionResult> OnPostReasonAsync(EndReason? reason, string? text) =>
        ChangeAsync(() => Desk.Pair.KeepReason(Desk.MyId, reason, text));

    public Task<IActionResult> OnPostThankAsync(string? letter, string? seen) =>
        ChangeAsync(() =>
        {
            Refusal.Check(Seen.WhyNot(seen, [Mine.Gratitude], [letter]));
            Desk.Pair.Thank(Desk.MyId, letter);
        });

    public override Task LoadAsync() => Desk.Alone(PairId);
}
