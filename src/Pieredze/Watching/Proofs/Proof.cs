namespace Pieredze.Watching.Proofs;

/// <summary>One thing that a programme can show, as a table; without rows it cannot show it yet.</summary>
/// <param name="Key">The word key of its title, and the name of its file.</param>
/// <param name="Columns">Word keys of the heads.</param>
public sealed record Proof(
    ProofTheme Theme,
    string Key,
    IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<string>> Rows
)
{
    /// <summary>Said where the rows themselves are read only for the folder.</summary>
    public bool? Known { get; init; }

    public bool IsThere => Known ?? Rows.Count > 0;

    /// <summary>«2-briefing/training»: where it lies in the folder, without the kind of file.</summary>
    public string Path => $"{(int)Theme + 1}-{Theme.ToString().ToLowerInvariant()}/{Key}";
}

/// <summary>What good programmes are asked about, in the order of the folder.</summary>
public enum ProofTheme
{
    Purpose,
    Briefing,
    Matching,
    Measurement,
    Ethics,
    Administration,
}
