using Microsoft.EntityFrameworkCore;
using Pieredze.Matches;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Relationships;

namespace Pieredze.Nudges;

/// <summary>How many people came how far, from the invitation to the signed agreement.</summary>
public sealed record Funnel(int Invited, int Accepted, int Ready, int Matched, int Met, int Agreed)
{
    public IReadOnlyList<(string Key, int People)> Steps =>
        [
            ("funnel-invited", Invited),
            ("funnel-accepted", Accepted),
            ("funnel-ready", Ready),
            ("funnel-matched", Matched),
            ("funnel-met", Met),
            ("funnel-agreed", Agreed),
        ];
}

/// <summary>The pairs of a programme in numbers: where they are, how many walk, rest or are quiet.</summary>
public sealed record PairCounts(IReadOnlyList<int> ByStage, int Active, int Quiet, int Paused, int EndingSoon)
{
    public int Walking => Active + Quiet + Paused;
}

/// <summary>What waits for the coordinator, as counts.</summary>
public sealed record Waiting(int Mentees, int Mentors, int Drafts, int NotMailed, int Unbriefed, int Unanswered);

/// <summary>Counts a programme for its overview. Numbers and names only: nothing that a pair writes is read here.</summary>
public sealed class ProgrammePicture(Database db, Clock clock)
{
    /// <summary>Pairs whose planned end is nearer than this should have begun to end.</summary>
    public const int EndingWeeks = 6;

    public async Task<(Funnel Funnel, Waiting Waiting)> PeopleAsync(Programme programme)
    {
        var id = programme.Id;
        var pairs = db.Relationships.Where(r => r.ProgrammeId == id);
        var walking = Both(pairs.Where(r => r.Standing == Standing.Active || r.Standing == Standing.Paused));
        var matched = Both(pairs);
        // Whoever completed waits for nobody, unless they chose anew.
        var content = pairs.LastAndCompleted().Select(r => r.MenteeId);
        var met = Both(pairs.Where(r => r.LastMetOn != null));
        var agreed = Both(
            pairs.Where(r => r.Agreements.Any(a => a.MenteeSignedAt != null && a.MentorSignedAt != null))
        );
        var mailed = db.Invitations.Where(i => i.ProgrammeId == id).Select(i => i.PersonId);
        var places = await db
            .Enrolments.Where(e => e.ProgrammeId == id)
            .GroupBy(e => new
            {
                e.State,
                e.Side,
                Told = e.ProfileDoneAt != null,
                Briefed = e.BriefingDoneAt != null,
                Walking = walking.Contains(e.PersonId),
                Matched = matched.Contains(e.PersonId),
                Met = met.Contains(e.PersonId),
                Agreed = agreed.Contains(e.PersonId),
                Mailed = mailed.Contains(e.PersonId),
                Content = e.Choices.Count == 0 && content.Contains(e.PersonId),
            })
            .Select(g => new { g.Key, People = g.Count() })
            .ToListAsync();
        bool IsIn(EnrolmentState state) => state is EnrolmentState.Accepted or EnrolmentState.Paused;
        bool IsReady(bool told, bool briefed) => told && (briefed || !programme.BriefingRequired);
        var answered = places.Where(p => IsIn(p.Key.State) || p.Key.State == EnrolmentState.Left || p.Key.Matched);
        var funnel = new Funnel(
            places.Sum(p => p.People),
            answered.Sum(p => p.People),
            places.Where(p => p.Key.Matched || IsReady(p.Key.Told, p.Key.Briefed)).Sum(p => p.People),
            places.Where(p => p.Key.Matched).Sum(p => p.People),
            places.Where(p => p.Key.Met).Sum(p => p.People),
            places.Where(p => p.Key.Agreed).Sum(p => p.People)
        );
        var free = places.Where(p =>
            p.Key.State == EnrolmentState.Accepted && IsReady(p.Key.Told, p.Key.Briefed) && !p.Key.Walking
        );
        var waiting = new Waiting(
            free.Where(p => p.Key.Side == People.Side.Mentee && !p.Key.Content).Sum(p => p.People),
            free.Where(p => p.Key.Side == People.Side.Mentor).Sum(p => p.People),
            await db.MatchRounds.CountAsync(r => r.ProgrammeId == id && r.State == RoundState.Draft),
            places.Where(p => p.Key.State == EnrolmentState.Invited && !p.Key.Mailed).Sum(p => p.People),
            places
                .Where(p => p.Key.State == EnrolmentState.Accepted && !IsReady(p.Key.Told, p.Key.Briefed))
                .Sum(p => p.People),
            await db.Proposals.CountAsync(p =>
                p.ProgrammeId == id
                && (p.State == ProposalState.AwaitingMentee || p.State == ProposalState.AwaitingMentor)
            )
        );
        return (funnel, waiting);
    }

    // Sets that stand for themselves are read once; asking anew for every person took a hundred times as long.
    private static IQueryable<Guid> Both(IQueryable<Relationship> pairs) =>
        pairs.Select(r => r.MenteeId).Concat(pairs.Select(r => r.MentorId));

    public async Task<PairCounts> PairsAsync(Programme programme)
    {
        var (id, now) = (programme.Id, clock.Now);
        var last = clock.Today.AddDays(-Quiet.Days(programme.RhythmWeeks));
        var soon = clock.Today.AddDays(7 * EndingWeeks);
        var counted = await db
            .Relationships.Where(r => r.ProgrammeId == id)
            .GroupBy(r => new
            {
                r.Stage,
                r.Standing,
                Quiet = (r.LastMetOn ?? r.IntroducedOn) < last && (r.NextMeetingAt == null || r.NextMeetingAt < now),
                Ending = r.PlannedEnd <= soon,
            })
            .Select(g => new { g.Key, Pairs = g.Count() })
            .ToListAsync();
        var walking = counted.Where(c => c.Key.Standing is Standing.Active or Standing.Paused).ToList();
        var byStage = Enumerable
            .Range(0, 4)
            .Select(stage => walking.Where(c => (int)c.Key.Stage == stage).Sum(c => c.Pairs))
            // Who stays in touch afterwards is nobody's business; the last stage counts all who completed.
            .Append(counted.Where(c => c.Key.Standing is Standing.Completed or Standing.Closed).Sum(c => c.Pairs));
        return new(
            [.. byStage],
            walking.Where(c => c.Key is { Standing: Standing.Active, Quiet: false }).Sum(c => c.Pairs),
            walking.Where(c => c.Key is { Standing: Standing.Active, Quiet: true }).Sum(c => c.Pairs),
            walking.Where(c => c.Key.Standing == Standing.Paused).Sum(c => c.Pairs),
            walking
                .Where(c =>
                    c.Key is { Standing: Standing.Active, Ending: true }
                    && c.Key.Stage is Stage.Building or Stage.Goals or Stage.Working
                )
                .Sum(c => c.Pairs)
        );
    }
}
