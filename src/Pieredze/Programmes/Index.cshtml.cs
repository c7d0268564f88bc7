using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform.Data;

namespace Pieredze.Programmes;

public sealed class IndexModel(Database db, Me me) : PageModel
{
    public IReadOnlyList<ProgrammeLine> Mine { get; private set; } = [];

    /// <summary>What administrators see of programmes that others run: that there is one, and its state.</summary>
    public IReadOnlyList<ProgrammeLine> Others { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var id = me.Id;
        Mine = await Lines(db.Programmes.Of(me));
        Others = me.IsAdmin ? await Lines(db.Programmes.Where(p => !p.Staff.Any(s => s.PersonId == id))) : [];
    }

    private Task<List<ProgrammeLine>> Lines(IQueryable<Programme> programmes)
    {
        var id = me.Id;
        return programmes
            .OrderByDescending(p => p.CreatedAt)
            .Select(p => new ProgrammeLine(
                p.Id,
                p.TitleLv,
                p.TitleEn,
                p.State,
                p.Staff.Any(s => s.PersonId == id && s.Role != StaffRole.MentorSupport)
            ))
            .ToListAsync();
    }
}

/// <summary>A programme in a list.</summary>
public sealed record ProgrammeLine(Guid Id, string TitleLv, string TitleEn, ProgrammeState State, bool SetsUp)
{
    public string Title(string language) => language == "en" ? TitleEn : TitleLv;

    public string Address => State == ProgrammeState.Draft && SetsUp ? $"/programmes/{Id}/set-up" : $"/programmes/{Id}";
}
