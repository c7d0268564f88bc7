using Microsoft.EntityFrameworkCore;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Relationships;

namespace Pieredze.Nudges;

/// <summary>How a coordinator sees that a pair is doing.</summary>
public enum Pace
{
    Active,
    Quiet,
    Paused,
    EndingSoon,
    Over,
}

/// <summary>One pair in the coordinator's list: who, in which stage, how it walks, and when an agreement was signed.</summary>
public sealed record PairRow(
    Guid Id,
    string Mentee,
    string Mentor,
    string? Unit,
    Stage Stage,
    DateOnly IntroducedOn,
    DateOnly PlannedEnd,
    DateTime? AgreedAt,
    Pace Pace
);

/// <summary>What the coordinator looks for in the list of pairs.</summary>
public sealed record PairSearch(string? Text, Stage? Stage, Pace? Pace, string? Sort, int Page)
{
    /// <summary>Whether it asks for all that are on their way.</summary>
    public bool IsOpen => Stage is null && Pace is null && string.IsNullOrWhiteSpace(Text);
}

/// <summary>Searches, filters, sorts and pages the pairs of a programme in the database.</summary>
public sealed class PairList(Database db, Clock clock)
{
    public const int PageSize = 25;

    public async Task<(IReadOnlyList<PairRow> Rows, int Total, int Page)> FindAsync(
        Programme programme,
        PairSearch search,
        int walking
    )
    {
        var id = programme.Id;
        var people = db.People;
        var found = Paced(db.Relationships.AsNoTracking().Where(r => r.ProgrammeId == id), programme, search.Pace);
        // Whether two people stayed in touch afterwards is theirs alone to know.
        if (search.Stage is { } stage and not Stage.MovingOn)
        {
            found = found.Where(r => r.Stage == stage || (stage == Stage.Ending && r.Stage == Stage.MovingOn));
        }

        if (!string.IsNullOrWhiteSpace(search.Text))
        {
            var pattern = Folded.Pattern(search.Text);
            var meant = people.Where(p => EF.Functions.Like(p.Search, pattern, "\\")).Select(p => p.Id);
            found = found.Where(r => meant.Contains(r.MenteeId) || meant.Contains(r.MentorId));
        }

        // Without a filter the number is known already.
        var total = search.IsOpen ? walking : await found.CountAsync();
        var last = clock.Today.AddDays(-Quiet.Days(programme.RhythmWeeks));
        var (now, page) = (clock.Now, Math.Clamp(search.Page, 1, Math.Max(1, (total + PageSize - 1) / PageSize)));
        var rows =
            from r in Sorted(found, people, search.Sort, last, now).Skip((page - 1) * PageSize).Take(PageSize)
            join mentee in people on r.MenteeId equals mentee.Id
            join mentor in people on r.MentorId equals mentor.Id
            select new PairRow(
                r.Id,
                mentee.FirstName + " " + mentee.LastName,
                mentor.FirstName + " " + mentor.LastName,
                mentee.Unit,
                r.Stage == Stage.MovingOn ? Stage.Ending : r.Stage,
                r.IntroducedOn,
                r.PlannedEnd,
                r.Agreements.Where(a => a.MenteeSignedAt != null && a.MentorSignedAt != null)
                    .Max(a => a.MenteeSignedAt),
                r.Standing == Standing.Paused ? Pace.Paused
                    : r.Standing != Standing.Active ? Pace.Over
                    : (r.LastMetOn ?? r.IntroducedOn) < last && (r.NextMeetingAt == null || r.NextMeetingAt < now)
                        ? Pace.Quiet
                    : Pace.Active
            );
        return (await rows.ToListAsync(), total, page);
    }

    private IQueryable<Relationship> Paced(IQueryable<Relationship> pairs, Programme programme, Pace? pace)
    {
        var (now, soon) = (clock.Now, clock.Today.AddDays(7 * ProgrammePicture.EndingWeeks));
        var last = clock.Today.AddDays(-Quiet.Days(programme.RhythmWeeks));
        return pace switch
        {
            Pace.Quiet => pairs.Where(Quiet.Since(programme, clock.Today, now)),
            Pace.Paused => pairs.Where(r => r.Standing == Standing.Paused),
            Pace.Active => pairs.Where(r =>
                r.Standing == Standing.Active && ((r.LastMetOn ?? r.IntroducedOn) >= last || r.NextMeetingAt >= now)
            ),
            Pace.EndingSoon => pairs.Where(r =>
                r.Standing == Standing.Active
                && r.PlannedEnd <= soon
                && (r.Stage == Stage.Building || r.Stage == Stage.Goals || r.Stage == Stage.Working)
            ),
            Pace.Over => pairs.Where(r => r.Standing != Standing.Active && r.Standing != Standing.Paused),
            _ => pairs.Where(r => r.Standing == Standing.Active || r.Standing == Standing.Paused),
        };
    }

    // Only names need the people; every other order is read off the index of the pairs.
    private static IQueryable<Relationship> Sorted(
        IQueryable<Relationship> found,
        IQueryable<Person> people,
        string? sort,
        DateOnly last,
        DateTime now
    ) =>
        sort switch
        {
            "mentee" => from r in found join p in people on r.MenteeId equals p.Id orderby p.NameOrder, r.Id select r,
            "mentor" => from r in found join p in people on r.MentorId equals p.Id orderby p.NameOrder, r.Id select r,
            // Stages are stored by name; their order is that of the way.
            "stage" => found
                .OrderBy(r =>
                    r.Stage == Stage.Building ? 0
                    : r.Stage == Stage.Goals ? 1
                    : r.Stage == Stage.Working ? 2
                    : r.Stage == Stage.Ending ? 3
                    : 4
                )
                .ThenBy(r => r.Id),
            "since" => found.OrderBy(r => r.IntroducedOn).ThenBy(r => r.Id),
            "end" => found.OrderBy(r => r.PlannedEnd).ThenBy(r => r.Id),
            _ => found
                .OrderBy(r =>
                    r.Standing == Standing.Active
                    && (r.LastMetOn ?? r.IntroducedOn) < last
                    && (r.NextMeetingAt == null || r.NextMeetingAt < now)
                        ? 0
                        : 1
                )
                .ThenBy(r => r.LastMetOn ?? r.IntroducedOn)
                .ThenBy(r => r.Id),
        };
}
