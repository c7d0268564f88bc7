namespace Pieredze.Questions.Tests;

public sealed class AskingInOtherWords
{
    public static TheoryData<Language, string> Written() =>
        [
            .. Enum.GetValues<Language>()
                .SelectMany(language => Grammar.Of(language).Rewrites, (language, rewrite) => (language, rewrite))
                .SelectMany(row => new[] { row.rewrite.Into, row.rewrite.ToSeveral }, (row, way) => (row.language, way))
                .Where(row => row.way is not null && !row.way.Contains(Rewrite.Rest, StringComparison.Ordinal))
                .Select(row => (row.language, row.way!))
                .Distinct(),
        ];

    [Theory]
    [MemberData(nameof(Written))]
    public void Has_written_only_open_questions(Language language, string way) =>
        Assert.Equal(Kind.Open, QuestionCoach.Look(way, language).Kind);

    [Theory]
    [InlineData("Why didn't you speak up earlier?", "What made it hard to speak up earlier?")]
    [InlineData("Have you thought about asking Ilze for help?", "What would asking Ilze for help change for you?")]
    [InlineData("You should talk to your manager.", "If you were to talk to your manager, what might change?")]
    [InlineData("Start with the easiest task.", "If you were to start with the easiest task, what might change?")]
    [InlineData("Did the training help?", "How did the training help?")]
    public void Takes_up_the_words_in_English(string utterance, string way) =>
        Assert.Equal(way, QuestionCoach.Look(utterance, Language.English).Rewrites[0]);

    [Theory]
    [InlineData("Vai mācības palīdzēja?", "Kā mācības palīdzēja?")]
    [InlineData("Tev jāaprunājas ar vadītāju.", "Kādu nākamo soli tu redzi?")]
    [InlineData("Jums jāaprunājas ar vadītāju.", "Kādu nākamo soli jūs redzat?")]
    [InlineData("Vai esi domājis par citu darbu?", "Kādas iespējas tu saskati?")]
    [InlineData("Kāpēc tu neko neteici?", "Kas tobrīd bija grūti?")]
    public void Finds_words_in_Latvian(string utterance, string way) =>
        Assert.Equal(way, QuestionCoach.Look(utterance, Language.Latvian).Rewrites[0]);

    [Fact]
    public void Takes_stacked_questions_apart()
    {
        Assert.Equal(
            ["What happened?", "How did you feel?"],
            QuestionCoach.Look("What happened and how did you feel?", Language.English).Rewrites
        );
        Assert.Equal(
            ["Kā pagāja sapulce?"],
            QuestionCoach.Look("Kā pagāja sapulce? Vai direktore bija klāt?", Language.Latvian).Rewrites
        );
    }

    [Theory]
    [InlineData("What would help you?")]
    [InlineData("That took courage.")]
    [InlineData("May I share an experience of mine?")]
    [InlineData("How many people report to you?")]
    public void Leaves_alone_what_needs_no_other_words(string utterance) =>
        Assert.Empty(QuestionCoach.Look(utterance, Language.English).Rewrites);
}
