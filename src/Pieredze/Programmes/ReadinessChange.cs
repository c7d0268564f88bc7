namespace Pieredze.Programmes;

/// <summary>That the answer to a condition changed: from which colour to which, who answers for it, and in which version of the programme.</summary>
public sealed class ReadinessChange
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ProgrammeId { get; init; }
    public required string Code { get; init; }

    /// <summary>The version of the programme that this answer belongs to.</summary>
    public required int InVersion { get; init; }

    public ReadinessColour? From { get; init; }
    public ReadinessColour? To { get; init; }

    /// <summary>Who looks after the condition since.</summary>
    public string Owner { get; init; } = "";

    /// <summary>Which of «owner», «evidence» and «mitigation» were written anew.</summary>
    public List<string> Parts { get; init; } = [];

    public Guid? ById { get; init; }
    public required DateOnly On { get; init; }
    public required bool IsAfterLaunch { get; init; }
}
