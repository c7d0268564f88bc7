using System.Net;
using Pieredze.Relationships;
using Pieredze.Tests.Matches;
using Pieredze.Tests.People;
using Pieredze.Tests.Relationships.Goals;

namespace Pieredze.Tests.Relationships;

public sealed class AskingLittle
{
    private const int Most = 12;

    [Theory, OnEveryDatabase]
    public async Task Takes_twelve_statements_at_most_for_any_page_of_a_pair(DatabaseKind kind)
    {
        using var statements = new Statements();
        await using var house = await House.StartAsync(kind);
        statements.ListenTo(house);
        var two = await (await TwoWalkers.In(house)).WalkTo(Stage.MovingOn);
        await two.Change(pair =>
        {
            pair.StayInTouch(pair.MenteeId, null, two.Today);
            pair.StayInTouch(pair.MentorId, null, two.Today);
        });
        var stored = await two.Stored();
        string[] pages =
        [
            "",
            "/building",
            "/agreement",
            "/pause",
            "/end",
            "/ending",
            "/certificate",
            "/moving-on",
            "/goals",
            "/goals/new",
            $"/goals/{stored.Goals[0].Id}",
            "/problems",
            "/sessions",
            $"/sessions/{stored.Sessions[0].Id}",
            $"/sessions/{stored.Sessions[0].Id}/invite.ics",
        ];
        List<string> many = [];
        foreach (var page in pages)
        {
            var count = await statements.Of(() => two.Mentee.Open(two.At + page));
            Assert.Equal((page, HttpStatusCode.OK), (page, two.Mentee.Status));
            if (count is < 2 or > Most)
            {
                many.Add($"{page}: {count}\n{statements.Said}");
            }
        }

        Assert.Empty(many);
    }

    [Theory, OnEveryDatabase]
    public async Task Takes_twelve_statements_at_most_for_the_pages_of_matching_and_places(DatabaseKind kind)
    {
        using var statements = new Statements();
        await using var house = await House.StartAsync(kind);
        statements.ListenTo(house);
        var crowd = await Crowd.In(house);
        var mentee = await crowd.Mentee("Anna");
        await crowd.Mentor("Ilze", place => place.Capacity = 3);
        await crowd.Mentee("Zane");
        var proposal = (await crowd.Published()).Single(p => p.MenteeId == mentee.PersonId);
        var place = await house.Data(db =>
            Task.FromResult(db.Set<Pieredze.People.Enrolment>().Single(e => e.PersonId == mentee.PersonId).Id)
        );
        foreach (
            var (visitor, page) in new[]
            {
                (crowd.Coordinator, crowd.At),
                (crowd.Coordinator, $"{crowd.At}/{proposal.RoundId}"),
                (mentee, $"/proposals/{proposal.Id}"),
                (mentee, $"/programmes/{crowd.Run.Id}/find"),
                (mentee, $"/enrolments/{place}"),
                (mentee, $"/enrolments/{place}/briefing"),
                (mentee, $"/enrolments/{place}/pause"),
                (mentee, $"/enrolments/{place}/leave"),
            }
        )
        {
            var count = await statements.Of(() => visitor.Open(page));
            Assert.Equal((page, HttpStatusCode.OK), (page, visitor.Status));
            Assert.True(count is > 1 and <= Most, $"{page}: {count}\n{statements.Said}");
        }
    }
}
