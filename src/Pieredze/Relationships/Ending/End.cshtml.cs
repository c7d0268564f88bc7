using Microsoft.AspNetCore.Mvc;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Ending;

public sealed class EndModel(PairDesk desk, Parting parting) : PairPage(desk)
{
    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostAsync() =>
        Desk.AgainIfOvertakenAsync<IActionResult>(async () =>
        {
            await LoadAsync();
            await Desk.SaveAsync(await parting.PartAsync());
            return LocalRedirect($"/pairs/{PairId}/goodbye");
        });

    public override Task LoadAsync() => Desk.WithSessions(PairId);
}
