namespace Pieredze.Relationships.Working;

/// <summary>How far one of the two sees the ten features of mentoring in this pair, 1 to 5 each; the pair compares, nobody else.</summary>
public sealed class FeatureCheck
{
    public const int Items = 10;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RelationshipId { get; init; }
    public required Guid PersonId { get; init; }
    public required Stage Stage { get; init; }
    public List<int> Answers { get; internal set; } = [];
    public DateTime AnsweredAt { get; internal set; }
}
