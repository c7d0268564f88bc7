using Pieredze.Platform;

namespace Pieredze.Relationships;

// Asking somebody outside the pair to listen; nothing of it is kept with the pair.
public sealed partial class Relationship
{
    public Refusal? WhyNotCallForSupport(Guid by, string? text) =>
        IsWalker(by) ? WhyNotLength(text) : new("not-your-pair");

    /// <summary>What goes along with the call; often nothing.</summary>
    public string? CallForSupport(Guid by, string? text)
    {
        Refusal.Check(WhyNotCallForSupport(by, text));
        return Absent(text);
    }
}
