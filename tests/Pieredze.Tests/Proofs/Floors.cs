using System.Reflection;
using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.Loader;

namespace Pieredze.Tests.Proofs;

/// <summary>Who may import whom: the one list. A folder without a row fails.</summary>
public static class Floors
{
    public static readonly System.Reflection.Assembly[] Libraries =
    [
        typeof(Pieredze.Matching.Matcher).Assembly,
        typeof(Pieredze.Questions.QuestionBank).Assembly,
        typeof(Pieredze.Measurement.Wilson).Assembly,
    ];

    private static readonly string[] Ground = ["Platform", "Accounts", "Activity"];
    private static readonly string[] Storey0 = [.. Ground, "Programmes", "People", "Questions"];
    private static readonly string[] Storey1 = [.. Storey0, "Relationships"];
    private static readonly string[] Storey2 = [.. Storey1, "Matches", "Measuring", "Safeguards", "Guide", "Watching"];

    public static readonly IReadOnlyDictionary<string, string[]> MayUse = new Dictionary<string, string[]>(
        StringComparer.Ordinal
    )
    {
        ["Platform"] = Ground,
        ["Accounts"] = Ground,
        ["Activity"] = Ground,
        ["Programmes"] = Ground,
        ["People"] = [.. Ground, "Programmes"],
        ["Questions"] = [.. Ground, "Programmes"],
        ["Relationships"] = Storey0,
        ["Matches"] = Storey1,
        ["Measuring"] = Storey1,
        ["Safeguards"] = Storey1,
        // What this house measures is told where the guide tells what may be hoped for.
        ["Guide"] = [.. Storey1, "Measuring"],
        // It looks at what all of them record, and only reads.
        ["Watching"] = [.. Storey1, "Matches", "Measuring", "Safeguards"],
        ["Nudges"] = Storey2,
        ["Admin"] = Storey2,
    };

    // The roof is known to the ground for one reason: it lists what the features bring along.
    private static readonly string[] Roof = ["Pieredze.Features"];

    public static Architecture Of(params System.Reflection.Assembly[] assemblies) =>
        new ArchLoader().LoadAssemblies(assemblies).Build();

    /// <summary>Every import from one folder to another that the list does not allow.</summary>
    public static IEnumerable<string> Breaches(Architecture architecture) =>
        architecture
            .Types.Where(t => FolderOf(t.FullName) is not null)
            .SelectMany(t =>
                t.Dependencies.Select(d => d.Target.FullName)
                    .Where(to => !May(FolderOf(t.FullName)!, to))
                    .Select(to => $"{t.FullName} uses {to}")
            )
            .Distinct();

    /// <summary>The folder of a type: «Relationships» for Pieredze.Relationships.Working.Session; null outside the product.</summary>
    public static string? FolderOf(string type)
    {
        var parts = type.Split('+', '/')[0].Split('.');
        return
            parts is ["Pieredze", var folder, _, ..]
            && folder is not ("Tests" or "Matching" or "Measurement")
            && !IsOfLibrary(type)
            ? folder
            : null;
    }

    private static bool May(string folder, string to) =>
        FolderOf(to) is { } other
            ? other == folder || MayUse.GetValueOrDefault(folder)?.Contains(other) == true
            : folder != "Platform"
                || Roof.Contains(to)
                || !to.StartsWith("Pieredze.", StringComparison.Ordinal)
                || IsOfLibrary(to);

    // The library of questions and the folder that shows them have the same name.
    private static bool IsOfLibrary(string type) => Library.Value.Contains(type.Split('+', '/', '`')[0]);

    private static readonly Lazy<HashSet<string>> Library = new(() =>
        [.. Libraries.SelectMany(a => a.GetTypes()).Select(t => (t.FullName ?? "").Split('+', '`')[0])]
    );

    public static System.Reflection.Assembly Product => typeof(Features).Assembly;
}
