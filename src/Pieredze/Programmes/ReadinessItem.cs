namespace Pieredze.Programmes;

/// <summary>One condition for mentoring to do good: its answer, colour, owner and evidence.</summary>
public sealed class ReadinessItem
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ProgrammeId { get; init; }

    /// <summary>«R1»…«R9», or «R10»… for the organisation's own.</summary>
    public required string Code { get; init; }

    public string? Title { get; set; }
    public ReadinessColour? Colour { get; set; }
    public string Owner { get; set; } = "";
    public string Evidence { get; set; } = "";
    public string Mitigation { get; set; } = "";
    public DateOnly? AnsweredOn { get; set; }

    public bool Says(ReadinessAnswer answer) =>
        (Colour, Owner, Evidence, Mitigation)
        == (answer.Colour, Text(answer.Owner), Text(answer.Evidence), Text(answer.Mitigation));

    /// <summary>Which of the written parts the answer changes.</summary>
    public IEnumerable<string> Differing(ReadinessAnswer answer) =>
        new (string Part, string Before, string? After)[]
        {
            ("owner", Owner, answer.Owner),
            ("evidence", Evidence, answer.Evidence),
            ("mitigation", Mitigation, answer.Mitigation),
        }
            .Where(p => p.Before != Text(p.After))
            .Select(p => p.Part);

    public void Take(ReadinessAnswer answer, DateOnly today)
    {
        Colour = answer.Colour;
        Owner = Text(answer.Owner);
        Evidence = Text(answer.Evidence);
        Mitigation = Text(answer.Mitigation);
        AnsweredOn = Colour is null ? null : today;
    }

    private static string Text(string? typed) => typed?.Trim() ?? "";
}

public enum ReadinessColour
{
    Green,
    Amber,
    Red,
}
