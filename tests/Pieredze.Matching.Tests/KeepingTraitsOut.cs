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
    public void Has_no_field_in_which_a_protected_trait_could_be_said()
    {
        Type[] shapes =
        [
            typeof(Mentee),
            typeof(Mentor),
            typeof(Need),
            typeof(Strength),
            typeof(MatchRequest),
            typeof(MatchRules),
        ];

        var names = shapes.SelectMany(shape => shape.GetProperties()).Select(property => property.Name).ToList();

        Assert.True(names.Count > 30);
        Assert.DoesNotContain(names, Speaks);
    }

    [Theory]
    [InlineData("AgeBand", true)]
    [InlineData("MenteeGender", true)]
    [InlineData("Languages", false)]
    [InlineData("Managers", false)]
    public void Knows_a_trait_by_a_word_of_its_name(string name, bool speaks) => Assert.Equal(speaks, Speaks(name));

    private static bool Speaks(string name) => Traits.Any(trait => name.Contains(trait, StringComparison.Ordinal));
}
