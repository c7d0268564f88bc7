namespace Pieredze.Relationships.Working;

/// <summary>Who led in the last meetings, as the two saw it: behaviours down, meetings across.</summary>
public sealed record LeadWalk(IReadOnlyList<LeadRow> Rows, IReadOnlyList<int> LedByMentee)
{
    private const int Meetings = 7;

    /// <summary>The walk of the last held meetings of which somebody told; null when nobody has.</summary>
    public static LeadWalk? Of(Relationship pair)
    {
        var told = pair
            .Sessions.Where(s => s.State == SessionState.Held && s.MenteeHandOver.Count + s.MentorHandOver.Count > 0)
            .OrderBy(s => s.StartsAt)
            .TakeLast(Meetings)
            .ToList();
        if (told.Count == 0)
        {
            return null;
        }

        var rows = HandOver.Behaviours.Select(b => new LeadRow(b, [.. told.Select(s => Leader(s, b))])).ToList();
        return new(rows, [.. told.Select((_, at) => rows.Count(r => r.Leaders[at] == TurnOf.Mentee))]);
    }

    // Where the two saw it differently, both led.
    private static TurnOf? Leader(Session session, string behaviour)
    {
        var (mentee, mentor) = (Told(session.MenteeHandOver, behaviour), Told(session.MentorHandOver, behaviour));
        return mentee is null || mentor is null ? mentee ?? mentor
            : mentee == mentor ? mentee
            : TurnOf.Both;
    }

    private static TurnOf? Told(List<string> answers, string behaviour) =>
        answers.Find(a => a.StartsWith($"{behaviour}:", StringComparison.Ordinal))?[(behaviour.Length + 1)..] switch
        {
            "mentee" => TurnOf.Mentee,
            "mentor" => TurnOf.Mentor,
            "both" => TurnOf.Both,
            _ => null,
        };
}

/// <summary>Who showed one behaviour, meeting by meeting; null where nobody told.</summary>
public sealed record LeadRow(string Behaviour, IReadOnlyList<TurnOf?> Leaders);
