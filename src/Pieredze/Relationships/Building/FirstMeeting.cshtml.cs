using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Building;

/// <summary>What two strangers may ask each other; both answer every card.</summary>
public sealed class FirstMeetingModel(PairDesk desk) : PairPage(desk)
{
    public const int Cards = 10;

    public Task OnGetAsync() => LoadAsync();

    public override Task LoadAsync() => Desk.WithAgreements(PairId);
}
