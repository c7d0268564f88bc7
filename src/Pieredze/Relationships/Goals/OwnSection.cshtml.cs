using Microsoft.AspNetCore.Mvc;
using Pieredze.Platform;
using Pieredze.Platform.Web;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Goals;

/// <summary>One section of one's own sheet, saved on its own.</summary>
public sealed class OwnSectionModel(PairDesk desk, SkillNeeds needs) : PairPage(desk)
{
    [FromRoute]
    public SheetSection Section { get; set; }

    public SheetPart? Part => Desk.Pair.PartOfSheet(Desk.MyId, Section);
    public bool IsShared => Typed("Save", "shared") is { } typed ? typed == "true" : Part?.IsShared == true;
    public SharedText Text => Shared("Save", "text", Part?.Text);

    /// <summary>Topics by which a mentor can be looked for; none for mentors.</summary>
    public IReadOnlyList<string> Topics { get; private set; } = [];
    public IReadOnlySet<string> LookedFor { get; private set; } = new HashSet<string>();
    public IEnumerable<Skill> Skills => Desk.Pair.SkillsOf(Desk.MyId).OrderBy(s => s.Id);

    /// <summary>What stands in the field of an area: as typed just now, else as kept.</summary>
    public int? LevelOf(LifeArea area) =>
        Typed("Areas", "levels") is null ? Part?.ContentWith(area)
        : int.TryParse(Request.Form["levels"].ElementAtOrDefault((int)area), out var typed) ? typed
        : null;

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostSaveAsync(bool shared) =>
        ChangeAsync(() =>
        {
            Refusal.Check(SharedText.WhyNot(Text));
            Desk.Pair.Explore(Desk.MyId, Section, Text.Text, shared, Desk.Clock.Now);
        });

    // Whoever names a skill has begun the section, and still keeps it to themselves.
    public Task<IActionResult> OnPostSkillAsync(string? name, int rating, bool grow, bool look) =>
        LookAndChangeAsync(() =>
        {
            Refusal.Check(Desk.Pair.WhyNotTellSkill(Desk.MyId, name, rating));
            Desk.Pair.TellSkill(Desk.MyId, name!, rating, grow);
            Desk.Pair.Explore(Desk.MyId, SheetSection.Skills, Part?.Text, Part?.IsShared == true, Desk.Clock.Now);
            return (name!, rating, grow && look);
        });

    // Two tabs of one person: the second is told rather than writing over the first.
    public Task<IActionResult> OnPostAreasAsync(string? seen) =>
        ChangeAsync(() =>
        {
            var levels = Enum.GetValues<LifeArea>().Select(LevelOf).ToList();
            Refusal.Check(Seen.WhyNot(seen, [Part?.Contentment], [levels.Select(level => level ?? 0).ToList()]));
            Desk.Pair.TellContentment(Desk.MyId, levels, Desk.Clock.Now);
        });

    public Task<IActionResult> OnPostForgetAsync(Guid skill) =>
        LookAndChangeAsync(() =>
        {
            var forgotten = Skills.FirstOrDefault(s => s.Id == skill);
            Desk.Pair.ForgetSkill(Desk.MyId, skill);
            return (forgotten?.Name ?? "", 1, false);
        });

    public override async Task LoadAsync()
    {
        await Desk.WithSheet(PairId);
        if (Section == SheetSection.Skills && Desk.IAmMentee)
        {
            Topics = await needs.TopicsAsync(Desk.Pair.ProgrammeId);
            LookedFor = await needs.LookedForAsync(Desk.Pair.ProgrammeId);
        }
    }

    // The skill and the need that comes of it are saved together or not at all.
    private Task<IActionResult> LookAndChangeAsync(Func<(string Skill, int Rating, bool IsWanted)> change) =>
        Desk.AgainIfOvertakenAsync<IActionResult>(async () =>
        {
            await LoadAsync();
            var (skill, rating, isWanted) = change();
            if (Desk.IAmMentee)
            {
                await needs.LookAsync(Desk.Pair.ProgrammeId, skill, rating, isWanted);
            }

            await Desk.SaveAsync();
            return RedirectToPage();
        });
}
