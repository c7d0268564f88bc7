namespace Pieredze.Questions.Tests;

public sealed class ReadingASentence
{
    public static TheoryData<Language, string, Kind> Sentences()
    {
        using var stream = typeof(ReadingASentence).Assembly.GetManifestResourceStream("sentences.tsv")!;
        using var reader = new StreamReader(stream);
        var rows = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var data = new TheoryData<Language, string, Kind>();
        foreach (var cells in rows.Where(row => row[0] != '#').Select(row => row.Split('\t')))
        {
            var language = cells[0] == "lv" ? Language.Latvian : Language.English;
            data.Add(language, cells[1], Enum.Parse<Kind>(cells[2], ignoreCase: true));
        }

        return data;
    }

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

    [Fact]
    public void Takes_the_gravest_of_several_sentences() =>
        Assert.Equal(
            Kind.Directive,
            QuestionCoach.Look("Thank you for telling me. You should rest. How do you feel?", Language.English).Kind
        );
}
