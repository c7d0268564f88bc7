using Microsoft.EntityFrameworkCore;

namespace Pieredze.Relationships.Working;

// What the pages of the working stage load besides.
public sealed partial class PairDesk
{
    private Dictionary<Guid, TimeZoneInfo> _zones = [];

    /// <summary>The zone in which one of the two lives.</summary>
    public TimeZoneInfo ZoneOf(Guid person) => _zones[person];

    public bool ZonesDiffer => !ZoneOf(Pair.MenteeId).Equals(ZoneOf(Pair.MentorId));

    /// <summary>Insights of one's own and those shown, what was challenged, and the meetings and goals it came up in.</summary>
    public Task WithLearning(Guid pair)
    {
        var id = me.Id;
        return Load(
            pair,
            pairs =>
                pairs
                    .Include(r => r.Sessions)
                    .Include(r => r.Goals)
                    .Include(r => r.Challenges)
                    .Include(r => r.Insights.Where(i => i.AuthorId == id || i.IsShared))
        );
    }

    public Task WithDoors(Guid pair) =>
        Load(pair, pairs => pairs.Include(r => r.Opportunities).Include(r => r.Contacts));

    public Task WithFeatureChecks(Guid pair) => Load(pair, pairs => pairs.Include(r => r.FeatureChecks));

    /// <summary>The free hours of both, by whose they are.</summary>
    public async Task<ILookup<Guid, FreeTime>> WithFreeTimes(Guid pair)
    {
        await WithSessions(pair);
        var (mentor, mentee) = (Pair.MentorId, Pair.MenteeId);
        var times = await db.FreeTimes.Where(t => t.PersonId == mentor || t.PersonId == mentee).ToListAsync();
        return times.ToLookup(t => t.PersonId);
    }

    public Task<int> RhythmWeeks()
    {
        var programme = Pair.ProgrammeId;
        return db.Set<Programmes.Programme>().Where(p => p.Id == programme).Select(p => p.RhythmWeeks).SingleAsync();
    }

    /// <summary>A meeting with all that was told of it, also what was challenged and one's own insights.</summary>
    public async Task<Session?> WithWholeSession(Guid pair, Guid session)
    {
        var found = await WithSession(pair, session);
        if (found is not null)
        {
            var id = me.Id;
            await db.Set<Challenge>().Where(c => c.SessionId == session && c.RelationshipId == pair).LoadAsync();
            await db.Set<Insight>()
                .Where(i => i.SessionId == session && i.RelationshipId == pair && i.AuthorId == id)
                .LoadAsync();
        }

        return found;
    }
}
