using Microsoft.AspNetCore.Mvc;
using Pieredze.Platform;
using Pieredze.Platform.Web;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Goals;

/// <summary>One section of one's own sheet, saved on its own.</summary>
public sealed class OwnSectionModel(PairDesk desk) : PairPage(desk)
{
    [FromRoute]
    public SheetSection Section { get; set; }

    public SheetPart? Part => Desk.Pair.PartOfSheet(Desk.MyId, Section);
    public bool IsShared => Typed("Save", "shared") is { } typed ? typed == "true" : Part?.IsShared == true;
    public SharedText Text => Shared("Save", "text", Part?.Text);

    /// <summary>By what a mentor can be looked for; with the skills of the mentee alone.</summary>
    public SkillNeeds? Needs { get; private set; }
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
        ChangeAsync(() =>
        {
            Refusal.Check(Desk.Pair.WhyNotTellSkill(Desk.MyId, name, rating));
            Desk.Pair.TellSkill(Desk.MyId, name!, rating, grow);
            Desk.Pair.Explore(Desk.MyId, SheetSection.Skills, Part?.Text, Part?.IsShared == true, Desk.Clock.Now);
            Needs?.Look(name!, rating, grow && look);
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
        ChangeAsync(() =>
        {
            var forgotten = Skills.FirstOrDefault(s => s.Id == skill);
            Desk.Pair.ForgetSkill(Desk.MyId, skill);
            Needs?.Look(forgotten?.Name ?? "", 1, isWanted: false);
        });

    public override async Task LoadAsync()
    {
        await Desk.WithSheet(PairId);
        if (Section == SheetSection.Skills && Desk.IAmMentee)
        {
            Needs = await Desk.SkillNeedsAsync();
        }
    }
}
