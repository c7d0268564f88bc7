using Pieredze.Matching;
using Pieredze.People;

namespace Pieredze.Matches;

/// <summary>What of a place matching needs; the rest of a place is not even read.</summary>
internal sealed record Seated(
    Guid Id,
    Guid PersonId,
    People.Side Side,
    bool IsReady,
    bool IsBriefed,
    int Capacity,
    int HoursPerMonth,
    List<string> Languages,
    List<string> Availability,
    bool OnSiteOnly,
    List<string> Values,
    List<int> Sliders,
    List<Guid> Choices,
    List<Guid> Vetoes,
    int WaitedRounds
);

/// <summary>A place in a programme as the matching library knows it.</summary>
internal static class Seat
{
    private static readonly string[] Days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    public static PairId Pair(Guid mentee, Guid mentor) => new(mentee.ToString(), mentor.ToString());

    public static Mentee Mentee(Seated e, IEnumerable<Competence> needs, string? site) =>
        new()
        {
            Id = e.PersonId.ToString(),
            Enrolled = e.IsReady,
            BriefingDone = e.IsBriefed,
            Needs = [.. needs.Select(c => new Need(c.Topic, c.Level, c.Weight))],
            Languages = e.Languages,
            Availability = Times(e.Availability),
            HoursPerMonth = e.HoursPerMonth,
            Site = site,
            OnSiteOnly = e.OnSiteOnly,
            Values = e.Values,
            Sliders = e.Sliders,
            Choices = Ids(e.Choices),
            Vetoes = Ids(e.Vetoes),
            WaitedRounds = e.WaitedRounds,
        };

    public static Mentor Mentor(Seated e, IEnumerable<Competence> strengths, string? site, int places) =>
        new()
        {
            Id = e.PersonId.ToString(),
            Enrolled = e.IsReady,
            BriefingDone = e.IsBriefed,
            Capacity = places,
            HoursPerMonth = e.HoursPerMonth,
            Strengths = [.. strengths.Select(c => new Strength(c.Topic, c.Level))],
            Languages = e.Languages,
            Availability = Times(e.Availability),
            Site = site,
            OnSiteOnly = e.OnSiteOnly,
            Values = e.Values,
            Sliders = e.Sliders,
            Vetoes = Ids(e.Vetoes),
        };

    private static List<string> Ids(IEnumerable<Guid> ids) => [.. ids.Select(id => id.ToString())];

    private static Availability Times(IEnumerable<string> keys) =>
        Availability.Of(
            keys.Select(key => key.Split('-'))
                .Where(key => key.Length == 2 && Array.IndexOf(Days, key[0]) >= 0)
                .Select(key => ((DayOfWeek)((Array.IndexOf(Days, key[0]) + 1) % 7), Part(key[1])))
        );

    private static PartOfDay Part(string part) =>
        part switch
        {
            "morning" => PartOfDay.Morning,
            "evening" => PartOfDay.Evening,
            _ => PartOfDay.Midday,
        };
}
