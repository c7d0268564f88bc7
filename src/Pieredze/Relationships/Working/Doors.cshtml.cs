using Microsoft.AspNetCore.Mvc;
using Pieredze.Platform;
using Pieredze.Platform.Web;

namespace Pieredze.Relationships.Working;

public sealed class DoorsModel(PairDesk desk) : PairPage(desk)
{
    public NetworkMap Map { get; private set; } = null!;

    public override async Task LoadAsync()
    {
        await Desk.WithDoors(PairId);
        Map = NetworkMap.Of(Desk.Pair);
    }

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostAddAsync(OpportunityKind kind, string? text) =>
        ChangeAsync(() => Desk.Pair.AddOpportunity(Desk.MyId, kind, text ?? "", Desk.Clock.Now));

    public Task<IActionResult> OnPostOfferAsync(Guid opportunity) =>
        ChangeAsync(() => Desk.Pair.Offer(Desk.MyId, opportunity));

    public Task<IActionResult> OnPostMakeAsync(Guid opportunity, string? whom, bool agreed) =>
        ChangeAsync(() => Desk.Pair.Make(Desk.MyId, opportunity, whom, agreed, Desk.Clock.Today));

    public Task<IActionResult> OnPostDeclineAsync(Guid opportunity) =>
        ChangeAsync(() => Desk.Pair.Decline(Desk.MyId, opportunity));

    public Task<IActionResult> OnPostOutcomeAsync(Guid opportunity, string? text, string? seen) =>
        ChangeAsync(() =>
        {
            var stored = Desk.Pair.Opportunities.FirstOrDefault(o => o.Id == opportunity)?.Outcome;
            Refusal.Check(Seen.WhyNot(seen, [stored], [text]));
            Desk.Pair.TellOutcome(Desk.MyId, opportunity, text);
        });

    public Task<IActionResult> OnPostAllowAsync(string? text, string? seen) =>
        ChangeAsync(() =>
        {
            Refusal.Check(Seen.WhyNot(seen, [Desk.Pair.AdvocacyAbout], [text]));
            Desk.Pair.AllowAdvocacy(Desk.MyId, text, Desk.Clock.Today);
        });

    public Task<IActionResult> OnPostForbidAsync() => ChangeAsync(() => Desk.Pair.ForbidAdvocacy(Desk.MyId));

    public Task<IActionResult> OnPostPutOnMapAsync(string? name, string? help, Closeness closeness) =>
        ChangeAsync(() => Desk.Pair.PutOnMap(Desk.MyId, name ?? "", help, closeness));

    public Task<IActionResult> OnPostTakeOffMapAsync(Guid contact) =>
        ChangeAsync(() => Desk.Pair.TakeOffMap(Desk.MyId, contact));
}
