namespace Pieredze.Guide;

/// <summary>One page of the guide: its place in the address, and the name of its text in each language.</summary>
public sealed record GuidePage(string Slug, string Text)
{
    public static readonly IReadOnlyList<GuidePage> All =
    [
        new("what-is-mentoring", "WhatIsMentoring"),
        new("for-mentees", "ForMentees"),
        new("for-mentors", "ForMentors"),
        new("two-models", "TwoModels"),
        new("mentoring-or-coaching", "MentoringOrCoaching"),
        new("benefits", "Benefits"),
        new("when-it-harms", "WhenItHarms"),
        new("confidentiality", "Confidentiality"),
        new("good-endings", "GoodEndings"),
    ];

    public string Address => $"/guide/{Slug}";

    /// <summary>The stages are walked on these pages, so they show the path.</summary>
    public bool ShowsThePath => Slug is "for-mentees" or "for-mentors";

    /// <summary>Where it is told that help may be needed, it is told who helps.</summary>
    public bool NamesContacts => Slug is "when-it-harms" or "confidentiality" or "mentoring-or-coaching";

    public string View(string language) => $"/Guide/Texts/_{Text}.{language}.cshtml";
}
