using System.Net;
using AngleSharp;
using AngleSharp.Html.Dom;
using Pieredze.People;
using Pieredze.Relationships;
using Pieredze.Relationships.Goals;
using Pieredze.Tests.Proofs;

namespace Pieredze.Tests.Relationships.Goals;

/// <summary>Nobody is rated by another, nobody approves what somebody wants, and no boss reads along.</summary>
public sealed class JudgingNobody
{
    // Every control with a scale of numbers on the pages of a pair, and what it is about: oneself, a thing, or being together.
    private static readonly Dictionary<string, string> Scales = new(StringComparer.Ordinal)
    {
        ["level"] = "how far a goal is, or how respected one feels oneself",
        ["value"] = "what one's own evaluation method shows",
        ["rating"] = "one's own skill",
        ["share"] = "how much of a talk each had",
        ["minutes"] = "how long a meeting lasted",
        ["now"] = "one's own confidence",
        ["dial-0"] = "how the two are together",
        ["dial-1"] = "how the two are together",
        ["dial-2"] = "how the two are together",
        ["dial-3"] = "how the two are together",
        ["dial-4"] = "how the two are together",
        ["dial-5"] = "how the two are together",
        ["dial-6"] = "how the two are together",
        ["dial-7"] = "how the two are together",
        ["answers[0]"] = "how the two work together",
        ["answers[1]"] = "how the two work together",
        ["answers[2]"] = "how the two work together",
        ["answers[3]"] = "how the two work together",
        ["answers[4]"] = "how the two work together",
        ["answers[5]"] = "how the two work together",
        ["answers[6]"] = "how the two work together",
        ["answers[7]"] = "how the two work together",
        ["answers[8]"] = "how the two work together",
        ["answers[9]"] = "how the two work together",
        ["weeks"] = "how many weeks lie between meetings",
        ["times"] = "how many meetings are planned",
    };

    [Theory, OnEveryDatabase]
    [Clause("S031")]
    public async Task Has_no_scale_for_the_other_person_on_any_page_of_a_pair(DatabaseKind kind)
    {
        var world = await World.On(kind);
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var guest in new[] { world["mentee"], world["mentor"] })
        {
            foreach (var (route, _) in world.Endpoints.Where(e => e.Route.Contains("{pair}", StringComparison.Ordinal)))
            {
                foreach (var address in Address.In(route, world.Here))
                {
                    var html = (await Answer.To(guest.Visitor.Http, "GET", address)).Body;
                    found.UnionWith(await NamesOfScales(html));
                }
            }
        }

        Assert.Contains("level", found);
        Found.Nothing(found.Except(Scales.Keys));
        // A scale that somebody plants is seen.
        var planted = await NamesOfScales("""<form><input type="radio" name="kindness" value="3"></form>""");
        Assert.Equal(["kindness"], planted.Except(Scales.Keys));
    }

    [Theory, OnEveryDatabase]
    [Clause("S033")]
    public async Task Lets_nobody_but_the_mentee_approve_a_goal(DatabaseKind kind)
    {
        var world = await World.On(kind);
        var pages = world.Endpoints.Where(e => e.Route.Contains("goal", StringComparison.OrdinalIgnoreCase)).ToList();
        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.StartsWith("/pairs/{pair}/", page.Route, StringComparison.Ordinal));
        foreach (var name in new[] { "coordinator", "mentor support", "auditor", "administrator" })
        {
            foreach (var handler in new[] { "Activate", "Reject", "Close" })
            {
                foreach (var goal in Address.In("/pairs/{pair}/goals/{goal}", world.Here))
                {
                    var answer = await Answer.To(world[name].Visitor.Http, "POST", $"{goal}?handler={handler}");
                    Assert.Equal((name, handler, 404), (name, handler, answer.Status));
                }
            }
        }
    }

    [Theory, OnEveryDatabase]
    [Clause("S039")]
    public async Task Shows_nothing_of_a_pair_to_the_mentees_own_boss(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Working);
        var boss = new Person
        {
            FirstName = "Uldis",
            LastName = "Priekšnieks",
            Email = $"{Guid.NewGuid():N}@example.org",
            CreatedAt = two.Clock.Now,
        };
        await two.House.Data(async db =>
        {
            db.Add(boss);
            (await db.People.FindAsync(two.Pair.MenteeId))!.ManagerId = boss.Id;
        });
        var visitor = await two.House.Visit().SignedInAs("Uldis Priekšnieks", boss.Id);
        var world = await World.On(kind);
        var goal = (await two.Stored()).Goals[0].Id;
        foreach (var (route, _) in world.Endpoints.Where(e => e.Route.Contains("{pair}", StringComparison.Ordinal)))
        {
            var address = Address
                .In(route, world.Here)[0]
                .Replace($"{world.Here.Pair.Id}", $"{two.Pair.Id}", StringComparison.Ordinal)
                .Replace($"{world.Here.Ids["goal"]}", $"{goal}", StringComparison.Ordinal);
            Assert.Equal((route, 404), (route, (await Answer.To(visitor.Http, "GET", address)).Status));
        }

        // Whoever stands outside all of it has no page that names the mentee.
        foreach (var (route, methods) in world.Endpoints.Where(e => Address.Holes(e.Route).Length == 0))
        {
            if (methods.Contains("GET") && !route.Contains("sign-out", StringComparison.Ordinal))
            {
                var answer = await Answer.To(visitor.Http, "GET", route);
                Assert.DoesNotContain("Nodošana, kurā runā visas", answer.Body, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    [Clause("S032")]
    public void Asks_nobody_how_they_live()
    {
        Assert.Empty(Asked(typeof(Person)).Concat(Asked(typeof(Enrolment))).Concat(Asked(typeof(Competence))));
        Assert.Equal(["HealthNotes", "Religion"], Asked(typeof(Nosy)).Order(StringComparer.Ordinal));

        static IEnumerable<string> Asked(Type type) =>
            type.GetProperties()
                .Select(p => p.Name)
                .Where(name =>
                    new[]
                    {
                        "Family",
                        "Marital",
                        "Married",
                        "Child",
                        "Relig",
                        "Faith",
                        "Health",
                        "Illness",
                        "Disab",
                        "Orientation",
                        "Gender",
                        "Birth",
                        "Ethnic",
                        "Nationality",
                    }.Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase))
                );
    }

    [Theory, OnEveryDatabase]
    [Clause("S139", "S141")]
    public async Task Marks_where_the_pair_stands_on_a_way_of_five_stages(DatabaseKind kind)
    {
        Assert.Equal(
            ["Building", "Goals", "Working", "Ending", "MovingOn"],
            Enum.GetValues<Stage>().Select(stage => $"{stage}")
        );
        var two = await TwoWalkers.In(await House.On(kind));
        foreach (var (stage, letter) in new[] { (Stage.Building, "A"), (Stage.Goals, "B"), (Stage.Working, "C") })
        {
            var here = await (await TwoWalkers.In(two.House)).WalkTo(stage);
            await here.Mentor.Open(here.At);
            Assert.Equal(HttpStatusCode.OK, here.Mentor.Status);
            var rail = here.Mentor.Page.QuerySelectorAll(".stage-path > li");
            Assert.Equal("ABCDE", string.Concat(rail.Select(li => li.QuerySelector(".marker")!.TextContent.Trim())));
            var now = Assert.Single(here.Mentor.Page.QuerySelectorAll(".stage-path [aria-current=step]"));
            Assert.Equal(letter, now.QuerySelector(".marker")!.TextContent.Trim());
            Assert.Contains(
                "jūs esat šeit",
                now.QuerySelector(".visually-hidden")!.TextContent,
                StringComparison.Ordinal
            );
        }
    }

    private static async Task<IEnumerable<string>> NamesOfScales(string html)
    {
        var page = await BrowsingContext.New(Configuration.Default).OpenAsync(r => r.Content(html));
        return
        [
            .. page.QuerySelectorAll("input")
                .OfType<IHtmlInputElement>()
                .Where(i => i.Type is "number" or "range" || i.Type == "radio" && int.TryParse(i.Value, out _))
                .Select(i => i.Name!),
        ];
    }

    private sealed class Nosy
    {
        public string? Religion { get; set; }
        public string? HealthNotes { get; set; }
    }
}
