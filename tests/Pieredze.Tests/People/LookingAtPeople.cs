using System.Net;
using Pieredze.People;
using Pieredze.Tests.Matches;
using Pieredze.Tests.Proofs;

namespace Pieredze.Tests.People;

public sealed class LookingAtPeople
{
    [Theory, OnEveryDatabase]
    public async Task Finds_nobody_and_breaks_nothing_by_what_is_no_character(DatabaseKind kind)
    {
        var crowd = await Matches.Crowd.In(await House.On(kind));
        foreach (var page in new[] { "people", "" })
        {
            await crowd.Coordinator.Open($"/programmes/{crowd.Run.Id}/{page}?q=%EF%BF%BE");
            Assert.Equal((page, System.Net.HttpStatusCode.OK), (page, crowd.Coordinator.Status));
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Finds_filters_sorts_and_pages_in_few_statements(DatabaseKind kind)
    {
        var counted = new CountedStatements();
        await using var house = await House.StartAsync(kind, furnish: counted.Watch);
        var crowd = await Crowd.In(house);
        await house.Data(db =>
        {
            for (var i = 0; i < 120; i++)
            {
                var person = new Person
                {
                    FirstName = i == 7 ? "Šarlote" : $"Vārds{i:000}",
                    LastName = $"Uzvārds{119 - i:000}",
                    Email = $"{Guid.NewGuid():N}@example.org",
                    Unit = i % 2 == 0 ? "Ābeles" : "Zari",
                    CreatedAt = DateTime.UtcNow,
                };
                person.Fold();
                db.AddRange(
                    person,
                    new Enrolment
                    {
                        ProgrammeId = crowd.Run.Id,
                        PersonId = person.Id,
                        Side = i % 3 == 0 ? Side.Mentor : Side.Mentee,
                        State = i % 4 == 0 ? EnrolmentState.Accepted : EnrolmentState.Invited,
                        CreatedAt = DateTime.UtcNow,
                    }
                );
            }

            return Task.CompletedTask;
        });
        var (visitor, at) = (crowd.Coordinator, $"/programmes/{crowd.Run.Id}/people");
        var statements = await counted.Of(visitor.Http, at);
        Assert.True(statements.Count is > 3 and <= 12, string.Join('\n', statements));
        await visitor.Open(at);
        Assert.Contains("120 vietu", visitor.Text, StringComparison.Ordinal);
        Assert.Equal(50, Rows(visitor).Count);
        Assert.Equal("Vārds119 Uzvārds000", Rows(visitor)[0]);
        await visitor.Open($"{at}?p=3");
        Assert.Equal(20, Rows(visitor).Count);
        Assert.Equal("Vārds000 Uzvārds119", Rows(visitor)[^1]);
        await visitor.Open($"{at}?p=999");
        Assert.Equal(20, Rows(visitor).Count);
        await visitor.Open(at);
        await visitor.Send("#filter", ("q", "SARLOTE"));
        Assert.Equal("Šarlote Uzvārds112", Assert.Single(Rows(visitor)));
        await visitor.Open(at);
        await visitor.Send("#filter", ("side", "Mentor"), ("state", "Accepted"));
        Assert.Equal(10, Rows(visitor).Count);
        await visitor.Open($"{at}?sort=unit");
        Assert.Equal("Ābeles", visitor.Page.QuerySelectorAll("#list tbody tr")[0].Children[2].TextContent);
        await visitor.Open($"{at}?q=%25");
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Empty(Rows(visitor));
    }

    private static List<string> Rows(Visitor visitor) =>
        [.. visitor.Page.QuerySelectorAll("#list tbody th").Select(th => th.TextContent.Trim())];
}
