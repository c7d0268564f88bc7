namespace Pieredze.Questions;

/// <summary>One question of the bank in both languages.</summary>
/// <param name="Stage">The letter of the stage it belongs to, 'A' to 'E'.</param>
/// <param name="Latvian">As a mentor would ask it in Latvian.</param>
/// <param name="English">As a mentor would ask it in English.</param>
public sealed record Question(char Stage, string Latvian, string English)
{
    /// <summary>What the question does with what was said.</summary>
    public Technique Technique { get; init; }

    /// <summary>When it fits best.</summary>
    public Situation Situation { get; init; }

    /// <summary>The wording in one language.</summary>
    /// <param name="language">The language to ask in.</param>
    public string In(Language language) => language == Language.Latvian ? Latvian : English;
}
