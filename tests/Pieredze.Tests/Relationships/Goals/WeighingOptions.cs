using System.Net;
using Pieredze.Relationships;

namespace Pieredze.Tests.Relationships.Goals;

public sealed class WeighingOptions
{
    [Theory, OnEveryDatabase]
    [Clause("S156")]
    public async Task Leads_from_a_problem_over_two_options_to_a_choice_and_a_result(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Goals);
        var at = $"{two.At}/problems";
        await two.Mentee.Open(at);
        await two.Mentee.Send("#raise", ("text", "trūkst laika"));
        await two.Mentor.Open(at);
        await two.Mentor.Send("form[action*=Option]", ("text", "atteikties"));
        Assert.Contains(
            "Ko domā Anna?",
            two.Mentor.Page.QuerySelector(".notice.watch")!.TextContent,
            StringComparison.Ordinal
        );
        await two.Mentee.Open(at);
        Assert.Null(two.Mentee.Page.QuerySelector("form[action*=Choose]"));
        Assert.False(Met(await two.Stored()));
        await two.Mentor.Send("form[action*=Option]", ("text", "deleģēt"));
        Assert.NotNull(two.Mentor.Page.QuerySelector(".notice.watch"));
        Assert.True(Met(await two.Stored()));
        await two.Mentee.Send("form[action*=Option]", ("text", "lūgt Līgai"));
        Assert.Null(two.Mentee.Page.QuerySelector(".notice.watch"));
        var authors = two
            .Mentee.Page.QuerySelectorAll(".option-list small")
            .Select(s => s.TextContent)
            .Order()
            .ToList();
        Assert.Equal(["doma: Anna", "doma: Ilze", "doma: Ilze"], authors);
        await two.Mentee.Send("form[action*=Choose]");
        await two.Mentee.Send("form[action*=Result]", ("text", "izdevās"));
        var problem = (await two.Stored()).Problems[0];
        Assert.Equal((3, "izdevās", true), (problem.Options.Count, problem.Result, problem.ChosenId is not null));
    }

    [Theory, OnEveryDatabase]
    public async Task Is_not_chosen_from_one_nor_by_the_mentor(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Goals);
        await two.Change(pair =>
        {
            pair.RaiseProblem(pair.MenteeId, "laiks", two.Clock.Now);
            pair.AddOption(pair.MenteeId, pair.Problems[0], "rīts");
        });
        var (problem, option) = ((await two.Stored()).Problems[0].Id, (await two.Stored()).Problems[0].Options[0].Id);
        foreach (var (visitor, says) in new[] { (two.Mentee, "vismaz divām"), (two.Mentor, "kas pārņem pieredzi") })
        {
            await visitor.Open($"{two.At}/problems");
            var token = visitor.Page.QuerySelector("main input[name=__RequestVerificationToken]")!;
            await visitor.Go(
                new HttpRequestMessage(HttpMethod.Post, $"{two.At}/problems?handler=Choose")
                {
                    Content = new FormUrlEncodedContent(
                        new Dictionary<string, string>
                        {
                            ["problem"] = $"{problem}",
                            ["option"] = $"{option}",
                            ["__RequestVerificationToken"] = token.GetAttribute("value")!,
                        }
                    ),
                }
            );
            Assert.Equal(HttpStatusCode.Conflict, visitor.Status);
            Assert.Contains(says, visitor.Text, StringComparison.Ordinal);
        }

        Assert.Null((await two.Stored()).Problems[0].ChosenId);
    }

    [Theory, OnEveryDatabase]
    public async Task Keeps_the_words_of_whoever_thought_of_it(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Goals);
        await two.Change(pair => pair.RaiseProblem(pair.MenteeId, "laiks", two.Clock.Now));
        await two.Mentor.Open($"{two.At}/problems");
        await two.Mentor.Send("form[action*=Option]", ("text", "rīts"));
        await two.Mentee.Open($"{two.At}/problems");
        Assert.Null(two.Mentee.Page.QuerySelector("form[action*=Rephrase]"));
        await two.Mentor.Send("form[action*=Rephrase]", ("text", "agrs rīts"));
        await two.Mentor.Send("form[action*=Option]", ("text", "vakars"), ("together", "true"));
        await two.Mentee.Open($"{two.At}/problems");
        Assert.Contains("abu doma", two.Mentee.Text, StringComparison.Ordinal);
        Assert.Null(two.Mentee.Page.QuerySelector(".notice.watch"));
        // Both hold the pen of what both thought of; the second sees what the first wrote.
        var form = "form[action*=Rephrase]";
        var joint = two.Mentee.Page.QuerySelector($"{form} input[name=option]")!.GetAttribute("value");
        await two.Mentor.Open($"{two.At}/problems");
        var theirs = $"form[action*=Rephrase]:has(input[value='{joint}'])";
        await two.Mentor.Send(theirs, ("text", "vēls vakars"));
        await two.Mentee.Send(form, ("text", "klusais vakars"));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        Assert.Contains(
            "vēls vakars",
            two.Mentee.Page.QuerySelector(".both-versions")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["agrs rīts", "vēls vakars"],
            (await two.Stored()).Problems[0].Options.Select(o => o.Text).Order()
        );
        await two.Mentor.Open($"{two.At}/problems");
        await two.Mentor.Send("form[action$=Reword]", ("text", "trūkst laika"));
        Assert.Equal("trūkst laika", (await two.Stored()).Problems[0].Text);
    }

    private static bool Met(Relationship pair) => pair.Criteria().Single(c => c.Key == "options").IsMet;
}
