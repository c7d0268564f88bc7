using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Platform.Words;
using Pieredze.Questions;
using Pieredze.Relationships;
using Pieredze.Tests.Relationships.Goals;

namespace Pieredze.Tests.Questions;

public sealed class DraftingAQuestion
{
    [Theory, OnEveryDatabase]
    [Clause("S011")]
    public async Task Shows_where_it_lies_and_which_words_tip_it(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa");
        await anna.Open("/coach");
        await anna.Send("#draft-form", ("Draft", "Tev jāaprunājas ar vadītāju."));
        Assert.Equal("Norādošs", anna.Page.QuerySelector(".spectrum [aria-current]")!.TextContent);
        Assert.Contains("jāaprunājas", string.Concat(anna.Page.QuerySelectorAll("mark").Select(m => m.TextContent)));
        Assert.Equal("Tev jāaprunājas ar vadītāju.", anna.Page.QuerySelector(".drafted")!.TextContent.Trim());
        Assert.Contains("Ko ieteiktu pats pieredzes pārņēmējs?", anna.Text);

        await anna.Send("#draft-form", ("In", "en"), ("Draft", "You should talk to your manager."));
        Assert.Equal("Norādošs", anna.Page.QuerySelector(".spectrum [aria-current]")!.TextContent);
        Assert.Contains("You should", string.Concat(anna.Page.QuerySelectorAll("mark").Select(m => m.TextContent)));
    }

    [Theory, OnEveryDatabase]
    public async Task Is_at_hand_where_a_meeting_is_prepared(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Working);
        var session = (await two.Stored()).Sessions[0].Id;
        await two.Mentor.Open($"{two.At}/sessions/{session}");
        await two.Mentor.Send("#draft-form", ("Draft", "Tev jāaprunājas ar vadītāju."));
        Assert.Equal("/coach", two.Mentor.At.AbsolutePath);
        Assert.Equal("Norādošs", two.Mentor.Page.QuerySelector(".spectrum [aria-current]")!.TextContent);
    }

    [Theory, OnEveryDatabase]
    public async Task Says_that_silence_is_no_approval_and_asks_for_a_sentence(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa");
        await anna.Open("/coach");
        Assert.Contains("Ja treneris klusē", anna.Text);
        await anna.Send("#draft-form", ("Draft", "   "));
        Assert.Equal(HttpStatusCode.OK, anna.Status);
        Assert.Contains("vismaz vienu teikumu", anna.Text);
        Assert.Null(anna.Page.QuerySelector("#reading"));
    }

    [Theory, OnEveryDatabase]
    public async Task Leaves_nothing_behind(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa");
        var before = await Happened(house);
        await anna.Open("/coach");
        await anna.Send("#draft-form", ("Draft", "Vai tev nešķiet, ka vajadzētu aiziet?"));
        Assert.Equal("Uzvedinošs", anna.Page.QuerySelector(".spectrum [aria-current]")!.TextContent);
        Assert.Equal(before, await Happened(house));
        await anna.Open("/coach");
        Assert.Equal("", anna.Page.QuerySelector("#draft")!.TextContent.Trim());
    }

    [Theory, OnEveryDatabase]
    [Clause("S057")]
    public async Task Counts_asking_and_telling_for_nobody_else_and_only_when_wished(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa");
        await Draft(anna, "Kas tev ir svarīgi?");
        Assert.DoesNotContain("jautāji", anna.Text);
        await anna.Send("#count-form");
        foreach (var draft in new[] { "Kas tev ir svarīgi?", "Vai tu biji?", "Tev jāiet.", "Paldies." })
        {
            await Draft(anna, draft);
        }

        Assert.Contains("jautāji 2, teici priekšā 1", anna.Text);
        await anna.Send("#draft-form", ("Draft", "Tev jāiet."), ("Live", "true"));
        Assert.Contains("teici priekšā 1", anna.Text);

        var ilze = await house.Visit().SignedInAs("Ilze Ozoliņa");
        await Draft(ilze, "Tev jāiet.");
        Assert.DoesNotContain("jautāji", ilze.Text);
        Assert.Equal(0, await house.Data(db => db.AskingTallies.CountAsync(t => t.AccountId == ilze.PersonId)));

        await anna.Open("/coach");
        await anna.Send("#forget-form");
        Assert.DoesNotContain("jautāji", anna.Text);
        Assert.Equal(0, await house.Data(db => db.AskingTallies.CountAsync(t => t.AccountId == anna.PersonId)));
    }

    [Theory, OnEveryDatabase]
    public async Task Shows_what_was_typed_as_text_never_as_markup(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa");
        await anna.Open("/coach");
        await anna.Send("#draft-form", ("Draft", "Tev jāņem <b>to</b> \"&amp;\" <script>x</script>"));
        Assert.Null(anna.Page.QuerySelector(".drafted b, .drafted script"));
        Assert.Contains("<b>to</b>", anna.Page.QuerySelector(".drafted")!.TextContent);
    }

    [Fact]
    public void Marks_every_piece_once_and_loses_none()
    {
        foreach (
            var draft in new[] { "Tev vajadzētu un tev jāiet.", "Vai tu esi mēģinājis, un ko tu darīsi?", "Paldies." }
        )
        {
            var read = Read.Of($"  {draft} ", Language.Latvian)!;
            Assert.Equal(draft, string.Concat(read.Pieces.Select(piece => piece.Text)));
        }

        Assert.Null(Read.Of(" \n ", Language.English));
    }

    [Theory, OnEveryDatabase]
    public async Task Practises_on_everyday_situations(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa");
        await anna.Open("/coach/practice?n=2");
        await anna.Send("#practice-form", ("Draft", "Kas tev šajā sarunā šķiet visgrūtākais?"));
        Assert.Contains("Tas aicina domāt", anna.Text);
        await anna.Send("#practice-form", ("Draft", "Tev jāiet runāt."));
        Assert.Contains("pamēģini vēlreiz", anna.Text);
        Assert.NotNull(anna.Page.QuerySelector("a[href='/coach/practice?n=3']"));
        await anna.Open("/coach/practice?n=13");
        Assert.Equal(HttpStatusCode.NotFound, anna.Status);
    }

    [Theory]
    [InlineData("lv", Language.Latvian)]
    [InlineData("en", Language.English)]
    public void Offers_for_each_situation_advice_and_an_open_question(string words, Language language)
    {
        var book = new WordBook();
        for (var number = 1; number <= PracticeModel.Situations; number++)
        {
            var open = book.Find(words, "Questions", $"practice-{number}-open")!;
            Assert.True(QuestionCoach.Look(open, language).Kind == Kind.Open, open);
            var advice = book.Find(words, "Questions", $"practice-{number}-advice")!;
            Assert.True(QuestionCoach.Look(advice, language).Kind >= Kind.Leading, advice);
        }
    }

    [Theory, OnEveryDatabase]
    [Clause("S010")]
    public async Task Finds_questions_by_stage_and_by_words(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa");
        foreach (var language in new[] { "lv", "en" })
        {
            await anna.Open($"/language/{language}?back=/questions");
            Assert.Equal(5, anna.Page.QuerySelectorAll(".cards").Length);
            Assert.All(anna.Page.QuerySelectorAll(".cards"), cards => Assert.True(cards.Children.Length >= 10));
        }

        var one = QuestionBank.For('D', Language.English)[0];
        await anna.Open("/questions?stage=D");
        Assert.Single(anna.Page.QuerySelectorAll(".cards"));
        await anna.Open($"/questions?q={Uri.EscapeDataString(one.ToUpperInvariant())}");
        Assert.Equal([one], anna.Page.QuerySelectorAll(".cards q").Select(q => q.TextContent));
        var some = QuestionBank.All.First(q => q.Situation == Situation.Conflict);
        await anna.Open($"/questions?technique={some.Technique}&situation={some.Situation}");
        Assert.Equal(
            QuestionBank
                .All.Where(q => q.Technique == some.Technique && q.Situation == some.Situation)
                .Select(q => q.English),
            anna.Page.QuerySelectorAll(".cards q").Select(q => q.TextContent)
        );
        await anna.Open("/questions?q=zzz");
        Assert.Contains("no such questions", anna.Text);
    }

    private static async Task Draft(Visitor visitor, string text)
    {
        await visitor.Open("/coach");
        await visitor.Send("#draft-form", ("Draft", text));
    }

    private static Task<int> Happened(House house) => house.Data(db => db.Set<Activity.Happening>().CountAsync());
}
