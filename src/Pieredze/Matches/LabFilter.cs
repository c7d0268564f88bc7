namespace Pieredze.Matches;

/// <summary>Which pairs of a draft the table shows, in which order, and which page of them.</summary>
public sealed class LabFilter
{
    public const int PageSize = 25;

    [Microsoft.AspNetCore.Mvc.FromQuery(Name = "show")]
    public string? Show { get; set; }

    [Microsoft.AspNetCore.Mvc.FromQuery(Name = "sort")]
    public string? Sort { get; set; }

    [Microsoft.AspNetCore.Mvc.FromQuery(Name = "p")]
    public int Number { get; set; } = 1;

    public bool ByName => Sort == "name";

    public bool Shows(PairLine line) =>
        Show switch
        {
            "look" => line.Tags().Any(),
            "changed" => line.IsChanged,
            _ => true,
        };

    public IEnumerable<PairLine> Sorted(IEnumerable<PairLine> lines, IComparer<string> names) =>
        ByName
            ? lines.OrderBy(l => l.Mentee.Name, names).ThenBy(l => l.Proposal.Id)
            : lines.OrderByDescending(l => l.Proposal.Score).ThenBy(l => l.Mentee.Name, names);

    /// <summary>The end of an address that shows the same, or the same but for what is given.</summary>
    public string Query(string? show = null, string? sort = null, int? number = null)
    {
        var (shown, sorted) = (show ?? Show, sort ?? Sort);
        var page = number ?? (show is null && sort is null ? Number : 1);
        string[] parts =
        [
            .. shown is "look" or "changed" ? [$"show={shown}"] : Array.Empty<string>(),
            .. sorted is "name" ? ["sort=name"] : Array.Empty<string>(),
            .. page > 1 ? [$"p={page}"] : Array.Empty<string>(),
        ];
        return parts.Length == 0 ? "" : $"?{string.Join('&', parts)}";
    }
}
