using Pieredze.Measurement;
using Pieredze.Measurement.Harms;
using Pieredze.People;
using Pieredze.Programmes;
using Pieredze.Relationships.Working;

namespace Pieredze.Watching.Facts;

/// <summary>H3 to H6: whose goals and options they are, what is questioned, and who stands above whom.</summary>
internal static class WhatPairsDo
{
    public static ProgrammeFacts Add(ProgrammeFacts facts, Rows rows, Programme programme)
    {
        var meetings = rows.Meetings.GroupBy(m => m.Pair, m => m).ToList();
        return facts with
        {
            GoalsOfOthers = Portion(rows, p => p.ActiveOfOthers, p => p.ActiveGoals),
            OptionsByMentor = Portion(rows, p => p.OptionsOfMentor, p => p.Options),
            ChallengeIndices =
            [
                .. meetings.Select(m => Mutuality.ChallengeIndex([.. m.Select(s => s.Challenges)])).OfType<double>(),
            ],
            ChangeGoals = programme.Purposes.Intersect([Purpose.NewProject, Purpose.Change]).Any()
                ? Portion(rows, p => p.GoalsOfChange, p => p.Goals)
                : null,
            OwnManagers = OwnManagers(rows, programme.LineWaiver is not null),
            HandOvers = [.. meetings.Select(Status)],
            OverriddenGoals = Portion(rows, p => p.Overridden, p => p.Rejected),
        };
    }

    private static Portion Portion(Rows rows, Func<PairRow, int> some, Func<PairRow, int> all)
    {
        var pairs = rows.Pairs.Where(p => all(p) > 0).ToList();
        return new(pairs.Sum(some), pairs.Sum(all), pairs.Select(p => p.Mentee).Distinct().Count());
    }

    private static HandOverStatus Status(IGrouping<Guid, MeetingRow> meetings) =>
        Measurement.HandOver.Status([
            .. meetings
                .OrderBy(m => m.StartsAt)
                .Select(m => LeadFigures.IndexOf(m.SaidByMentor, m.SaidByMentee))
                .OfType<double>(),
        ]);

    private static OwnManagers? OwnManagers(Rows rows, bool isWaived)
    {
        // Without one reporting line on record nobody can say who is whose superior.
        if (rows.Managers.Count == 0)
        {
            return null;
        }

        var walking = rows.Pairs.Where(p => !p.IsCompleted && p.Standing != Relationships.Standing.EndedEarly).ToList();
        var own = walking.Count(p => ReportingLine.IsAbove(p.Mentor, p.Mentee, rows.Managers));
        return isWaived ? new(own, 0, walking.Count) : new(0, own, walking.Count);
    }
}
