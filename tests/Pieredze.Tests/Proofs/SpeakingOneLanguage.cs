using System.Reflection;
using System.Text.RegularExpressions;
using Pieredze.Platform.Data;

namespace Pieredze.Tests.Proofs;

/// <summary>GLOSSARY.md and the code name the same things.</summary>
public sealed partial class SpeakingOneLanguage
{
    /// <summary>Kinds of things of a feature that need no row, because people never speak of them.</summary>
    private static readonly string[] NoTerm = ["AccountFilter", "Health", "ImportField", "PlaceAnswer"];

    private static readonly Assembly[] Assemblies = [Floors.Product, .. Floors.Libraries];

    private static IReadOnlyList<string> Names =>
        [.. Rows(Repository.Read("GLOSSARY.md")).SelectMany(r => Code().Matches(r[^1]).Select(m => m.Groups[1].Value))];

    [Fact]
    public void Uses_only_names_that_exist()
    {
        Assert.True(Names.Count > 50);
        Found.Nothing(Unknown(Names));
        Assert.Equal(
            ["Mentorship", "Goal.Colour"],
            Unknown(["Goal", "Mentorship", "Goal.Level", "Goal.Colour", "Enrolment.Pause"])
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Has_a_term_for_everything_that_is_stored_and_every_choice(DatabaseKind kind)
    {
        var house = await House.On(kind);
        await house.Data(db =>
        {
            var stored = Everything
                .Roots(db.Model)
                .Select(t => t.ClrType)
                .Where(t => t.Namespace!.StartsWith("Pieredze.", StringComparison.Ordinal));
            var choices = Floors
                .Product.GetTypes()
                .Where(t =>
                    t is { IsEnum: true, IsPublic: true } && Floors.FolderOf(t.FullName!) is not (null or "Platform")
                );
            var things = stored.Concat(choices).Select(t => t.Name).ToList();
            Found.Nothing(things.Except(Names).Except(NoTerm));
            Found.Nothing(NoTerm.Except(things));
            Assert.Equal(["Planted"], things.Append("Planted").Except(Names).Except(NoTerm));
            return Task.CompletedTask;
        });
    }

    [Fact]
    public void Explains_every_term_in_both_languages() =>
        Found.Nothing(
            Rows(Repository.Read("GLOSSARY.md"))
                .Where(r => r.Length != 4 || r.Any(string.IsNullOrWhiteSpace) || !r[2].EndsWith('.'))
                .Select(r => string.Join(" | ", r))
        );

    private static IEnumerable<string> Unknown(IEnumerable<string> names) =>
        names.Where(name =>
            name.Split('.') is var parts
            && !Assemblies
                .SelectMany(a => a.GetTypes())
                .Any(t => t.Name == parts[0] && (parts.Length == 1 || t.GetMember(parts[1]).Length > 0))
        );

    private static IEnumerable<string[]> Rows(string text) =>
        text.Split('\n')
            .Where(line =>
                line.StartsWith("| ", StringComparison.Ordinal)
                && !line.StartsWith("| English", StringComparison.Ordinal)
            )
            .Select(line => line.Trim('|', ' ').Split(" | "));

    [GeneratedRegex("`([A-Za-z.]+)`")]
    private static partial Regex Code();
}
