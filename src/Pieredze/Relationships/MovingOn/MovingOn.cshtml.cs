using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.MovingOn;

public sealed partial class MovingOnModel(PairDesk desk, Database db, People.NewPlaces places) : PairPage(desk)
{
    private List<SoundingBoard> _ideas = [];

    public IReadOnlyList<SoundingBoard> Ideas => _ideas;

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostStayAsync(string? preference, ContactForm? form) =>
        ChangeAsync(() => Desk.Pair.StayInTouch(Desk.MyId, preference, Desk.Clock.Today, form));

    public Task<IActionResult> OnPostLeaveAsync() =>
        ChangeAsync(
            () =>
            {
                Desk.Pair.LeaveSilently(Desk.MyId);
                return null;
            },
            () => "/"
        );

    public Task<IActionResult> OnPostAskAsync(string? question) =>
        ChangeAsync(() =>
        {
            Refusal.Check(WhyNotTalk() ?? WhyNotSay(question));
            var asked = question!.Trim();
            if (
                !_ideas.Exists(i =>
                    i.AskedBy == Desk.MyId && i.Question == asked && i is { Answer: null, IsDeclined: false }
                )
            )
            {
                db.SoundingBoards.Add(
                    new()
                    {
                        RelationshipId = PairId,
                        AskedBy = Desk.MyId,
                        Question = asked,
                        AskedAt = Desk.Clock.Now,
                    }
                );
            }
        });

    public Task<IActionResult> OnPostAnswerAsync(Guid idea, string? text, bool decline) =>
        ChangeAsync(() =>
        {
            var asked = _ideas.Find(i => i.Id == idea && i.AskedBy != Desk.MyId);
            Refusal.Check(
                WhyNotTalk()
                    ?? (asked is null ? new Refusal("not-your-pair") : null)
                    ?? (decline ? null : WhyNotSay(text))
                    ?? WhyNotAgain(asked!, decline ? null : text!.Trim())
            );
            (asked!.Answer, asked.IsDeclined) = (decline ? null : text!.Trim(), decline);
        });

    public override async Task LoadAsync()
    {
        await Desk.Alone(PairId);
        await LoadNetworkAsync();
        _ideas = await db.SoundingBoards.Where(b => b.RelationshipId == PairId).OrderBy(b => b.AskedAt).ToListAsync();
    }

    private Refusal? WhyNotTalk() => Desk.Pair.WhyNotKeepInTouch(Desk.MyId);

    private static Refusal? WhyNotSay(string? text) =>
        string.IsNullOrWhiteSpace(text) ? new("text-missing")
        : text.Length > 4000 ? new("too-long")
        : null;

    // An answer once given stays, also when it comes from a second tab.
    private static Refusal? WhyNotAgain(SoundingBoard idea, string? answer) =>
        (idea.Answer is not null && idea.Answer != answer) || (idea.IsDeclined && answer is not null)
            ? new("idea-answered")
            : null;
}
