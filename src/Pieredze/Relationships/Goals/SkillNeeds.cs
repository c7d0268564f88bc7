using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Goals;

/// <summary>Lets a mentee's skill look for a mentor, when its owner says so: from then on others read the topic in explanations.</summary>
public sealed class SkillNeeds(Database db, Me me)
{
    /// <summary>Topics of the programme; a skill named like one of them can be looked for.</summary>
    public async Task<IReadOnlyList<string>> TopicsAsync(Guid programme) =>
        await db.Programmes.Where(p => p.Id == programme).Select(p => p.Topics).SingleAsync();

    /// <summary>Whether each of the topics is looked for because of a skill.</summary>
    public async Task<IReadOnlySet<string>> LookedForAsync(Guid programme)
    {
        var place = await PlaceAsync(programme);
        return place?.Competences.Where(c => c.FromSkill).Select(c => c.Topic).ToHashSet() ?? [];
    }

    /// <summary>Puts the need into the owner's profile, or takes it out. The caller saves.</summary>
    public async Task LookAsync(Guid programme, string skill, int rating, bool isWanted)
    {
        var topic = (await TopicsAsync(programme)).FirstOrDefault(t =>
            string.Equals(t, skill.Trim(), StringComparison.OrdinalIgnoreCase)
        );
        if (topic is null)
        {
            Refusal.Check(isWanted ? new("skill-not-a-topic") : null);
            return;
        }

        if (await PlaceAsync(programme) is not { } place)
        {
            return;
        }

        if (isWanted)
        {
            place.NeedForSkill(topic, rating);
        }
        else
        {
            place.NeedNoMore(topic);
        }
    }

    private Task<Enrolment?> PlaceAsync(Guid programme)
    {
        var id = me.Id;
        return db
            .Enrolments.Include(e => e.Competences)
            .SingleOrDefaultAsync(e => e.ProgrammeId == programme && e.PersonId == id && e.Side == Side.Mentee);
    }
}
