namespace Pieredze.Matching;

/// <summary>The hard rules of a round: what may never become a pair, whatever its score.</summary>
public sealed record MatchRules
{
    /// <summary>At least one common working language. Does not apply where either named no language.</summary>
    public bool RequireCommonLanguage { get; init; } = true;

    /// <summary>
    /// At least one slot free for both and at least one hour a month from the mentor. Does not apply to what was not
    /// said.
    /// </summary>
    public bool RequireOverlap { get; init; } = true;

    /// <summary>Both have confirmed the briefing.</summary>
    public bool RequireBriefing { get; init; } = true;

    /// <summary>
    /// The mentor has a strength, of any level, in at least one topic the mentee needs. Does not apply where the
    /// mentee named no need or the mentor no strength.
    /// </summary>
    public bool RequireNeedCovered { get; init; } = true;

    /// <summary>Whether two people with the same direct manager may become a pair.</summary>
    public bool AllowSameManager { get; init; }

    /// <summary>
    /// Pairs freed from the rule that neither may stand in the other's line of managers (sponsorship programmes only).
    /// </summary>
    public IReadOnlyCollection<PairId> Waivers { get; init; } = [];

    /// <summary>Pairs that ended without success before; neither direction is tried again.</summary>
    public IReadOnlyCollection<PairId> FailedPairs { get; init; } = [];

    /// <summary>Person id to the id of the direct manager. Cycles and unknown ids do no harm.</summary>
    public IReadOnlyDictionary<string, string> Managers { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);
}
