using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Admin.OwnData;

/// <summary>Places in programmes, and what the person told there to be matched by.</summary>
public sealed class OwnPlaces(Database db, Clock clock, IEnumerable<IPlaceWatch> watches, Platform.Words.Words words)
    : IPersonalData
{
    public string Key => "places";

    public async Task<IReadOnlyList<OwnPart>> TellAsync(Guid person)
    {
        var places = await db
            .Enrolments.Where(e => e.PersonId == person)
            .Include(e => e.Competences)
            .OrderBy(e => e.CreatedAt)
            .AsNoTracking()
            .AsSingleQuery()
            .ToListAsync();
        var titles = await db.TitlesAsync(words.Language);
        var ids = places.SelectMany(p => p.Vetoes.Concat(p.Choices)).Distinct().ToList();
        var names = await db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name);
        return [new("places", [.. places.Select(p => Thing(p, titles.GetValueOrDefault(p.ProgrammeId), names))])];
    }

    public async Task EraseAsync(Guid person)
    {
        var places = await db.Enrolments.Where(e => e.PersonId == person).Select(e => e.Id).ToListAsync();
        foreach (var id in places)
        {
            var place = await db.Enrolments.SingleAsync(e => e.Id == id);
            if (place.State != EnrolmentState.Left)
            {
                await LeaveAsync(place);
            }

            // Those who watched may have forgotten what was loaded.
            db.ChangeTracker.Clear();
            place = await db.Enrolments.Include(e => e.Competences).SingleAsync(e => e.Id == id);
            place.Forget();
            await db.SaveChangesAsync();
        }
    }

    private async Task LeaveAsync(Enrolment place)
    {
        place.Leave(clock.Now);
        db.Note("place-left", clock.Now, place.PersonId, place.ProgrammeId, about: place.Id);
        await db.SaveChangesAsync();
        foreach (var watch in watches)
        {
            await watch.LeftAsync(place);
        }
    }

    private OwnThing Thing(Enrolment place, string? programme, Dictionary<Guid, string> names)
    {
        IEnumerable<string> Named(IEnumerable<Guid> ids) => ids.Select(id => names.GetValueOrDefault(id, "–"));
        return new(
            ("programme", programme),
            ("side", Coded.Of("side", place.Side)),
            ("state", new Coded($"{place.State}", $"own-place-{place.State}")),
            ("created", place.CreatedAt),
            ("accepted", place.AcceptedAt),
            ("paused-until", place.PausedUntil),
            ("left", place.LeftAt),
            ("briefing", place.BriefingDoneAt),
            ("profile", place.ProfileDoneAt),
            ("nominated", place.IsNominated),
            ("capacity", place.Side == Side.Mentor ? place.Capacity : null),
            ("hours", place.HoursPerMonth),
            ("languages", place.Languages),
            ("availability", place.Availability.Select(Time)),
            ("on-site-only", place.OnSiteOnly),
            ("values", place.Values.Select(v => new Coded(v, $"value-{v}"))),
            ("sliders", string.Join(' ', place.Sliders)),
            ("introduction", place.Introduction),
            ("transition", place.Transition),
            ("transition-kind", place.TransitionKind is { } kind ? Coded.Of("transition", kind) : null),
            ("vetoes", Named(place.Vetoes)),
            ("choices", Named(place.Choices))
        )
        {
            Within =
            [
                new(
                    "topics",
                    [
                        .. place.Competences.Select(t => new OwnThing(
                            ("topic", t.Topic),
                            ("level", t.Level),
                            ("weight", place.Side == Side.Mentee ? t.Weight : null)
                        )),
                    ]
                ),
            ],
        };
    }

    // A time of the week such as «mon-morning».
    private Said Time(string time)
    {
        var (w, parts) = (words.For("People"), time.Split('-'));
        return new(time, parts.Length == 2 ? $"{w[$"day-{parts[0]}"]} {w[$"part-{parts[1]}"]}" : time);
    }
}
