using Microsoft.AspNetCore.Mvc;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Goals;

/// <summary>What the partner shares of one section; of what is not shared this page says that it is not there.</summary>
public sealed class PartnersSectionModel(PairDesk desk) : PairPage(desk)
{
    [FromRoute]
    public SheetSection Section { get; set; }

    public SheetPart? Part => Desk.Pair.PartOfSheet(Desk.Other.Id, Section);

    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        return Part is { IsShared: true } ? Page() : NotFound();
    }

    public override Task LoadAsync() => Desk.WithSheet(PairId);
}
