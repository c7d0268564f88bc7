using System.Linq.Expressions;
using Pieredze.Programmes;
using Pieredze.Relationships;

namespace Pieredze.Nudges;

/// <summary>A pair is quiet when it has not met for one and a half times the programme's rhythm and has no meeting ahead.</summary>
public static class Quiet
{
    public const double Patience = 1.5;

    /// <summary>Days without a meeting after which a pair is quiet.</summary>
    public static int Days(int rhythmWeeks) => (int)Math.Ceiling(rhythmWeeks * 7 * Patience);

    public static Expression<Func<Relationship, bool>> Since(Programme programme, DateOnly today, DateTime now)
    {
        var last = today.AddDays(-Days(programme.RhythmWeeks));
        return r =>
            r.Standing == Standing.Active
            && (r.LastMetOn ?? r.IntroducedOn) < last
            && (r.NextMeetingAt == null || r.NextMeetingAt < now);
    }
}
