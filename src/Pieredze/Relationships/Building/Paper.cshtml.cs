using Microsoft.AspNetCore.Mvc;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Building;

/// <summary>One version of the agreement as a sheet of paper: the one asked for, else the one in force, else the draft.</summary>
public sealed class PaperModel(PairDesk desk) : PairPage(desk)
{
    [FromQuery(Name = "version")]
    public int? Number { get; set; }

    public Agreement? Version =>
        Desk.Pair.Agreements.FirstOrDefault(a => a.Number == Number)
        ?? Desk.Pair.SignedAgreement
        ?? Desk.Pair.Agreements.MaxBy(a => a.Number);

    public Task OnGetAsync() => LoadAsync();

    public override Task LoadAsync() => Desk.WithAgreements(PairId);
}
