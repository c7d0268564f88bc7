using Pieredze.Platform;
using Pieredze.Relationships.Between;

namespace Pieredze.Relationships;

// What the two write between meetings: to each other, and each for themselves.
public sealed partial class Relationship
{
    /// <summary>The two write to each other while they walk, and afterwards when both chose to stay in touch.</summary>
    public Refusal? WhyNotSay(Guid by) =>
        !IsWalker(by) ? new("not-your-pair")
        : SuspendedOn is not null ? new("pair-is-suspended")
        : Standing is Standing.Active or Standing.Paused ? null
        : this is { Standing: Standing.Completed, Stage: Stage.MovingOn } ? null
        : new("thread-is-closed");

    public Message Say(Guid by, string? text, DateTime now)
    {
        Refusal.Check(WhyNotSay(by) ?? WhyNotText(text ?? ""));
        return new()
        {
            RelationshipId = Id,
            AuthorId = by,
            Text = text!.Trim(),
            SentAt = now,
        };
    }

    /// <summary>A line in one's own journal, also after the way has ended.</summary>
    public Reflection Reflect(Guid by, ReflectionKind kind, string? text, DateTime now)
    {
        Refusal.Check(IsWalker(by) ? WhyNotText(text ?? "") : new("not-your-pair"));
        return new()
        {
            RelationshipId = Id,
            AuthorId = by,
            Kind = kind,
            Text = text!.Trim(),
            WrittenAt = now,
        };
    }
}
