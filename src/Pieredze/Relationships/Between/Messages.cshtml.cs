using Microsoft.AspNetCore.Mvc;
using Pieredze.Platform.Data;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Between;

public sealed class MessagesModel(PairDesk desk, Letterbox letterbox, Database db) : PairPage(desk)
{
    private List<Message> _found = [];
    private DateTime? _read;

    [BindProperty(SupportsGet = true, Name = "before")]
    public long? Before { get; set; }

    public IReadOnlyList<Message> Shown => [.. _found.Take(Letterbox.AtOnce)];
    public bool HasEarlier => _found.Count > Letterbox.AtOnce;
    public long Earliest => Shown[^1].SentAt.Ticks;

    public bool IsNew(Message message) => message.AuthorId != Desk.MyId && !(message.SentAt <= _read);

    // That it was read is known to the reader alone; the other sees no sign of it.
    public async Task OnGetAsync()
    {
        await LoadAsync();
        if (Before is null && Shown.Any(IsNew))
        {
            await letterbox.ReadAsync(Desk.Pair, Desk.MyId, Shown[0].SentAt);
        }
    }

    public Task<IActionResult> OnPostSayAsync(string? text) =>
        Desk.AgainIfOvertakenAsync<IActionResult>(async () =>
        {
            await LoadAsync();
            await letterbox.SendAsync(Desk, text);
            await db.SaveChangesAsync();
            return RedirectToPage();
        });

    public override async Task LoadAsync()
    {
        await Desk.Alone(PairId);
        _read = Desk.Pair.PartOf(Desk.MyId).ReadUntil;
        _found = await letterbox.NewestAsync(
            PairId,
            Before is >= 0 and <= 3_155_378_975_999_999_999 ? new DateTime(Before.Value, DateTimeKind.Utc) : null
        );
    }
}
