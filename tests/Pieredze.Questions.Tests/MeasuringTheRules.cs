using Pieredze.Tests;

namespace Pieredze.Questions.Tests;

public sealed class MeasuringTheRules(ITestOutputHelper output)
{
    private static readonly Kind[] Acceptable = [Kind.Open, Kind.Reflection, Kind.Closed];

    [Theory]
    [InlineData("tuning.tsv", Language.Latvian, 0.95)]
    [InlineData("tuning.tsv", Language.English, 0.95)]
    [InlineData("held-out.tsv", Language.Latvian, 0.85)]
    [InlineData("held-out.tsv", Language.English, 0.90)]
    [Clause("S011")]
    public void Names_most_sentences_as_people_do_and_rarely_blames_a_good_one(
        string set,
        Language language,
        double least
    )
    {
        var rows = Sets.Read(set).Where(row => row.Language == language).ToList();
        var wrong = rows.Where(row => QuestionCoach.Look(row.Sentence, language).Kind != row.Kind).ToList();
        var good = rows.Where(row => Acceptable.Contains(row.Kind)).ToList();
        var blamed = good.Where(row => !Acceptable.Contains(QuestionCoach.Look(row.Sentence, language).Kind)).ToList();

        output.WriteLine(
            $"{set}, {language}: {rows.Count - wrong.Count} of {rows.Count} sentences, false alarms {blamed.Count} of {good.Count}"
        );
        wrong.ForEach(row => output.WriteLine($"{row.Kind}: {row.Sentence}"));

        Assert.True(rows.Count >= 140);
        Assert.InRange((double)(rows.Count - wrong.Count) / rows.Count, least, 1);
        Assert.InRange((double)blamed.Count / good.Count, 0, 0.03);
    }

    [Theory]
    [InlineData("tuning.tsv")]
    [InlineData("held-out.tsv")]
    public void Reads_the_same_however_it_is_spaced_or_quoted(string set) =>
        Assert.All(
            Sets.Read(set),
            row =>
            {
                var kind = QuestionCoach.Look(row.Sentence, row.Language).Kind;
                Assert.All(
                    Variants(row.Sentence),
                    variant => Assert.Equal((variant, kind), (variant, QuestionCoach.Look(variant, row.Language).Kind))
                );
            }
        );

    // People leave marks out on a phone; a few sentences can then no longer be told apart.
    [Theory]
    [InlineData(Language.Latvian)]
    [InlineData(Language.English)]
    public void Reads_most_sentences_the_same_without_marks(Language language)
    {
        var rows = Sets.Read("tuning.tsv").Where(row => row.Language == language).ToList();

        var same = rows.Count(row => QuestionCoach.Look(Careless(row.Sentence), language).Kind == row.Kind);

        Assert.InRange((double)same / rows.Count, 0.93, 1);
    }

    [Theory]
    [InlineData("tuning.tsv")]
    [InlineData("held-out.tsv")]
    public void Offers_only_open_ways_to_ask(string set) =>
        Assert.All(
            Sets.Read(set).SelectMany(row => Rewrites(row.Sentence, row.Language), (row, way) => (row.Language, way)),
            row => Assert.Equal((row.way, Kind.Open), (row.way, QuestionCoach.Look(row.way, row.Language).Kind))
        );

    private static IReadOnlyList<string> Rewrites(string sentence, Language language) =>
        QuestionCoach.Look(sentence, language).Rewrites;

    private static IEnumerable<string> Variants(string sentence) =>
        [
            $"  {sentence.Replace(" ", "   ", StringComparison.Ordinal)}\r\n",
            sentence.Replace(' ', '\u00a0'),
            $"“{sentence}”",
            $"„{sentence}”",
            $"«{sentence}»",
            $"\"{sentence}\"",
            sentence.Replace('\'', '’'),
            sentence.ToUpperInvariant(),
        ];

    private static string Careless(string sentence)
    {
        var plain = sentence
            .Normalize(System.Text.NormalizationForm.FormD)
            .Where(c => char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark);
        return string.Concat(plain).Replace("'", "", StringComparison.Ordinal).TrimEnd('?', '.', '!');
    }
}
