namespace Pieredze.Relationships.Working;

public sealed class TimesModel(PairDesk desk) : PairPage(desk)
{
    private ILookup<Guid, FreeTime> _times = null!;

    public bool IHave => _times[Desk.MyId].Any();
    public bool OtherHas => _times[Desk.Other.Id].Any();

    public IReadOnlyList<CommonTime> Common =>
        CommonTimes.Of(
            ([.. _times[Desk.MyId]], Desk.ZoneOf(Desk.MyId)),
            ([.. _times[Desk.Other.Id]], Desk.ZoneOf(Desk.Other.Id)),
            Desk.Clock.Now
        );

    public override async Task LoadAsync() => _times = await Desk.WithFreeTimes(PairId);

    public Task OnGetAsync() => LoadAsync();
}
