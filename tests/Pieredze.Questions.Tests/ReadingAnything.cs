using System.Diagnostics;
using System.Globalization;

namespace Pieredze.Questions.Tests;

public sealed class ReadingAnything
{
    [Theory]
    [InlineData("")]
    [InlineData("   \n ")]
    [InlineData("?!…")]
    [InlineData("\ud83d")]
    [InlineData("\ufffe")]
    public void Is_calm_about_a_text_that_says_nothing(string utterance)
    {
        var reading = QuestionCoach.Look(utterance, Language.Latvian);

        Assert.Equal(Kind.Reflection, reading.Kind);
        Assert.Null(reading.HintKey);
        Assert.Empty(reading.Tipped);
    }

    [Fact]
    public void Reads_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal(Kind.Directive, QuestionCoach.Look("IF I WERE YOU, I WOULD INSIST.", Language.English).Kind);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("tev ")]
    [InlineData("kas un ")]
    [InlineData("vai , vai ")]
    [InlineData("kāpēc tu ne")]
    public void Is_quick_with_a_text_made_to_be_slow(string piece)
    {
        var hard = string.Concat(Enumerable.Repeat(piece, 5_000));
        QuestionCoach.Look(hard, Language.Latvian);
        var watch = Stopwatch.StartNew();

        QuestionCoach.Look(hard + "?", Language.Latvian);

        Assert.InRange(watch.ElapsedMilliseconds, 0, 10_000);
    }

    [Theory]
    [InlineData("May I share an experience of mine?", Language.English, Tag.Permission)]
    [InlineData("Vai drīkstu padalīties ar pieredzi?", Language.Latvian, Tag.Permission)]
    [InlineData("Why is it important?", Language.English, Tag.Why)]
    [InlineData("Tas izdevās, vai ne?", Language.Latvian, Tag.TagQuestion)]
    [InlineData("You never listen.", Language.English, Tag.Universal)]
    [InlineData("Skalā no viens līdz desmit, cik tas ir grūti?", Language.Latvian, Tag.Scaling)]
    [InlineData("Would you rather stay or go?", Language.English, Tag.EitherOr)]
    [InlineData("Es ieteiktu pagaidīt.", Language.Latvian, Tag.Advice)]
    [InlineData("Ko tu domas par so jauno darbu?", Language.Latvian, Tag.WithoutLatvianLetters)]
    public void Adds_what_else_it_noticed(string utterance, Language language, Tag tag) =>
        Assert.Contains(tag, QuestionCoach.Look(utterance, language).Tags);

    [Fact]
    public void Has_no_hint_against_asking_permission()
    {
        Assert.Null(QuestionCoach.Look("May I tell you what I did?", Language.English).HintKey);
        Assert.Equal("hint-closed", QuestionCoach.Look("Did you tell them?", Language.English).HintKey);
    }
}
