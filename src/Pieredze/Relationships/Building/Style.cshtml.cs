using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Pieredze.Programmes;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Building;

/// <summary>How the two meant to be together beside how each lives it.</summary>
public sealed class StyleModel(PairDesk desk) : PairPage(desk)
{
    public Parts Mine => Desk.Pair.PartOf(Desk.MyId);

    public IReadOnlyList<StyleGap> Gaps => StyleGap.Between(Desk.Style.Dial, Desk.Pair);

    /// <summary>What this person chose: just now, else when they last answered.</summary>
    public IReadOnlyList<int> Rows =>
        Request.HasFormContentType
            ?
            [
                .. Enumerable
                    .Range(0, StyleDial.Rows)
                    .Select(row =>
                        int.TryParse(Request.Form[$"dial-{row}"], CultureInfo.InvariantCulture, out var at) ? at : -1
                    ),
            ]
            : Mine.Experienced;

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostExperiencedAsync() =>
        ChangeAsync(() => Desk.Pair.TellExperienced(Desk.MyId, Rows, Desk.Clock.Today));

    public override Task LoadAsync() => Desk.WithAgreements(PairId);
}
