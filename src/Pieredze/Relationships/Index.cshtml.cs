using Microsoft.AspNetCore.Mvc;
using Pieredze.Platform;
using Pieredze.Platform.Web;
using Pieredze.Platform.Words;
using Pieredze.Relationships.Goals;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships;

public sealed class IndexModel(PairDesk desk, Between.Letterbox letterbox) : PairPage(desk)
{
    public string? MyNote => Desk.Pair.PartOf(Desk.MyId).PrivateNote;
    public int Unread { get; private set; }
    public int StageNumber =>
        Desk.Pair.Standing is Standing.Completed && Desk.Pair.Stage == Stage.Ending ? 4 : (int)Desk.Pair.Stage;
    public char Letter => "abcde"[(int)Desk.Pair.Stage];
    public Turn? Turn => Turn.Of(Desk.Pair, Desk.Clock.Now);
    public bool IsMyTurn =>
        Turn?.Whose is TurnOf.Both || Turn?.Whose == (Desk.IAmMentee ? TurnOf.Mentee : TurnOf.Mentor);

    /// <summary>In at least one meeting both said how the talk was shared; suggested before walking on, never asked for.</summary>
    public bool BothToldOfTalking =>
        Desk.Pair.Sessions.Any(s => s.MenteeTalkShare is not null && s.MentorTalkShare is not null);

    public IReadOnlyList<Goal> Goals =>
        [.. Desk.Pair.Goals.Where(g => g.State is GoalState.Active or GoalState.Reached or GoalState.Proposed).Take(5)];
    public IReadOnlyList<Session> Sessions =>
        [
            .. Desk
                .Pair.Sessions.Where(s => s.State != SessionState.Cancelled)
                .OrderByDescending(s => s.StartsAt)
                .Take(4),
        ];

    public IReadOnlyList<string?> StageNotes(Words w) =>
        [
            .. Enum.GetValues<Stage>()
                .Select(stage =>
                    Desk.Pair.Stages.Where(s => s.Stage == stage)
                        .Select(s => w["stage-from", ("day", w.SinceDay(s.On))])
                        .LastOrDefault()
                ),
        ];

    public string WhoseTurn(Words w) =>
        Turn?.Whose == TurnOf.Both ? w["turn-both"]
        : IsMyTurn ? w["turn-yours"]
        : w["turn-other", ("name", Desk.Other.FirstName)];

    public Task OnGetAsync() => LoadAsync();

    // A second click comes from a stage that the first one has left already.
    public Task<IActionResult> OnPostWalkOnAsync(Stage from) =>
        ChangeAsync(() =>
        {
            var before = (Desk.Pair.Stage, Desk.Pair.Standing);
            if (from == Desk.Pair.Stage && Desk.Pair.Standing != Standing.Completed)
            {
                Desk.Pair.WalkOn(Desk.MyId, Desk.Clock.Today);
            }

            return before == (Desk.Pair.Stage, Desk.Pair.Standing) ? null
                : Desk.Pair.Standing == Standing.Completed ? "pair-completed"
                : "stage-entered";
        });

    public Task<IActionResult> OnPostBackAsync() =>
        ChangeAsync(() =>
        {
            var before = Desk.Pair.Stage;
            Desk.Pair.GoBackToGoals(Desk.MyId, Desk.Clock.Today);
            return before == Desk.Pair.Stage ? null : "stage-entered";
        });

    public Task<IActionResult> OnPostResumeAsync() =>
        ChangeAsync(() =>
        {
            var rested = Desk.Pair.Standing == Standing.Paused;
            Desk.Pair.Resume(Desk.MyId, Desk.Clock.Today);
            return rested ? "pair-resumed" : null;
        });

    public Task<IActionResult> OnPostNoteAsync(string? text, string? seen) =>
        ChangeAsync(() =>
        {
            Refusal.Check(Seen.WhyNot(seen, [MyNote], [text]));
            Desk.Pair.KeepPrivately(Desk.MyId, text);
        });

    public override async Task LoadAsync()
    {
        await Desk.ForItsPage(PairId);
        Unread = await letterbox.UnreadAsync(Desk.Pair, Desk.MyId);
    }
}
