using Pieredze.Matching;

namespace Pieredze.Bench.Matching;

/// <summary>Every call of our own engine that the bench makes on numbers and on profiles.</summary>
internal static class Ours
{
    public static Outcome Scores(Instance instance, bool floor = false)
    {
        var (mentees, mentors) = instance.Ids;
        var table = new ScoreTable();
        foreach (var mentee in mentees)
        {
            table.Mentee(mentee);
        }

        for (var mentor = 0; mentor < mentors.Length; mentor++)
        {
            table.Place(table.Mentor(mentors[mentor]), instance.Places[mentor]);
        }

        if (instance.IsSquare)
        {
            for (var mentee = 0; mentee < mentees.Length; mentee++)
            {
                table.AddRow(mentee, instance.Score.AsSpan(mentee * mentors.Length, mentors.Length));
            }
        }
        else
        {
            table.Expect(instance.Arcs);
            for (var arc = 0; arc < instance.Arcs; arc++)
            {
                table.Add(instance.Mentee[arc], instance.Mentor[arc], instance.Score[arc]);
            }
        }

        var result = Matcher.Solve(new ScoreRequest { Table = table, Floor = floor });
        return new Outcome(result.Pairs.Count, result.Total);
    }

    public static Outcome People(MatchRequest request)
    {
        var result = Matcher.Solve(request);
        return new Outcome(result.Totals.Matched, result.Totals.Points);
    }

    /// <summary>Whether the verifier, which scores every pair anew, agrees.</summary>
    public static bool IsProved(MatchRequest request) => Matcher.Solve(request).Certificate.Verify(request);
}
