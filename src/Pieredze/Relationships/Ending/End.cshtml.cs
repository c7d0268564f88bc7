using Microsoft.AspNetCore.Mvc;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Ending;

public sealed class EndModel(PairDesk desk, Parting parting) : PairPage(desk)
{
    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostAsync() => ChangeAsync(parting.Part, () => $"/pairs/{PairId}");

    public override Task LoadAsync() => Desk.WithSessions(PairId);
}
