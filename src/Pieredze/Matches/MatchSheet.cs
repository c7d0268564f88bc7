using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Pieredze.Matching;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Matches;

/// <summary>A spreadsheet of people for offline matching. Columns about identity are not read at all.</summary>
internal sealed class MatchSheet
{
    private static readonly Dictionary<string, string[]> Names = new()
    {
        ["email"] = ["email address", "email", "e-mail", "e-pasts", "epasts", "id"],
        ["topics"] =
        [
            "needs",
            "strengths",
            "topics",
            "vajadzibas",
            "stipras puses",
            "temas",
            "profession",
            "field",
            "profesija",
            "joma",
        ],
        ["languages"] = ["languages", "language", "valodas", "valoda"],
        ["capacity"] = ["capacity", "places", "vietas", "vietu skaits"],
    };

    public required IReadOnlyList<MatchRow> Rows { get; init; }

    public static MatchSheet Read(string file)
    {
        if (!File.Exists(file))
        {
            throw new RefusedException(new("match-no-file", ("file", file)));
        }

        var shape = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            DetectDelimiter = true,
            BadDataFound = null,
            MissingFieldFound = null,
        };
        using var csv = new CsvReader(new StreamReader(file), shape);
        if (!csv.Read() || !csv.ReadHeader())
        {
            throw Bad(file, 1, "match-empty");
        }

        var header = csv.HeaderRecord!.Select(h => Folded.Of(h).Trim()).ToList();
        int Column(string field) =>
            Names[field].Select(n => header.IndexOf(Folded.Of(n).Trim())).FirstOrDefault(i => i >= 0, -1);
        var (email, topics, languages, capacity) = (
            Column("email"),
            Column("topics"),
            Column("languages"),
            Column("capacity")
        );
        if (email < 0 || topics < 0)
        {
            throw Bad(file, 1, email < 0 ? "match-no-id" : "match-no-topics");
        }

        var rows = new List<MatchRow>();
        var seen = new HashSet<string>();
        while (csv.Read())
        {
            var (line, places) = (csv.Parser.RawRow, 1);
            string Cell(int column) => column < 0 ? "" : csv.GetField(column)?.Trim() ?? "";
            var id = Cell(email).ToLowerInvariant();
            if (id.Length == 0 || !seen.Add(id))
            {
                throw Bad(file, line, id.Length == 0 ? "match-id-missing" : "match-id-doubled");
            }

            if (Cell(capacity).Length > 0 && !int.TryParse(Cell(capacity), CultureInfo.InvariantCulture, out places))
            {
                throw Bad(file, line, "match-capacity");
            }

            rows.Add(new(id, Parts(Cell(topics)), Parts(Cell(languages)), places));
        }

        return rows.Count > 0 ? new() { Rows = rows } : throw Bad(file, 1, "match-empty");
    }

    private static RefusedException Bad(string file, int line, string key) =>
        new(new(key, ("file", file), ("line", line)));

    private static string[] Parts(string cell) =>
        cell.Split([';', ',', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

internal sealed record MatchRow(string Id, string[] Topics, string[] Languages, int Capacity)
{
    public Mentee Mentee =>
        new()
        {
            Id = Id,
            Enrolled = true,
            BriefingDone = true,
            Needs = [.. Topics.Select(t => new Need(t))],
            Languages = Languages,
        };

    public Mentor Mentor =>
        new()
        {
            Id = Id,
            Enrolled = true,
            BriefingDone = true,
            Capacity = Capacity,
            Strengths = [.. Topics.Select(t => new Strength(t))],
            Languages = Languages,
        };
}
