using System.Net;
using Pieredze.Relationships;
using Pieredze.Relationships.Goals;

namespace Pieredze.Tests.Relationships.Goals;

/// <summary>Evaluation methods in use: each kind is set up, entered day by day, and shown in time.</summary>
public sealed class KnowingHowFar
{
    [Theory, OnEveryDatabase]
    public async Task Follows_a_scale_in_the_pairs_own_words(DatabaseKind kind)
    {
        var (two, at) = await With(kind, MethodKind.Attainment);
        await two.Mentee.Open(at);
        await two.Mentee.Send("form[action*=Levels]", Levels("a", "b", "c", "d", " "));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        Assert.Contains("visus piecus", two.Mentee.Text, StringComparison.Ordinal);
        await two.Mentee.Send("form[action*=Levels]", Levels("klusē", "viena", "puse", "visas", "pašas"));
        Assert.Equal(
            ["klusē", "viena", "puse", "visas", "pašas"],
            two.Mentee.Page.QuerySelectorAll("ol.gas p").Select(p => p.TextContent)
        );
        foreach (var (day, level) in new[] { (-20, "-2"), (-10, "-1"), (0, "1") })
        {
            await two.Mentee.Send("#level", ("level", level), ("on", Day(two, day)), ("text", $"redzēju {level}"));
        }

        // The past is entered later, too, and does not move where the goal stands now.
        await two.Mentee.Send("#level", ("level", "0"), ("on", Day(two, -5)));
        var goal = (await two.Stored()).Goals[0];
        var scale = goal.Methods.Single(m => m.Kind == MethodKind.Attainment);
        Assert.Equal(1, goal.Level);
        Assert.Equal([-2.0, -1, 0, 1], scale.InTime.Select(m => m.Value!.Value));
        await two.Mentor.Open(at);
        Assert.Contains(
            "No −2",
            two.Mentor.Page.QuerySelector("svg.chart title")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(4, two.Mentor.Page.QuerySelectorAll("svg.chart .dot").Length);
        Assert.Contains("redzēju -2", two.Mentor.Text, StringComparison.Ordinal);
        Assert.Equal("+1", two.Mentor.Page.QuerySelector("ol.gas .now b")!.TextContent);
    }

    [Theory, OnEveryDatabase]
    public async Task Draws_numbers_in_time_and_understands_a_comma(DatabaseKind kind)
    {
        var (two, at) = await With(kind, MethodKind.Number);
        await two.Mentee.Open(at);
        await two.Mentee.Send("form[action*=Detail]", ("unit", "rīti"), ("target", "4,5"));
        await two.Mentee.Send("form[action*=Measure]", ("value", "1,5"), ("on", Day(two, -7)));
        await two.Mentee.Send("form[action*=Measure]", ("value", "3.5"), ("text", "arī Līga"));
        // The number of a day is corrected, not doubled.
        await two.Mentee.Send("form[action*=Measure]", ("value", "3"));
        var method = (await two.Stored()).Goals[0].Methods.Single(m => m.Kind == MethodKind.Number);
        Assert.Equal(("rīti", 4.5), (method.Unit, method.Target));
        Assert.Equal([1.5, 3.0], method.InTime.Select(m => m.Value!.Value));
        Assert.Contains("Cerēts: 4,5 rīti", two.Mentee.Text, StringComparison.Ordinal);
        Assert.NotNull(two.Mentee.Page.QuerySelector("svg.chart .limit"));
        Assert.Contains("arī Līga", two.Mentee.Text, StringComparison.Ordinal);
        foreach (var wrong in new[] { "", "daudz", "1e99", "NaN", "∞" })
        {
            await two.Mentee.Send("form[action*=Measure]", ("value", wrong));
            Assert.Equal((wrong, HttpStatusCode.Conflict), (wrong, two.Mentee.Status));
        }

        await two.Mentee.Send("form[action*=Measure]", ("value", "2"), ("on", Day(two, 1)));
        Assert.Contains("par nākotni", two.Mentee.Text, StringComparison.Ordinal);
        Assert.Equal(2, (await two.Stored()).Goals[0].Methods.Single(m => m.Kind == MethodKind.Number).Measures.Count);
    }

    [Theory, OnEveryDatabase]
    public async Task Passes_milestones_and_takes_them_back(DatabaseKind kind)
    {
        var (two, at) = await With(kind, MethodKind.Milestones);
        await two.Mentee.Open(at);
        await two.Mentee.Send("form[action*=Milestone]", ("text", "izmēģināts"));
        await two.Mentee.Send("form[action*=Milestone]", ("text", "izmēģināts"));
        await two.Mentee.Send("form[action*=Pass]");
        Assert.Equal(two.Today, Milestone(await two.Stored()).DoneOn);
        await two.Mentee.Send("form[action*=Pass]");
        Assert.Null(Milestone(await two.Stored()).DoneOn);

        static Milestone Milestone(Relationship pair) =>
            Assert.Single(pair.Goals[0].Methods.Single(m => m.Kind == MethodKind.Milestones).Milestones);
    }

    [Theory, OnEveryDatabase]
    public async Task Keeps_feedback_of_a_named_person_self_ratings_and_pieces_of_work(DatabaseKind kind)
    {
        var (two, at) = await With(kind, MethodKind.Feedback);
        await two.Mentee.Open(at);
        await two.Mentee.Send("form[action*=Detail]", ("whom", " "));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        await two.Mentee.Send("form[action*=Detail]", ("whom", "Līga Vītola"));
        await two.Mentee.Send("form[action*=Measure]", ("text", "«klausās labāk»"));
        await two.Mentor.Open(at);
        Assert.Contains("Jautājam: Līga Vītola", two.Mentor.Text, StringComparison.Ordinal);
        Assert.Contains("«klausās labāk»", two.Mentor.Text, StringComparison.Ordinal);

        (two, at) = await With(kind, MethodKind.Portfolio);
        await two.Mentee.Open(at);
        await two.Mentee.Send("form[action*=Measure]", ("text", " "));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        await two.Mentee.Send("form[action*=Measure]", ("text", "nodošanas lapa, 2. versija"));
        Assert.Contains("nodošanas lapa", two.Mentee.Text, StringComparison.Ordinal);

        (two, at) = await With(kind, MethodKind.SelfRating);
        await two.Mentee.Open(at);
        await two.Mentee.Send("form[action*=Measure]", ("value", "11"));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        await two.Mentee.Send("form[action*=Measure]", ("value", "4"), ("on", Day(two, -30)));
        await two.Mentee.Send("form[action*=Measure]", ("value", "7"));
        Assert.Equal(2, two.Mentee.Page.QuerySelectorAll("svg.chart .dot").Length);
    }

    [Theory, OnEveryDatabase]
    public async Task Is_the_mentees_alone_to_enter(DatabaseKind kind)
    {
        var (two, at) = await With(kind, MethodKind.Number);
        var method = (await two.Stored()).Goals[0].Methods.Single(m => m.Kind == MethodKind.Number).Id;
        await two.Mentor.Open(at);
        Assert.Null(two.Mentor.Page.QuerySelector("main form:not([action*=Tick])"));
        var token = two.Mentor.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var handler in new[] { "Measure", "Levels", "Detail", "Milestone", "Pass", "Hang", "Shape" })
        {
            await two.Mentor.Go(
                new HttpRequestMessage(HttpMethod.Post, $"{at}?handler={handler}&shape=Pact")
                {
                    Content = new FormUrlEncodedContent(
                        new Dictionary<string, string>
                        {
                            ["method"] = $"{method}",
                            ["milestone"] = $"{Guid.NewGuid()}",
                            ["done"] = "true",
                            ["value"] = "3",
                            ["text"] = "x",
                            ["__RequestVerificationToken"] = token,
                        }
                    ),
                }
            );
            Assert.Equal((handler, HttpStatusCode.Conflict), (handler, two.Mentor.Status));
            Assert.Contains("kas pārņem pieredzi", two.Mentor.Text, StringComparison.Ordinal);
        }

        Assert.Empty((await two.Stored()).Goals[0].Methods.SelectMany(m => m.Measures));
    }

    private static async Task<(TwoWalkers Two, string Goal)> With(DatabaseKind kind, MethodKind method)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Goals);
        await two.Change(pair =>
        {
            var goal = pair.ProposeGoal(
                pair.MenteeId,
                "Nodošana",
                GoalKind.Growth,
                Horizon.Medium,
                GoalOrigin.Mentee,
                two.Clock.Now
            );
            pair.AddMethod(pair.MenteeId, goal, method, "kā zināsim");
            pair.Activate(pair.MenteeId, goal);
        });
        return (two, $"{two.At}/goals/{(await two.Stored()).Goals[0].Id}");
    }

    private static (string, string?)[] Levels(params string[] words) => [.. words.Select(w => ("levels", (string?)w))];

    private static string Day(TwoWalkers two, int days) => $"{two.Today.AddDays(days):yyyy-MM-dd}";
}
