using Pieredze.Matching;
using Pieredze.People;
using Pieredze.People.Import;

namespace Pieredze.Matches;

/// <summary>Somebody in a spreadsheet for offline matching.</summary>
internal sealed record MatchRow
{
    private const int LongestTopic = 120;
    private const int MostHours = 20;

    public required string Id { get; init; }
    public required IReadOnlyList<ImportedTopic> Topics { get; init; }
    public required IReadOnlyList<string> Languages { get; init; }
    public int? Capacity { get; init; }
    public int? HoursPerMonth { get; init; }
    public string? Site { get; init; }
    public string? Manager { get; init; }

    public Mentee Mentee
    {
        get
        {
            var mentee = new Mentee
            {
                Id = Id,
                Enrolled = true,
                BriefingDone = true,
                Needs = [.. Topics.Select(t => t.Level is { } level ? new Need(t.Topic, level) : new Need(t.Topic))],
                Languages = Languages,
                Site = Site,
            };
            return HoursPerMonth is { } hours ? mentee with { HoursPerMonth = hours } : mentee;
        }
    }

    public Mentor Mentor =>
        new()
        {
            Id = Id,
            Enrolled = true,
            BriefingDone = true,
            Capacity = Capacity ?? 1,
            HoursPerMonth = HoursPerMonth,
            Strengths =
            [
                .. Topics.Select(t => t.Level is { } level ? new Strength(t.Topic, level) : new Strength(t.Topic)),
            ],
            Languages = Languages,
            Site = Site,
        };

    public static MatchRow Of(RowReading read, MatchColumns columns)
    {
        var before = read.Problems.Count;
        var id = columns.IsEmail
            ? read.Text(ImportField.Email, t => Cell.Email(t) is not null, "import-email-malformed")
            : read.Text(ImportField.Email);
        if (id is null && read.Problems.Count == before)
        {
            read.Refuse(ImportField.Email, "", columns.IsEmail ? "import-email-missing" : "match-id-missing");
        }

        return new()
        {
            Id = (columns.IsEmail && id is not null ? Cell.Email(id) : id) ?? "",
            Topics = read.List(columns.Topics, Cell.Topics, t => t.Topic, LongestTopic),
            Languages = read.List(ImportField.Languages, Vocabulary.Languages, l => l, LongestTopic),
            Capacity = read.Number(ImportField.Capacity, 0, Profile.MostMentees),
            HoursPerMonth = read.Number(ImportField.HoursPerMonth, 1, MostHours),
            Site = read.Text(ImportField.Site),
            Manager = read.Text(
                ImportField.ManagerEmail,
                t => Cell.Email(t) is not null,
                "import-manager-email-malformed"
            )
                is { } manager
                ? Cell.Email(manager)
                : null,
        };
    }
}
