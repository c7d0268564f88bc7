using Pieredze.Tests;

namespace Pieredze.Questions.Tests;

public sealed class ReadingASentence
{
    public static TheoryData<Language, string, Kind> Sentences() => [.. Sets.Read("sentences.tsv")];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Names_its_kind(Language language, string sentence, Kind kind) =>
        Assert.Equal(kind, QuestionCoach.Look(sentence, language).Kind);

    [Theory]
    [InlineData("Vai tas ir Jānis?", Kind.Closed)]
    [InlineData("Jāņos visi bija kopā.", Kind.Reflection)]
    [InlineData("Jāzeps tev palīdzēja.", Kind.Reflection)]
    [InlineData("Tev jāņem vērā arī termiņš.", Kind.Directive)]
    [InlineData("Kas tev jāņem vērā?", Kind.Open)]
    [InlineData("Man vēl jāpadomā.", Kind.Reflection)]
    public void Tells_the_debitive_from_names_that_look_like_it(string sentence, Kind kind) =>
        Assert.Equal(kind, QuestionCoach.Look(sentence, Language.Latvian).Kind);

    [Theory]
    [InlineData("what would you do differently", Language.English, Kind.Open)]
    [InlineData("do you have time", Language.English, Kind.Closed)]
    [InlineData("ko tu darītu citādi", Language.Latvian, Kind.Open)]
    [InlineData("vai tu to gribi", Language.Latvian, Kind.Closed)]
    public void Sees_a_question_without_its_mark(string sentence, Language language, Kind kind) =>
        Assert.Equal(kind, QuestionCoach.Look(sentence, language).Kind);

    [Theory]
    [Clause("S011")]
    [InlineData("Tev jāaprunājas ar vadītāju.", Language.Latvian)]
    [InlineData("You should talk to your manager.", Language.English)]
    public void Hears_that_somebody_is_told_what_to_do(string sentence, Language language) =>
        Assert.Equal(Kind.Directive, QuestionCoach.Look(sentence, language).Kind);

    [Theory]
    [Clause("S030")]
    [InlineData("Tavā vecumā tas jau būtu jāzina.", Language.Latvian)]
    [InlineData("At your age you ought to know better.", Language.English)]
    public void Hears_that_somebody_is_judged(string sentence, Language language) =>
        Assert.Equal(Kind.Judgemental, QuestionCoach.Look(sentence, language).Kind);

    [Theory]
    [InlineData("Kad viņš jautā: „Kāpēc?”, ko tu atbildi?", Language.Latvian, Kind.Open)]
    [InlineData("When she asks \"Why?\", what do you say?", Language.English, Kind.Open)]
    [InlineData("tu te strādā kopš 2019. gada", Language.Latvian, Kind.Reflection)]
    [InlineData("Kapec tu neko neteici?", Language.Latvian, Kind.Judgemental)]
    [InlineData("Tev jaaprunajas ar vaditaju.", Language.Latvian, Kind.Directive)]
    [InlineData("Tas ir jauns janvara plans.", Language.Latvian, Kind.Reflection)]
    [InlineData("You shouldnt say that.", Language.English, Kind.Directive)]
    public void Is_not_misled_by_quotations_ordinals_and_missing_marks(string sentence, Language language, Kind kind) =>
        Assert.Equal(kind, QuestionCoach.Look(sentence, language).Kind);

    [Fact]
    public void Takes_the_gravest_of_several_sentences() =>
        Assert.Equal(
            Kind.Directive,
            QuestionCoach.Look("Thank you for telling me. You should rest. How do you feel?", Language.English).Kind
        );
}
