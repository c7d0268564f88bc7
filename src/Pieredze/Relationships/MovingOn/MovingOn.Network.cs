using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Relationships.Between;

namespace Pieredze.Relationships.MovingOn;

// Introductions, the list of those who have walked the way, and taking a place as a mentor oneself.
public sealed partial class MovingOnModel
{
    private List<Introduction> _introductions = [];

    public IReadOnlyList<Introduction> Introductions => _introductions;

    /// <summary>A mentee who walked to the end is invited to walk beside somebody else one day.</summary>
    public bool MayBecomeMentor { get; private set; }

    public Task<IActionResult> OnPostWhomAsync(string? whom) =>
        ChangeAsync(() =>
        {
            var asked = Desk.Pair.AskForIntroduction(Desk.MyId, whom, Desk.Clock.Now);
            if (
                !_introductions.Exists(i =>
                    i.AskedBy == Desk.MyId && i.Whom == asked.Whom && i.State == IntroductionState.Asked
                )
            )
            {
                db.Introductions.Add(asked);
            }
        });

    public Task<IActionResult> OnPostIntroduceAsync(Guid introduction, bool made, bool third) =>
        ChangeAsync(() =>
        {
            var asked = _introductions.Find(i => i.Id == introduction);
            Refusal.Check(asked is null ? new("not-your-pair") : null);
            Desk.Pair.AnswerIntroduction(Desk.MyId, asked!, made, third);
        });

    public Task<IActionResult> OnPostListAsync(bool listed, string? about, bool shows) =>
        ChangeAsync(() =>
        {
            Desk.Pair.BeListed(Desk.MyId, listed, about);
            Desk.Pair.ShowCelebration(Desk.MyId, shows);
        });

    /// <summary>Only a place is kept; the yes to it is said on its own page, like everybody's.</summary>
    public async Task<IActionResult> OnPostBecomeAsync()
    {
        await LoadAsync();
        if (!MayBecomeMentor)
        {
            return LocalRedirect("/");
        }

        var (me, programme) = (Desk.Mentee, Desk.Pair.ProgrammeId);
        await places.KeepAsync(
            programme,
            me.FirstName,
            me.LastName,
            me.Email,
            Side.Mentor,
            me.Language,
            nominated: false
        );
        await db.SaveChangesAsync();
        var place = await db
            .Enrolments.Where(e => e.ProgrammeId == programme && e.PersonId == me.Id && e.Side == Side.Mentor)
            .Select(e => e.Id)
            .SingleAsync();
        return LocalRedirect($"/enrolments/{place}/answer");
    }

    private async Task LoadNetworkAsync()
    {
        var (pair, programme, me) = (PairId, Desk.Pair.ProgrammeId, Desk.MyId);
        _introductions = await db
            .Introductions.Where(i => i.RelationshipId == pair)
            .OrderBy(i => i.AskedAt)
            .ToListAsync();
        MayBecomeMentor =
            Desk.IAmMentee
            && Desk.Pair.Standing is Standing.Completed or Standing.Closed
            && !await db.Enrolments.AnyAsync(e =>
                e.ProgrammeId == programme
                && e.PersonId == me
                && e.Side == Side.Mentor
                && e.State != EnrolmentState.Declined
                && e.State != EnrolmentState.Left
            );
    }
}
