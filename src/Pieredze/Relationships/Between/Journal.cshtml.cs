using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pieredze.Platform.Data;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Between;

/// <summary>One's own journal of the way; every query asks for one's own lines only.</summary>
public sealed class JournalModel(PairDesk desk, Database db) : PairPage(desk)
{
    private List<Reflection> _lines = [];

    public IReadOnlyList<Reflection> Lines => _lines;

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostWriteAsync(ReflectionKind kind, string? text) =>
        SaveAsync(() =>
        {
            var line = Desk.Pair.Reflect(Desk.MyId, kind, text, Desk.Clock.Now);
            // A second click of the same form writes nothing new.
            if (_lines.FirstOrDefault() is not { } last || last.Text != line.Text || last.Kind != line.Kind)
            {
                db.Reflections.Add(line);
            }
        });

    public Task<IActionResult> OnPostDeleteAsync(Guid line) =>
        SaveAsync(() => db.Reflections.RemoveRange(_lines.Where(l => l.Id == line)));

    public override async Task LoadAsync()
    {
        await Desk.Alone(PairId);
        var (pair, me) = (PairId, Desk.MyId);
        _lines = await db
            .Reflections.Where(r => r.RelationshipId == pair && r.AuthorId == me)
            .OrderByDescending(r => r.WrittenAt)
            .ThenByDescending(r => r.Id)
            .ToListAsync();
    }

    private Task<IActionResult> SaveAsync(Action change) =>
        Desk.AgainIfOvertakenAsync<IActionResult>(async () =>
        {
            await LoadAsync();
            change();
            await db.SaveChangesAsync();
            return RedirectToPage();
        });
}
