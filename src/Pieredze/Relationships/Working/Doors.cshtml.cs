using Microsoft.AspNetCore.Mvc;
using Pieredze.Platform;
using Pieredze.Platform.Web;

namespace Pieredze.Relationships.Working;

public sealed class DoorsModel(PairDesk desk) : PairPage(desk)
{
    public NetworkMap Map { get; private set; } = null!;

    public SharedText Advocacy => Shared("Allow", "text", Desk.Pair.AdvocacyAbout);

    public SharedText Outcome(Opportunity door) => Shared("Outcome", "text", door.Outcome, ("opportunity", door.Id));

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

    public Task<IActionResult> OnPostOutcomeAsync(Guid opportunity) =>
        ChangeAsync(() =>
        {
            if (Desk.Pair.Opportunities.FirstOrDefault(o => o.Id == opportunity) is { } found)
            {
                Refusal.Check(SharedText.WhyNot(Outcome(found)));
                Desk.Pair.TellOutcome(Desk.MyId, opportunity, Outcome(found).Text);
            }
        });

    public Task<IActionResult> OnPostAllowAsync() =>
        ChangeAsync(() =>
        {
            Refusal.Check(SharedText.WhyNot(Advocacy));
            Desk.Pair.AllowAdvocacy(Desk.MyId, Advocacy.Text, Desk.Clock.Today);
        });

    public Task<IActionResult> OnPostForbidAsync() => ChangeAsync(() => Desk.Pair.ForbidAdvocacy(Desk.MyId));

    public Task<IActionResult> OnPostPutOnMapAsync(string? name, string? help, Closeness closeness) =>
        ChangeAsync(() => Desk.Pair.PutOnMap(Desk.MyId, name ?? "", help, closeness));

    public Task<IActionResult> OnPostTakeOffMapAsync(Guid contact) =>
        ChangeAsync(() => Desk.Pair.TakeOffMap(Desk.MyId, contact));
}
