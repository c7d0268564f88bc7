using Pieredze.Tests;

namespace Pieredze.Questions.Tests;

public sealed class TheQuestionBank
{
    private static readonly Guid Pair = Guid.Parse("0192f5c4-7a10-7c3e-9d55-3f1f6a2b9c01");
    private static readonly DateOnly Day = new(2026, 11, 23);

    [Theory]
    [InlineData('A')]
    [InlineData('B')]
    [InlineData('C')]
    [InlineData('D')]
    [InlineData('E')]
    public void Has_forty_questions_for_each_stage_in_both_languages(char stage)
    {
        Assert.InRange(QuestionBank.For(stage, Language.Latvian).Distinct().Count(), 40, 100);
        Assert.InRange(QuestionBank.For(stage, Language.English).Distinct().Count(), 40, 100);
    }

    [Fact]
    public void Says_nothing_twice_in_either_language() =>
        Assert.All(
            Enum.GetValues<Language>(),
            language => Assert.Distinct(QuestionBank.All.Select(question => question.In(language)))
        );

    [Fact]
    public void Has_several_questions_for_each_technique_and_situation()
    {
        Assert.All(
            Enum.GetValues<Technique>(),
            one => Assert.True(QuestionBank.All.Count(q => q.Technique == one) >= 10)
        );
        Assert.All(
            Enum.GetValues<Situation>(),
            one => Assert.True(QuestionBank.All.Count(q => q.Situation == one) >= 4)
        );
    }

    [Fact]
    [Clause("S010")]
    public void Holds_open_questions_only() =>
        Assert.All(
            QuestionBank.All.SelectMany(question => new[] { Language.Latvian, Language.English }, (q, l) => (q, l)),
            pair => Assert.Equal(Kind.Open, QuestionCoach.Look(pair.q.In(pair.l), pair.l).Kind)
        );

    [Fact]
    public void Has_nothing_for_a_letter_that_is_no_stage()
    {
        Assert.Empty(QuestionBank.For('X', Language.English));
        Assert.Null(QuestionBank.OfTheDay('X', Language.English, Day, Pair));
    }

    [Fact]
    public void Gives_both_people_of_a_pair_the_same_question_on_a_day()
    {
        var latvian = QuestionBank.OfTheDay('C', Language.Latvian, Day, Pair);
        var english = QuestionBank.OfTheDay('c', Language.English, Day, Pair);

        Assert.Contains(QuestionBank.All, question => question.Latvian == latvian && question.English == english);
    }

    [Fact]
    public void Goes_through_all_questions_before_one_comes_back() =>
        Assert.Distinct(
            QuestionBank
                .For('B', Language.Latvian)
                .Select((_, n) => QuestionBank.OfTheDay('B', Language.Latvian, Day.AddDays(n), Pair))
        );

    [Fact]
    public void Gives_pairs_orders_of_their_own() =>
        Assert.True(
            Enumerable
                .Range(1, 20)
                .Select(n => QuestionBank.OfTheDay('A', Language.English, Day, new Guid(n, 0, 0, new byte[8])))
                .Distinct()
                .Count() > 3
        );
}
