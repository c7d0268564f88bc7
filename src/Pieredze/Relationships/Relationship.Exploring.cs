using Pieredze.Platform;
using Pieredze.Relationships.Goals;

namespace Pieredze.Relationships;

// What each of the two finds out about themselves: six parts each, shared only by whose they are.
public sealed partial class Relationship
{
    private const int MostSkills = 30;

    /// <summary>This person's part of a section; null when nothing was written yet.</summary>
    public SheetPart? PartOfSheet(Guid owner, SheetSection section) =>
        _sheet.Find(s => s.OwnerId == owner && s.Section == section);

    /// <summary>Each section is saved on its own, and read by nobody else unless its owner shares it.</summary>
    public void Explore(Guid by, SheetSection section, string? text, bool isShared, DateTime now)
    {
        Refusal.Check(WhyNotProposeGoal(by) ?? WhyNotLength(text));
        if (PartOfSheet(by, section) is not { } part)
        {
            part = new()
            {
                RelationshipId = Id,
                OwnerId = by,
                Section = section,
            };
            _sheet.Add(part);
        }

        (part.Text, part.IsShared, part.WrittenAt) = (Absent(text), isShared, now);
    }

    public Refusal? WhyNotTellContentment(Guid by, IReadOnlyList<int?> levels) =>
        WhyNotProposeGoal(by)
        ?? (
            levels.Count != Enum.GetValues<LifeArea>().Length || levels.Any(level => level is < 1 or > 10)
                ? new("contentment-out-of-range")
                : null
        );

    /// <summary>How content this person is, area by area; each may stay open, and nothing is shared by telling it.</summary>
    public void TellContentment(Guid by, IReadOnlyList<int?> levels, DateTime now)
    {
        Refusal.Check(WhyNotTellContentment(by, levels));
        var part = PartOfSheet(by, SheetSection.Areas);
        Explore(by, SheetSection.Areas, part?.Text, part?.IsShared == true, now);
        PartOfSheet(by, SheetSection.Areas)!.Contentment = levels.All(level => level is null)
            ? []
            : [.. levels.Select(level => level ?? 0)];
    }

    public Refusal? WhyNotTellSkill(Guid by, string? name, int rating) =>
        WhyNotProposeGoal(by)
        ?? WhyNotText(name)
        ?? (
            name!.Trim().Length > 120 ? new("too-long")
            : rating is < 1 or > 5 ? new("skill-rating-out-of-range")
            : SkillsOf(by).Count() >= MostSkills && SkillsOf(by).All(s => s.Name != name.Trim())
                ? new("skills-too-many")
            : null
        );

    /// <summary>Adds a skill, or sees a known one anew.</summary>
    public void TellSkill(Guid by, string name, int rating, bool wantsToGrow)
    {
        Refusal.Check(WhyNotTellSkill(by, name, rating));
        if (SkillsOf(by).FirstOrDefault(s => s.Name == name.Trim()) is not { } skill)
        {
            skill = new()
            {
                RelationshipId = Id,
                OwnerId = by,
                Name = name.Trim(),
            };
            _skills.Add(skill);
        }

        (skill.Rating, skill.WantsToGrow) = (rating, wantsToGrow);
    }

    public void ForgetSkill(Guid by, Guid skill)
    {
        Refusal.Check(WhyNotProposeGoal(by));
        _skills.RemoveAll(s => s.Id == skill && s.OwnerId == by);
    }

    public IEnumerable<Skill> SkillsOf(Guid owner) => _skills.Where(s => s.OwnerId == owner);
}
