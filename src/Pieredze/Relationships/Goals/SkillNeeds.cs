using Pieredze.People;
using Pieredze.Platform;

namespace Pieredze.Relationships.Goals;

/// <summary>Lets a mentee's skill look for a mentor, when its owner says so: from then on others read the topic in explanations.</summary>
/// <param name="Topics">Those of the programme; a skill named like one of them can be looked for.</param>
/// <param name="Place">The mentee's own place; null when there is none any more.</param>
public sealed record SkillNeeds(IReadOnlyList<string> Topics, Enrolment? Place)
{
    public bool IsLookedFor(string skill) => Topic(skill) is { } topic && Place?.LooksFor(topic) == true;

    /// <summary>Puts the need into the owner's profile, or takes it out. The caller saves.</summary>
    public void Look(string skill, int rating, bool isWanted)
    {
        var topic = Topic(skill);
        Refusal.Check(topic is null && isWanted ? new("skill-not-a-topic") : null);
        if (topic is null)
        {
            return;
        }

        if (isWanted)
        {
            Place?.NeedForSkill(topic, rating);
        }
        else
        {
            Place?.NeedNoMore(topic);
        }
    }

    private string? Topic(string skill) =>
        Topics.FirstOrDefault(t => string.Equals(t, skill.Trim(), StringComparison.OrdinalIgnoreCase));
}
