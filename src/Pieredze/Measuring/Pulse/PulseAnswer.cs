namespace Pieredze.Measuring.Pulse;

/// <summary>
/// One anonymous answer to one item: no person, no time, no order, no group, and nothing that ties it to other answers of
/// the same person.
/// </summary>
public sealed class PulseAnswer
{
    /// <summary>Random; the table is sorted by it and has no other order.</summary>
    public required Guid Key { get; init; }

    public required Guid RoundId { get; init; }
    public required string Item { get; init; }
    public required int Value { get; init; }
}

/// <summary>What somebody added to a pulse in words; read only together with nine others.</summary>
public sealed class PulseComment
{
    public const int MostLetters = 600;

    public required Guid Key { get; init; }
    public required Guid RoundId { get; init; }
    public required string Text { get; init; }
}
