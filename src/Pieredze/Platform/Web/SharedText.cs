namespace Pieredze.Platform.Web;

/// <summary>
/// A text that somebody else may change while one writes. The form carries a mark of what it showed; what only one of the two
/// changed is simply kept, and where both changed the same text, the second writer sees both versions and decides.
/// </summary>
public sealed record SharedText(string Field, string? Stored, string? Typed = null, string? Mark = null)
{
    /// <summary>Both changed it, each in another way.</summary>
    public bool Clashes => !IsLeft && Seen.Of(Stored) != Mark && Seen.Of(Stored) != Seen.Of(Typed);

    /// <summary>What belongs into the field, and what is kept when nothing clashes.</summary>
    public string? Text => IsLeft ? Stored : Typed;

    // The writer did not touch what the form showed.
    private bool IsLeft => Typed is null || Seen.Of(Typed) == Mark;

    /// <summary>Nobody writes over words that they have not seen.</summary>
    public static Refusal? WhyNot(params IEnumerable<SharedText> texts) =>
        texts.Any(t => t.Clashes) ? new("changed-meanwhile") : null;
}
