namespace Pieredze.Relationships;

// What each of the two says of themselves while they get to know each other.
public sealed partial class Parts
{
    public List<string> Values { get; set; } = [];

    /// <summary>Why each value, in the order of <see cref="Values"/>; blank where nothing was said.</summary>
    public List<string> ValueReasons { get; set; } = [];

    /// <summary>How this person works.</summary>
    public string? Differences { get; set; }

    /// <summary>How this person learns.</summary>
    public string? Learning { get; set; }

    /// <summary>How this person talks and wants to be talked to.</summary>
    public string? Communication { get; set; }

    /// <summary>What strength may lie in the differences.</summary>
    public string? Strength { get; set; }

    /// <summary>How respected this person feels, 1–5; read by nobody else.</summary>
    public int? Respect { get; set; }

    /// <summary>The style as this person lives it, row by row of the dial; empty until told.</summary>
    public List<int> Experienced { get; set; } = [];

    public DateOnly? ExperiencedOn { get; set; }

    public bool HasToldDifferences => (Differences ?? Learning ?? Communication ?? Strength) is not null;

    /// <summary>An answer of 1 or 2 is a reason to be shown where to find help.</summary>
    public bool MayNeedHelp => Respect <= 2;
}
