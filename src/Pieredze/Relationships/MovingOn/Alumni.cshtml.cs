using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.People;
using Pieredze.Platform.Data;

namespace Pieredze.Relationships.MovingOn;

/// <summary>Somebody who has walked the way and lets others find them.</summary>
public sealed record Alumnus(string Name, string? AskMeAbout);

/// <summary>A pair that walked to the end, both of whom want it to be seen.</summary>
public sealed record ShownPair(string Mentee, string Mentor, DateOnly EndedOn);

/// <summary>Only those who chose to be here; whoever withdraws the choice is gone from it at once.</summary>
public sealed class AlumniModel(Database db) : PageModel
{
    public IReadOnlyList<Alumnus> People { get; private set; } = [];
    public IReadOnlyList<ShownPair> Pairs { get; private set; } = [];

    public async Task OnGetAsync(Guid programme)
    {
        var over = db.Relationships.Where(r =>
            r.ProgrammeId == programme && (r.Standing == Standing.Completed || r.Standing == Standing.Closed)
        );
        var people = db.People.Where(p => p.ErasedAt == null);
        var mentees = await over.Where(r => r.Mentee.IsAlumnus)
            .Join(
                people,
                r => r.MenteeId,
                p => p.Id,
                (r, p) =>
                    new
                    {
                        p.Id,
                        p.NameOrder,
                        p.FirstName,
                        p.LastName,
                        r.Mentee.AskMeAbout,
                    }
            )
            .ToListAsync();
        var mentors = await over.Where(r => r.Mentor.IsAlumnus)
            .Join(
                people,
                r => r.MentorId,
                p => p.Id,
                (r, p) =>
                    new
                    {
                        p.Id,
                        p.NameOrder,
                        p.FirstName,
                        p.LastName,
                        r.Mentor.AskMeAbout,
                    }
            )
            .ToListAsync();
        People =
        [
            .. mentees
                .Concat(mentors)
                .OrderBy(p => p.NameOrder, StringComparer.Ordinal)
                .ThenBy(p => p.AskMeAbout is null)
                .DistinctBy(p => p.Id)
                .Select(p => new Alumnus($"{p.FirstName} {p.LastName}", p.AskMeAbout)),
        ];
        Pairs = await (
            from r in over.Where(r => r.Mentee.ShowsCelebration && r.Mentor.ShowsCelebration)
            join mentee in people on r.MenteeId equals mentee.Id
            join mentor in people on r.MentorId equals mentor.Id
            orderby r.EndedOn descending
            select new ShownPair(
                mentee.FirstName + " " + mentee.LastName,
                mentor.FirstName + " " + mentor.LastName,
                r.EndedOn!.Value
            )
        ).ToListAsync();
    }
}
