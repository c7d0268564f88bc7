using System.Text;
using CsCheck;

namespace Pieredze.Questions.Tests;

public sealed class MarkingTheWords
{
    [Theory]
    [InlineData("Honestly,  you should   really call.", "you should")]
    [InlineData("“You should rest.”", "You should")]
    [InlineData("I’d leave it. You should rest.", "I’d leave|You should")]
    public void Points_into_the_text_as_it_was_typed(string utterance, string words) =>
        Assert.Equal(words, Marked(utterance, Language.English));

    [Fact]
    public void Points_right_when_letters_were_typed_as_letter_and_mark()
    {
        var typed = "Šodien tev jāatpūšas.".Normalize(NormalizationForm.FormD);

        Assert.Equal("tev jāatpūšas".Normalize(NormalizationForm.FormD), Marked(typed, Language.Latvian));
    }

    [Fact]
    public void Never_cuts_a_letter_with_its_marks()
    {
        var typed = $"Kas tas ir? {new string('\u0304', 600)}ko tu redzi?";

        Assert.All(
            QuestionCoach.Look(typed, Language.Latvian).Tipped,
            span => Assert.InRange(span.Start + span.Length, span.Start + 1, typed.Length)
        );
    }

    [Fact]
    public void Marks_the_beginning_of_each_stacked_question() =>
        Assert.Equal("Vai|Un|Kad", Marked("Vai tu zvanīji? Un ko viņi teica? Kad?", Language.Latvian));

    [Fact]
    public void Stays_within_the_text_and_never_throws_whatever_is_typed()
    {
        var letters = Gen.Char["aābcčdeēiīkļnņoprsštuūvzž '’\"„”,.;:?!…–-\n\t1ZĀJ\u0301\u0304\ud83d\ude00\u0130ß"];
        string[] pieces = ["tev", "jā", "vai", "kas", "you", "should", "why", ", ", " un ", "? ", "ne", " and "];
        var words = Gen.Int[0, pieces.Length - 1].Select(number => pieces[number]);
        var text = Gen.OneOf(letters.Array[0, 40].Select(c => new string(c)), words.Array[0, 30].Select(string.Concat));
        Gen.Select(text, text, Gen.Enum<Language>())
            .Sample(
                (first, second, language) =>
                {
                    var typed = first + second;
                    var reading = QuestionCoach.Look(typed, language);
                    Assert.All(reading.Tipped, span => Assert.InRange(span.Start + span.Length, 1, typed.Length));
                    Assert.All(reading.Tipped, span => Assert.True(span is { Start: >= 0, Length: > 0 }));
                },
                iter: 3_000
            );
    }

    private static string Marked(string utterance, Language language) =>
        string.Join(
            '|',
            QuestionCoach.Look(utterance, language).Tipped.Select(span => utterance.Substring(span.Start, span.Length))
        );
}
