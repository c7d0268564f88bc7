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
public sealed record PairSearch(string? Text, Stage? Stage, Pace? Pace, string? Sort, int Page);

/// <summary>Searches, filters, sorts and pages the pairs of a programme in the database.</summary>
public sealed class PairList(Database db, Clock clock)
{
    public const int PageSize = 25;

    public async Task<(IReadOnlyList<PairRow> Rows, int Total, int Page)> FindAsync(
        Programme programme,
        PairSearch search
    )
    {
        var id = programme.Id;
        var pattern = Folded.Pattern(search.Text ?? "");
        var people = db.People;
        var found =
            from r in Paced(db.Relationships.AsNoTracking().Where(r => r.ProgrammeId == id), programme, search.Pace)
            join mentee in people on r.MenteeId equals mentee.Id
            join mentor in people on r.MentorId equals mentor.Id
            select new Found
            {
                Pair = r,
                Mentee = mentee,
                Mentor = mentor,
            };
        if (search.Stage is { } stage)
        {
            found = found.Where(f => f.Pair.Stage == stage);
        }

        if (!string.IsNullOrWhiteSpace(search.Text))
        {
            found = found.Where(f =>
                EF.Functions.Like(f.Mentee.Search, pattern, "\\") || EF.Functions.Like(f.Mentor.Search, pattern, "\\")
            );
        }

        var total = await found.CountAsync();
        var last = clock.Today.AddDays(-Quiet.Days(programme.RhythmWeeks));
        var (now, page) = (clock.Now, Math.Clamp(search.Page, 1, Math.Max(1, (total + PageSize - 1) / PageSize)));
        var rows = await Sorted(found, search.Sort, last, now)
            .ThenBy(f => f.Pair.Id)
            .Skip((page - 1) * PageSize)
            .Take(PageSize)
            .Select(f => new PairRow(
                f.Pair.Id,
                f.Mentee.FirstName + " " + f.Mentee.LastName,
                f.Mentor.FirstName + " " + f.Mentor.LastName,
                f.Mentee.Unit,
                f.Pair.Stage,
                f.Pair.IntroducedOn,
                f.Pair.PlannedEnd,
                f.Pair.Agreements.Where(a => a.MenteeSignedAt != null && a.MentorSignedAt != null)
                    .Max(a => a.MenteeSignedAt),
                f.Pair.Standing == Standing.Paused ? Pace.Paused
                    : f.Pair.Standing != Standing.Active ? Pace.Over
                    : (f.Pair.LastMetOn ?? f.Pair.IntroducedOn) < last
                    && (f.Pair.NextMeetingAt == null || f.Pair.NextMeetingAt < now)
                        ? Pace.Quiet
                    : Pace.Active
            ))
            .ToListAsync();
        return (rows, total, page);
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

    private static IOrderedQueryable<Found> Sorted(
        IQueryable<Found> found,
        string? sort,
        DateOnly last,
        DateTime now
    ) =>
        sort switch
        {
            "mentee" => found.OrderBy(f => f.Mentee.LastName).ThenBy(f => f.Mentee.FirstName),
            "mentor" => found.OrderBy(f => f.Mentor.LastName).ThenBy(f => f.Mentor.FirstName),
            // Stages are stored by name; their order is that of the way.
            "stage" => found.OrderBy(f =>
                f.Pair.Stage == Stage.Building ? 0
                : f.Pair.Stage == Stage.Goals ? 1
                : f.Pair.Stage == Stage.Working ? 2
                : f.Pair.Stage == Stage.Ending ? 3
                : 4
            ),
            "since" => found.OrderBy(f => f.Pair.IntroducedOn),
            "end" => found.OrderBy(f => f.Pair.PlannedEnd),
            _ => found
                .OrderBy(f =>
                    f.Pair.Standing == Standing.Active
                    && (f.Pair.LastMetOn ?? f.Pair.IntroducedOn) < last
                    && (f.Pair.NextMeetingAt == null || f.Pair.NextMeetingAt < now)
                        ? 0
                        : 1
                )
                .ThenBy(f => f.Mentee.LastName),
        };

    private sealed class Found
    {
        public required Relationship Pair { get; init; }
        public required Person Mentee { get; init; }
        public required Person Mentor { get; init; }
    }
}
