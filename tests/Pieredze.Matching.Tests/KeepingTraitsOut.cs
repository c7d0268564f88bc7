using Pieredze.Tests;

namespace Pieredze.Matching.Tests;

public sealed class KeepingTraitsOut
{
    private static readonly string[] Traits =
    [
        "Age",
        "Birth",
        "Born",
        "Gender",
        "Sex",
        "Religion",
        "Belief",
        "Ethnic",
        "Race",
        "Nation",
        "Origin",
        "Citizen",
        "Disab",
        "Health",
        "Marital",
        "Family",
        "Union",
        "Party",
        "Politic",
        "Orientation",
    ];

    [Fact]
    [Clause("S120")]
    public void Has_no_field_in_which_a_protected_trait_could_be_said()
    {
        var shapes = Reached(typeof(MatchRequest), typeof(ScoreRequest));

        var names = shapes.SelectMany(Said).ToList();

        Assert.ProperSuperset(
            new HashSet<Type> { typeof(Mentee), typeof(Mentor), typeof(Need), typeof(Strength) },
            shapes
        );
        Assert.ProperSuperset(
            new HashSet<Type> { typeof(MatchRules), typeof(MatchWeights), typeof(Availability) },
            shapes
        );
        Assert.True(names.Count > 30);
        Assert.DoesNotContain(names, Speaks);
    }

    [Theory]
    [InlineData("AgeBand", true)]
    [InlineData("MenteeGender", true)]
    [InlineData("Languages", false)]
    [InlineData("Managers", false)]
    public void Knows_a_trait_by_a_word_of_its_name(string name, bool speaks) => Assert.Equal(speaks, Speaks(name));

    // Every type of ours that a request is made of, whatever it is wrapped in.
    private static HashSet<Type> Reached(params Type[] from)
    {
        var (seen, left) = (new HashSet<Type>(), new Stack<Type>(from));
        while (left.TryPop(out var type))
        {
            if (type.Assembly == typeof(MatchRequest).Assembly && !seen.Add(type))
            {
                continue;
            }

            foreach (var inner in type.GetGenericArguments())
            {
                left.Push(inner);
            }

            if (type.Assembly == typeof(MatchRequest).Assembly)
            {
                Array.ForEach(type.GetProperties(), property => left.Push(property.PropertyType));
            }
        }

        return seen;
    }

    private static IEnumerable<string> Said(Type shape) =>
        shape.IsEnum ? shape.GetEnumNames() : shape.GetProperties().Select(property => property.Name);

    private static bool Speaks(string name) => Traits.Any(trait => name.Contains(trait, StringComparison.Ordinal));
}
