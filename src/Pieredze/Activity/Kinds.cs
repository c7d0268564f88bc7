namespace Pieredze.Activity;

/// <summary>All that is noted down, by who may be named when administrators read it.</summary>
public static class Kinds
{
    /// <summary>What people who run things did: they answer for it by name.</summary>
    public static readonly IReadOnlyList<string> OfStaff =
    [
        "programme-created",
        "programme-set-up",
        "programme-style-changed",
        "programme-purposes-changed",
        "programme-launched",
        "readiness-answered",
        "condition-added",
        "condition-removed",
        "conditions-reviewed",
        "staff-appointed",
        "staff-released",
        "person-added",
        "people-imported",
        "people-exported",
        "people-invited",
        "match-round-drafted",
        "match-round-run",
        "match-run-cancelled",
        "match-draft-restored",
        "match-pair-pinned",
        "match-pair-unpinned",
        "match-pair-forbidden",
        "match-pair-lifted",
        "match-round-published",
        "organisation-changed",
        "account-invited",
        "account-disabled",
        "account-enabled",
        "administrator-made",
        "administrator-unmade",
        "mail-retried",
        "harm-looked",
        "harm-alert-raised",
        "harm-alert-settled",
        "harm-alert-answered",
        "harm-alert-closed",
        "proofs-taken",
        "line-waived",
        "line-waiver-ended",
        "plan-chosen",
        "plan-frozen",
        "plan-changed",
        "wave-published",
        "pulse-published",
        "own-figures-entered",
        "scale-brought",
        "scale-removed",
    ];

    /// <summary>What people did with their own place and account; who it was is nobody's business.</summary>
    public static readonly IReadOnlyList<string> OfPeople =
    [
        "place-accepted",
        "place-declined",
        "place-paused",
        "place-resumed",
        "place-left",
        "profile-saved",
        "briefing-done",
        "password-changed",
        "sessions-ended",
        "data-downloaded",
        "account-deleted",
    ];

    /// <summary>What happened between two people: that it happened, never between whom.</summary>
    public static readonly IReadOnlyList<string> OfPairs =
    [
        "proposal-accepted",
        "proposal-declined",
        "proposal-expired",
        "proposal-recalled",
        "pair-introduced",
        "pair-reminded",
        "pair-asked",
        "pair-faded",
        "pair-paused",
        "pair-resumed",
        "suspension-asked",
        "suspension-declined",
        "pair-suspended",
        "pair-suspension-lifted",
        "pair-completed",
        "pair-ended",
        "pair-wound-up",
        "stage-entered",
        "ending-notice",
        "agreement-written",
        "agreement-signed",
        "goal-proposed",
        "goal-activated",
        "goal-rejected",
        "goal-marked",
        "goal-closed",
        "session-planned",
        "session-moved",
        "session-cancelled",
        "session-held",
    ];

    public static IEnumerable<string> All => [.. OfStaff, .. OfPeople, .. OfPairs];
}
