using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;
using Pieredze.Relationships.Goals;

namespace Pieredze.Relationships.Working;

/// <summary>What the two of a pair work with: their goals, problems and meetings, loaded for the one who asks.</summary>
public sealed partial class PairDesk(Database db, Me me, Clock clock)
{
    public Relationship Pair { get; private set; } = null!;
    public Person Mentor { get; private set; } = null!;
    public Person Mentee { get; private set; } = null!;
    public Clock Clock => clock;
    public Guid MyId => me.Id;
    public bool IAmMentee => Pair.IsMentee(me.Id);
    public Person Other => IAmMentee ? Mentor : Mentee;

    public string NameOf(Guid person) => person == Mentor.Id ? Mentor.FirstName : Mentee.FirstName;

    /// <summary>All that the pages of the whole way show: a dozen statements, none of them per row.</summary>
    public Task WithEverything(Guid pair) =>
        Load(
            pair,
            pairs =>
                pairs
                    .Include(r => r.Agreements)
                    .Include(r => r.Goals)
                        .ThenInclude(g => g.Methods)
                    .Include(r => r.Goals)
                        .ThenInclude(g => g.Steps)
                    .Include(r => r.Problems)
                        .ThenInclude(p => p.Options)
                    .Include(r => r.Sessions)
                    .Include(r => r.Stages)
        );

    /// <summary>What the pair's own page shows; methods, steps and problems only in the stage that asks for them.</summary>
    public async Task ForItsPage(Guid pair)
    {
        await Load(
            pair,
            pairs =>
                pairs.Include(r => r.Agreements).Include(r => r.Goals).Include(r => r.Sessions).Include(r => r.Stages)
        );
        if (Pair.Stage == Stage.Goals)
        {
            await db
                .Goals.Where(g => g.RelationshipId == pair)
                .Include(g => g.Methods)
                .Include(g => g.Steps)
                .LoadAsync();
            await db.Set<Problem>().Where(p => p.RelationshipId == pair).Include(p => p.Options).LoadAsync();
        }
    }

    /// <summary>The two and what each of them said alone.</summary>
    public Task Alone(Guid pair) => Load(pair, pairs => pairs);

    public Task WithSessions(Guid pair) => Load(pair, pairs => pairs.Include(r => r.Sessions));

    /// <summary>What the two look back on: goals and their steps, meetings and what was agreed there.</summary>
    public Task WithWayWalked(Guid pair) =>
        Load(
            pair,
            pairs =>
                pairs
                    .Include(r => r.Goals)
                        .ThenInclude(g => g.Steps)
                    .Include(r => r.Sessions)
                        .ThenInclude(s => s.NextSteps)
        );

    /// <summary>All meetings, one of them with what was written; private notes of the other stay in the database.</summary>
    public async Task<Session?> WithSession(Guid pair, Guid session)
    {
        await WithSessions(pair);
        if (Pair.Sessions.FirstOrDefault(s => s.Id == session) is not { } found)
        {
            return null;
        }

        var id = me.Id;
        await db.Set<AgendaItem>().Where(a => a.SessionId == session).LoadAsync();
        await db.Set<NextStep>().Where(s => s.SessionId == session).LoadAsync();
        await db.Set<Observation>().Where(o => o.SessionId == session).LoadAsync();
        await db.Set<Note>().Where(n => n.SessionId == session && (!n.IsPrivate || n.AuthorId == id)).LoadAsync();
        return found;
    }

    public Task<T> AgainIfOvertakenAsync<T>(Func<Task<T>> work) => db.AgainIfOvertakenAsync(work);

    public Goal? Goal(Guid goal) => Pair.Goals.FirstOrDefault(g => g.Id == goal);

    // Whatever of the pair changed, the pair gets a new version: of two writers at once the second is told.
    public async Task SaveAsync(string? kind = null, Guid? about = null)
    {
        if (kind is not null)
        {
            Activity.ActivitySets.Note(db, kind, clock.Now, me.Id, Pair.ProgrammeId, Pair.Id, about);
        }

        db.Entry(Pair).Property(r => r.Version).IsModified = true;
        await db.SaveChangesAsync();
    }

    private async Task Load(Guid pair, Func<IQueryable<Relationship>, IQueryable<Relationship>> with)
    {
        db.ChangeTracker.Clear();
        Pair = await with(db.Relationships.Of(me).Where(r => r.Id == pair)).AsSplitQuery().SingleAsync();
        var (mentor, mentee) = (Pair.MentorId, Pair.MenteeId);
        var accounts = db.Accounts;
        var both = await db
            .People.Where(p => p.Id == mentor || p.Id == mentee)
            .Select(p => new
            {
                Person = p,
                Zone = accounts.Where(a => a.Id == p.Id).Select(a => a.TimeZone).FirstOrDefault(),
            })
            .ToListAsync();
        Mentor = both.Single(p => p.Person.Id == mentor).Person;
        Mentee = both.Single(p => p.Person.Id == mentee).Person;
        _zones = both.ToDictionary(p => p.Person.Id, p => ReaderZone.Find(p.Zone) ?? clock.Home);
    }
}
