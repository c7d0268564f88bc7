namespace Pieredze.Questions.Tests;

public sealed class Patterns
{
    public static TheoryData<Language, string> All() =>
        [
            .. Enum.GetValues<Language>()
                .SelectMany(language => QuestionCoach.Patterns(language).Select(pattern => (language, pattern.Name))),
        ];

    [Theory]
    [MemberData(nameof(All))]
    public void Recognise_their_example(Language language, string name)
    {
        var pattern = Named(language, name);

        var reading = QuestionCoach.Look(pattern.Example, language);

        Assert.Equal((pattern.Kind, pattern.Name), (reading.Kind, reading.Pattern));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Leave_their_counter_example_alone(Language language, string name)
    {
        var pattern = Named(language, name);

        Assert.NotEqual(pattern.Name, QuestionCoach.Look(pattern.CounterExample, language).Pattern);
    }

    private static Pattern Named(Language language, string name) =>
        QuestionCoach.Patterns(language).Single(pattern => pattern.Name == name);
}
