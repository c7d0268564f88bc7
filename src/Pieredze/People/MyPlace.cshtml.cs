using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.People;

/// <summary>A topic of the programme as answered: level 0 is «not for me».</summary>
public sealed class TopicAnswer
{
    public int Level { get; set; }
    public int Weight { get; set; } = 2;
}

public sealed class MyPlaceModel(Database db, Me me, Clock clock, Platform.Words.Words words) : OwnPlace(db, me)
{
    private const int MostFound = 10;

    [BindProperty]
    public List<TopicAnswer> Topics { get; set; } = [];

    [BindProperty]
    public List<string> Languages { get; set; } = [];

    [BindProperty, MaxLength(100)]
    public string? Site { get; set; }

    [BindProperty]
    public bool OnSiteOnly { get; set; }

    [BindProperty]
    public List<string> Availability { get; set; } = [];

    [BindProperty]
    public List<string> Values { get; set; } = [];

    [BindProperty]
    public List<int> Sliders { get; set; } = [];

    [BindProperty]
    public List<Guid> Vetoes { get; set; } = [];

    [BindProperty]
    public string? VetoName { get; set; }

    [BindProperty, Range(0, Profile.MostMentees)]
    public int Capacity { get; set; }

    [BindProperty, Range(1, 20)]
    public int HoursPerMonth { get; set; }

    [BindProperty, MaxLength(2000)]
    public string? Introduction { get; set; }

    [BindProperty, MaxLength(2000)]
    public string? Transition { get; set; }

    [BindProperty]
    public TransitionKind? TransitionKind { get; set; }

    /// <summary>What the form was made from; saved over only when it is still the same.</summary>
    [BindProperty]
    public string? Shown { get; set; }

    public IReadOnlyList<(Guid Id, string Name)> Offered { get; private set; } = [];

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Topics =
        [
            .. Programme.Topics.Select(t =>
                Place.Competences.FirstOrDefault(c => c.Topic == t) is { } c
                    ? new TopicAnswer { Level = c.Level, Weight = c.Weight }
                    : new()
            ),
        ];
        (Languages, Availability, Values, Sliders, Vetoes) = (
            Place.Languages,
            Place.Availability,
            Place.Values,
            Place.Sliders,
            Place.Vetoes
        );
        (OnSiteOnly, Capacity, HoursPerMonth) = (Place.OnSiteOnly, Place.Capacity, Place.HoursPerMonth);
        (Introduction, Transition, TransitionKind) = (Place.Introduction, Place.Transition, Place.TransitionKind);
        Shown = Place.Told.Mark();
        Site = await Db.People.Where(p => p.Id == Place.PersonId).Select(p => p.Site).SingleAsync();
        await OfferAsync();
    }

    /// <summary>Looks for a name to avoid; everything typed stays in its field.</summary>
    public async Task<IActionResult> OnPostSearchAsync()
    {
        ModelState.Clear();
        await LoadAsync();
        return Page();
    }

    public Task<IActionResult> OnPostAsync()
    {
        var posted = Shown;
        return Db.AgainIfOvertakenAsync(() => SaveAsync(posted));
    }

    private async Task<IActionResult> SaveAsync(string? posted)
    {
        await LoadAsync();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var allowed = Db.Enrolments.Where(e => e.ProgrammeId == Place.ProgrammeId && Vetoes.Contains(e.PersonId));
        var profile = Typed(await allowed.Select(e => e.PersonId).Distinct().ToListAsync());
        Shown = Place.Told.Mark();
        Refusal.Check(posted == Shown || profile.Mark() == Shown ? null : new("changed-meanwhile"));
        Place.Describe(profile, clock.Now);
        (await Db.People.SingleAsync(p => p.Id == Place.PersonId)).Site = Site?.Trim();
        Db.Note("profile-saved", clock.Now, Place.PersonId, Place.ProgrammeId, about: Place.Id);
        var briefing = Place.BriefingDoneAt is null && Programme.BriefingRequired;
        return await SavedAsync(
            words.For("People")["profile-done"],
            $"/enrolments/{Place.Id}{(briefing ? "/briefing" : "")}"
        );
    }

    private Profile Typed(List<Guid> vetoes) =>
        new(
            [
                .. Programme
                    .Topics.Zip(Topics)
                    .Where(t => t.Second.Level > 0)
                    .Select(t => (t.First, Math.Clamp(t.Second.Level, 1, 5), Math.Clamp(t.Second.Weight, 1, 3))),
            ],
            [.. Languages.Intersect(Programme.WorkingLanguages)],
            [.. Profile.Times.Intersect(Availability)],
            OnSiteOnly,
            [.. Profile.KnownValues.Intersect(Values)],
            [.. Enumerable.Range(0, Profile.SliderCount).Select(Sliders.ElementAtOrDefault)],
            vetoes,
            Place.Side == Side.Mentor ? Capacity : Place.Capacity,
            HoursPerMonth,
            Introduction?.Trim(),
            Transition?.Trim(),
            TransitionKind is { } kind && Enum.IsDefined(kind) ? kind : null
        );

    public override async Task LoadAsync()
    {
        await base.LoadAsync();
        if (HttpMethods.IsPost(Request.Method))
        {
            await OfferAsync();
        }
    }

    private async Task OfferAsync()
    {
        var (places, self, programme, chosen) = (Db.Enrolments, Place.PersonId, Place.ProgrammeId, Vetoes);
        var inside = Db.People.Where(p =>
            p.Id != self && places.Any(e => e.PersonId == p.Id && e.ProgrammeId == programme)
        );
        var offered = await inside
            .Where(p => chosen.Contains(p.Id))
            .Select(p => new
            {
                p.Id,
                p.FirstName,
                p.LastName,
            })
            .ToListAsync();
        if (VetoName?.Trim().Length >= 3)
        {
            var pattern = Folded.Pattern(VetoName);
            var found = inside
                .Where(p => EF.Functions.Like(p.Search, pattern, "\\") && !chosen.Contains(p.Id))
                .OrderBy(p => p.NameOrder)
                .ThenBy(p => p.Id);
            offered.AddRange(
                await found
                    .Take(MostFound)
                    .Select(p => new
                    {
                        p.Id,
                        p.FirstName,
                        p.LastName,
                    })
                    .ToListAsync()
            );
        }

        Offered = [.. offered.Select(p => (p.Id, $"{p.FirstName} {p.LastName}"))];
    }
}
