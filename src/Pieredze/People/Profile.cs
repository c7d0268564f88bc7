using Pieredze.Platform;
using Pieredze.Platform.Web;

namespace Pieredze.People;

/// <summary>What somebody tells of themselves so that a fitting partner can be found.</summary>
public sealed record Profile(
    IReadOnlyList<(string Topic, int Level, int Weight)> Topics,
    IReadOnlyList<string> Languages,
    IReadOnlyList<string> Availability,
    bool OnSiteOnly,
    IReadOnlyList<string> Values,
    IReadOnlyList<int> Sliders,
    IReadOnlyList<Guid> Vetoes,
    int Capacity,
    int HoursPerMonth,
    string? Introduction,
    string? Transition,
    TransitionKind? TransitionKind
)
{
    public const int MostValues = 5;
    public const int MostMentees = 5;
    public const int SliderCount = 6;
    public static readonly string[] Days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    public static readonly string[] Parts = ["morning", "afternoon", "evening"];

    public static readonly string[] KnownValues =
    [
        "honesty",
        "care",
        "curiosity",
        "courage",
        "fairness",
        "freedom",
        "humour",
        "order",
        "patience",
        "respect",
        "trust",
        "responsibility",
        "growth",
        "calm",
        "craft",
        "clarity",
        "community",
        "creativity",
        "loyalty",
        "openness",
        "balance",
        "usefulness",
        "independence",
        "gratitude",
    ];

    /// <summary>Tells whether two profiles say the same.</summary>
    public string Mark() =>
        Seen.Of(
            Topics.Select(t => $"{t.Topic}{t.Level}{t.Weight}").Order(StringComparer.Ordinal),
            Languages,
            Availability,
            Values,
            Sliders.Any(mark => mark > 0) ? Sliders : [],
            Vetoes.Order(),
            Introduction,
            Transition,
            TransitionKind,
            $"{OnSiteOnly} {Capacity} {HoursPerMonth}"
        );

    public static IEnumerable<string> Times => Days.SelectMany(day => Parts.Select(part => $"{day}-{part}"));
}

public sealed partial class Enrolment
{
    public Profile Told =>
        new(
            [.. _competences.Select(c => (c.Topic, c.Level, c.Weight))],
            Languages,
            Availability,
            OnSiteOnly,
            Values,
            Sliders,
            Vetoes,
            Capacity,
            HoursPerMonth,
            Introduction,
            Transition,
            TransitionKind
        );

    public Refusal? WhyNotProfile(Profile profile) =>
        !IsIn ? new("place-not-taken")
        : profile.Topics.Count == 0 ? new("profile-topics-missing")
        : profile.Languages.Count == 0 ? new("profile-languages-missing")
        : profile.Availability.Count == 0 ? new("profile-times-missing")
        : profile.Values.Count > Profile.MostValues ? new("profile-values-many")
        : profile.Sliders.Count != Profile.SliderCount || profile.Sliders.Any(mark => mark is < 0 or > 5)
            ? new("not-valid")
        : null;

    public void Describe(Profile profile, DateTime now)
    {
        Refusal.Check(WhyNotProfile(profile));
        var fromSkills = _competences.Where(c => c.FromSkill).Select(c => c.Topic).ToHashSet();
        _competences.Clear();
        _competences.AddRange(
            profile.Topics.Select(t => new Competence
            {
                EnrolmentId = Id,
                Topic = t.Topic,
                Level = Math.Clamp(t.Level, 1, 5),
                Weight = Math.Clamp(t.Weight, 1, 3),
                FromSkill = fromSkills.Contains(t.Topic),
            })
        );
        Languages = [.. profile.Languages];
        Availability = [.. profile.Availability];
        OnSiteOnly = profile.OnSiteOnly;
        Values = [.. profile.Values];
        Sliders = profile.Sliders.Any(mark => mark > 0) ? [.. profile.Sliders] : [];
        Vetoes = [.. profile.Vetoes];
        Capacity = Side == Side.Mentor ? Math.Clamp(profile.Capacity, 0, Profile.MostMentees) : Capacity;
        HoursPerMonth = Math.Clamp(profile.HoursPerMonth, 1, 20);
        Introduction = profile.Introduction;
        (Transition, TransitionKind) = (profile.Transition, profile.TransitionKind);
        ProfileDoneAt ??= now;
    }
}
