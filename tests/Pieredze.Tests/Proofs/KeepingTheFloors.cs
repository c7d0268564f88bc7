using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Pieredze.Tests.Proofs;

/// <summary>The rules of the house, and that each of them bites.</summary>
public sealed partial class KeepingTheFloors
{
    private static readonly string[] Refused =
    [
        "Manager",
        "Helper",
        "Util",
        "Utils",
        "Service",
        "Services",
        "Dto",
        "Impl",
        "Base",
    ];

    private static readonly Assembly Tests = typeof(KeepingTheFloors).Assembly;

    [Fact]
    public void Lets_each_floor_use_only_what_is_below() => Found.Nothing(Floors.Breaches(Floors.Of(Floors.Product)));

    [Fact]
    public void Reports_an_import_that_no_floor_allows() =>
        Assert.Equal(
            [
                "Pieredze.Platform.Planted.KnowsAFeature uses Pieredze.People.Person",
                "Pieredze.Relationships.Planted.OpenToInherit uses Pieredze.Nudges.Remind",
                "Pieredze.Relationships.Planted.PairManager uses Pieredze.Matches.MatchRound",
            ],
            Floors.Breaches(Floors.Of(Tests)).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Has_a_floor_for_every_folder()
    {
        Found.Nothing(WithoutFloor(Floors.Product));
        Assert.Equal(["Cellar"], WithoutFloor(Tests));
        var folders = Directory
            .GetDirectories(Path.Combine(Repository.Root, "src/Pieredze"))
            .Select(f => Path.GetFileName(f));
        Found.Nothing(folders.Except(Floors.MayUse.Keys).Except(["bin", "obj", "wwwroot", "Properties"]));
    }

    [Fact]
    public void Keeps_the_libraries_pure()
    {
        Found.Nothing(Floors.Libraries.SelectMany(Impure));
        Assert.Contains(
            Impure(Floors.Product),
            i => i.EndsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Lets_nobody_reach_into_a_page_but_its_own_folder()
    {
        Found.Nothing(Peeking(Floors.Product));
        Assert.Equal(["Pieredze.Matches.Planted.PeeksIntoAPage uses Pieredze.People.JoinModel"], Peeking(Tests));
    }

    [Fact]
    public void Seals_what_nobody_inherits()
    {
        Found.Nothing(Unsealed(Floors.Product).Concat(Floors.Libraries.SelectMany(Unsealed)));
        Assert.Contains("Pieredze.Relationships.Planted.OpenToInherit", Unsealed(Tests));
    }

    [Fact]
    public void Has_no_name_that_says_nothing()
    {
        Found.Nothing(Empty(Floors.Product).Concat(Floors.Libraries.SelectMany(Empty)));
        Assert.Equal(["Pieredze.Relationships.Planted.PairManager"], Empty(Tests));
    }

    private static readonly HashSet<string> Pages =
    [
        .. Floors
            .Product.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(PageModel)) && !t.IsAbstract)
            .Select(t => t.FullName!),
    ];

    // A page is used by its view and by pages beside it, never by an entity and never from another feature.
    private static IEnumerable<string> Peeking(Assembly assembly) =>
        Floors
            .Of(assembly)
            .Types.Where(t => Floors.FolderOf(t.FullName) is not null)
            .SelectMany(t =>
                t.Dependencies.Select(d => d.Target.FullName.Split('+')[0])
                    .Where(to =>
                        Pages.Contains(to)
                        && !(IsPage(t.FullName) && Floors.FolderOf(to) == Floors.FolderOf(t.FullName))
                    )
                    .Select(to => $"{t.FullName} uses {to}")
            )
            .Distinct();

    private static bool IsPage(string type) =>
        Pages.Contains(type.Split('+')[0])
        || Floors
            .Product.GetType(type.Split('+')[0])
            ?.IsAssignableTo(typeof(Microsoft.AspNetCore.Mvc.Razor.RazorPageBase)) == true;

    private static IEnumerable<string> WithoutFloor(Assembly assembly) =>
        assembly
            .GetTypes()
            .Select(t => Floors.FolderOf(t.FullName ?? ""))
            .OfType<string>()
            .Distinct()
            .Where(f => !Floors.MayUse.ContainsKey(f));

    private static IEnumerable<string> Impure(Assembly assembly) =>
        assembly
            .GetReferencedAssemblies()
            .Select(a => a.Name!)
            .Where(a => !a.StartsWith("System.", StringComparison.Ordinal) && a is not ("netstandard" or "mscorlib"))
            // Distributions are arithmetic, and better borrowed than made.
            .Where(a => a is not "MathNet.Numerics")
            .Select(a => $"{assembly.GetName().Name} knows {a}");

    private static IEnumerable<string> Unsealed(Assembly assembly)
    {
        var types = Ours(assembly).ToList();
        var inherited = types
            .Select(t => t.BaseType?.IsGenericType == true ? t.BaseType.GetGenericTypeDefinition() : t.BaseType)
            .ToHashSet();
        return types
            .Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract && !inherited.Contains(t))
            .Select(t => t.FullName!);
    }

    private static IEnumerable<string> Empty(Assembly assembly) =>
        Ours(assembly)
            .Where(t =>
                Refused.Any(r => t.Name.Split('`')[0].EndsWith(r, StringComparison.Ordinal))
                && !t.Name.EndsWith("TagHelper", StringComparison.Ordinal)
            )
            .Select(t => t.FullName!);

    // Written by us: no views, no migrations, nothing that a compiler made.
    private static IEnumerable<Type> Ours(Assembly assembly) =>
        assembly
            .GetTypes()
            .Where(t =>
                t.FullName is { } name
                && name.StartsWith("Pieredze", StringComparison.Ordinal)
                && !name.StartsWith("Pieredze.Tests.", StringComparison.Ordinal)
                && !name.Contains(".Migrations.", StringComparison.Ordinal)
                && !Made().IsMatch(name)
                && !t.IsAssignableTo(typeof(Microsoft.AspNetCore.Mvc.Razor.RazorPageBase))
            );

    [GeneratedRegex("[<>]|__")]
    private static partial Regex Made();
}
