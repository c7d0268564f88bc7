namespace Pieredze.Relationships.Building;

/// <summary>What the two agree on. A change is a new version that both sign again.</summary>
public sealed class Agreement
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RelationshipId { get; init; }
    public required int Number { get; init; }
    public required AgreementText Text { get; init; }

    /// <summary>How the two mean to be together, row by row of the style dial.</summary>
    public required List<int> Dial { get; init; }

    public required DateTime WrittenAt { get; init; }
    public required Guid WrittenBy { get; init; }
    public DateTime? MentorSignedAt { get; internal set; }
    public DateTime? MenteeSignedAt { get; internal set; }

    public bool IsSignedByBoth => MentorSignedAt is not null && MenteeSignedAt is not null;
}

/// <summary>The parts of an agreement; none may stay empty when it is signed.</summary>
public sealed record AgreementText
{
    public required string Purpose { get; init; }
    public required string Wishes { get; init; }
    public required string Roles { get; init; }
    public required string Behaviours { get; init; }
    public required string Rhythm { get; init; }
    public required string Channel { get; init; }
    public required string Length { get; init; }
    public required string Confidentiality { get; init; }
    public required string PersonalMatters { get; init; }

    /// <summary>Whether personal matters belong to the talks; null in agreements that were written before it was asked.</summary>
    public PersonalScope? PersonalScope { get; init; }

    public required string EndingRules { get; init; }

    /// <summary>The word keys of the parts in the order of the page.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [.. Of(new Dictionary<string, string?>()).Parts().Select(p => p.Key)];

    /// <summary>The text of these parts; what is not among them is still empty.</summary>
    public static AgreementText Of(IReadOnlyDictionary<string, string?> parts)
    {
        string Part(string key) => (parts.GetValueOrDefault(key) ?? "").Trim().ReplaceLineEndings("\n");
        return new()
        {
            Purpose = Part("purpose"),
            Wishes = Part("wishes"),
            Roles = Part("roles"),
            Behaviours = Part("behaviours"),
            Rhythm = Part("rhythm"),
            Channel = Part("channel"),
            Length = Part("length"),
            Confidentiality = Part("confidentiality"),
            PersonalMatters = Part("personal-matters"),
            PersonalScope =
                Enum.TryParse<PersonalScope>(Part("personal-scope"), out var scope) && Enum.IsDefined(scope)
                    ? scope
                    : null,
            EndingRules = Part("ending-rules"),
        };
    }

    /// <summary>The first part that is still empty, by its word key; null when all are written. Only limits need words.</summary>
    public string? FirstEmpty() =>
        Parts()
            .FirstOrDefault(part =>
                string.IsNullOrWhiteSpace(part.Text)
                && !(
                    part.Key == "personal-matters" && PersonalScope is not (null or Building.PersonalScope.WithinLimits)
                )
            )
            .Key;

    /// <summary>All parts in the order of the page.</summary>
    public IReadOnlyList<(string Key, string Text)> Parts() =>
        [
            ("purpose", Purpose),
            ("wishes", Wishes),
            ("roles", Roles),
            ("behaviours", Behaviours),
            ("rhythm", Rhythm),
            ("channel", Channel),
            ("length", Length),
            ("confidentiality", Confidentiality),
            ("personal-matters", PersonalMatters),
            ("ending-rules", EndingRules),
        ];
}

/// <summary>Whether the two also talk about personal matters.</summary>
public enum PersonalScope
{
    Yes,
    WithinLimits,
    No,
}
