using Pieredze.Measurement;

namespace Pieredze.Relationships.Working;

/// <summary>What the answers about who led come to, over the meetings of the working stage; for the pair alone.</summary>
public sealed record LeadFigures
{
    private const int FewestMeetings = 3;

    /// <summary>The index of each meeting that has one, oldest first: 0 when the mentor led, 100 when the mentee did.</summary>
    public required IReadOnlyList<double> Indices { get; init; }

    public required bool SeenDifferently { get; init; }
    public required bool DependenceToWatch { get; init; }

    public double? Last => Indices.Count < FewestMeetings ? null : Indices[^1];
    public double? Trend => Measurement.HandOver.Trend(Indices);
    public HandOverStatus Status => Measurement.HandOver.Status(Indices);

    public static LeadFigures Of(Relationship pair)
    {
        var told = pair
            .Sessions.Where(s => s is { State: SessionState.Held, HeldIn: Stage.Working })
            .OrderBy(s => s.StartsAt)
            .ToList();
        var leads = told.Select(LeadOf).ToList();
        return new()
        {
            Indices = [.. leads.Select(l => l.Index).OfType<double>()],
            SeenDifferently =
                leads.LastOrDefault(l => l.SaidByMentee.Concat(l.SaidByMentor).Any(a => a is not null))
                    is { SeenDifferently: true },
            DependenceToWatch = Dependence.IsToBeWatched([.. told.Select(AgendaOf).OfType<Lead>()]),
        };
    }

    /// <summary>The index of one meeting by what the two answered, for counts over many pairs.</summary>
    public static double? IndexOf(List<string> saidByMentor, List<string> saidByMentee) =>
        LeadOf(saidByMentor, saidByMentee).Index;

    private static SessionLead LeadOf(Session session) => LeadOf(session.MentorHandOver, session.MenteeHandOver);

    private static SessionLead LeadOf(List<string> saidByMentor, List<string> saidByMentee) =>
        new() { SaidByMentor = Said(saidByMentor), SaidByMentee = Said(saidByMentee) };

    private static List<Lead?> Said(List<string> answers) => [.. HandOver.Behaviours.Select(b => Said(answers, b))];

    // Where the two saw it differently, both set it.
    private static Lead? AgendaOf(Session session)
    {
        var said = new[] { Said(session.MentorHandOver, "agenda"), Said(session.MenteeHandOver, "agenda") }
            .OfType<Lead>()
            .Distinct()
            .ToList();
        return said.Count switch
        {
            0 => null,
            1 => said[0],
            _ => Lead.Both,
        };
    }

    private static Lead? Said(List<string> answers, string behaviour) =>
        answers.Find(a => a.StartsWith($"{behaviour}:", StringComparison.Ordinal))?[(behaviour.Length + 1)..] switch
        {
            "mentor" => Lead.Mentor,
            "both" => Lead.Both,
            "mentee" => Lead.Mentee,
            _ => null,
        };
}
