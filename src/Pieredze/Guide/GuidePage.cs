namespace Pieredze.Guide;

/// <summary>One page of the guide: its part, its place in the address, and the name of its text in each language.</summary>
public sealed record GuidePage(string Part, string Slug, string Text)
{
    public const string Basics = "basics";
    public const string Path = "path";
    public const string Plans = "plans";
    public const string Coordinators = "coordinators";
    public const string Terms = "terms";

    public static readonly IReadOnlyList<string> Parts = [Basics, Path, Plans, Coordinators, Terms];

    public static readonly IReadOnlyList<GuidePage> All =
    [
        new(Basics, "what-is-mentoring", "WhatIsMentoring"),
        new(Basics, "two-models", "TwoModels"),
        new(Basics, "when-it-is-used", "WhenItIsUsed"),
        new(Basics, "mentoring-or-coaching", "MentoringOrCoaching"),
        new(Basics, "benefits", "Benefits"),
        new(Basics, "when-it-harms", "WhenItHarms"),
        new(Basics, "conditions", "Conditions"),
        new(Path, "process", "Process"),
        new(Path, "for-mentees", "ForMentees"),
        new(Path, "for-mentors", "ForMentors"),
        new(Path, "stage-building", "StageBuilding"),
        new(Path, "stage-goals", "StageGoals"),
        new(Path, "stage-working", "StageWorking"),
        new(Path, "stage-ending", "StageEnding"),
        new(Path, "stage-moving-on", "StageMovingOn"),
        new(Path, "good-endings", "GoodEndings"),
        new(Path, "confidentiality", "Confidentiality"),
        new(Plans, "plans-building", "PlansBuilding"),
        new(Plans, "plans-goals", "PlansGoals"),
        new(Plans, "plans-working", "PlansWorking"),
        new(Plans, "plans-ending", "PlansEnding"),
        new(Plans, "plans-moving-on", "PlansMovingOn"),
        new(Coordinators, "launching", "Launching"),
        new(Coordinators, "matching", "Matching"),
        new(Coordinators, "supporting", "Supporting"),
        new(Coordinators, "evaluating", "Evaluating"),
        new(Terms, "glossary", "Glossary"),
    ];

    /// <summary>The five stages in their order, as the last word of the addresses that tell of them.</summary>
    private static readonly IReadOnlyList<string> Stages = ["building", "goals", "working", "ending", "moving-on"];

    public string Address => $"/guide/{Slug}";

    /// <summary>The stages are walked on these pages, so they show the path.</summary>
    public bool ShowsThePath => Slug is "process" or "for-mentees" or "for-mentors";

    /// <summary>The letter of the stage that the page tells of, in small; null when it tells of none or of all.</summary>
    public string? Stage =>
        Part == Plans || Slug.StartsWith("stage-", StringComparison.Ordinal)
            ? "abcde".Substring(Stages.ToList().IndexOf(Slug[(Slug.IndexOf('-', StringComparison.Ordinal) + 1)..]), 1)
            : null;

    /// <summary>Where it is told that help may be needed, it is told who helps.</summary>
    public bool NamesContacts =>
        Slug is "when-it-harms" or "confidentiality" or "mentoring-or-coaching" or "supporting";

    /// <summary>Where it is told what can be claimed, it is told how the reader's own programmes measure.</summary>
    public bool TellsOfDesigns => Slug is "benefits" or "evaluating";

    public string View(string language) => $"/Guide/Texts/_{Text}.{language}.cshtml";
}
