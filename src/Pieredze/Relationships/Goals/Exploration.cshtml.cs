using Pieredze.People;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Goals;

/// <summary>Six sections each: one's own, and of the partner only whether they are done.</summary>
public sealed class ExplorationModel(PairDesk desk) : PairPage(desk)
{
    public IReadOnlySet<SheetSection> Theirs { get; private set; } = new HashSet<SheetSection>();

    public IReadOnlyDictionary<Guid, (TransitionKind? Kind, string? Text)> Transitions { get; private set; } =
        new Dictionary<Guid, (TransitionKind?, string?)>();

    public Task OnGetAsync() => LoadAsync();

    public override async Task LoadAsync()
    {
        await Desk.WithSheet(PairId);
        Theirs = await Desk.WrittenBy(Desk.Other.Id);
        Transitions = await Desk.TransitionsAsync();
    }
}
