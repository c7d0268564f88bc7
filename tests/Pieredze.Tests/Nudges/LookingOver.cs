using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.Nudges;
using Pieredze.People;
using Pieredze.Programmes;
using Pieredze.Relationships;
using Pieredze.Relationships.Working;
using Pieredze.Tests.Admin.Demo;

namespace Pieredze.Tests.Nudges;

/// <summary>The coordinator's overview.</summary>
public sealed class LookingOver
{
    [Theory, OnEveryDatabase]
    public async Task Counts_every_step_of_the_funnel_as_the_database_has_it(DatabaseKind kind)
    {
        var (house, baiba, at) = await Overview(kind);
        await baiba.Open(at);
        var shown = baiba
            .Page.QuerySelectorAll(".funnel tbody tr td.number")
            .Select(c => int.Parse(c.TextContent, System.Globalization.CultureInfo.InvariantCulture))
            .ToList();
        var programme = Guid.Parse(at.Split('/')[^1]);
        var expected = await house.Data(async db =>
        {
            var places = await db.Enrolments.AsNoTracking().Where(e => e.ProgrammeId == programme).ToListAsync();
            var pairs = await db
                .Relationships.AsNoTracking()
                .Include(r => r.Agreements)
                .Where(r => r.ProgrammeId == programme)
                .ToListAsync();
            int People(Func<Relationship, bool> fits) =>
                places.Count(e => pairs.Any(r => fits(r) && (r.MenteeId == e.PersonId || r.MentorId == e.PersonId)));
            return new[]
            {
                places.Count,
                places.Count(e => e.IsIn),
                places.Count(e => e.ProfileDoneAt is not null && e.BriefingDoneAt is not null),
                People(_ => true),
                People(r => r.LastMetOn is not null),
                People(r => r.SignedAgreement is not null),
            };
        });
        Assert.Equal(expected, shown);
        Assert.True(shown.SequenceEqual(shown.OrderDescending()), "A funnel never widens.");
    }

    [Theory, OnEveryDatabase]
    public async Task Finds_filters_sorts_and_pages_the_pairs(DatabaseKind kind)
    {
        var (_, baiba, at) = await Overview(kind);
        await baiba.Open($"{at}?q=krumina");
        Assert.Equal(["Anna Krūmiņa"], Mentees(baiba));
        await baiba.Open($"{at}?q=ozolina");
        Assert.Equal(["Anna Krūmiņa"], Mentees(baiba));
        await baiba.Open($"{at}?q=100%25_\\");
        Assert.Empty(Mentees(baiba));
        Assert.NotNull(baiba.Page.QuerySelector(".empty-state a[href$='#pairs']"));
        await baiba.Open($"{at}?stage=Goals&sort=mentee");
        Assert.Contains("Mārtiņš Kalniņš", Mentees(baiba));
        Assert.All(Column(baiba, 3), cell => Assert.Equal("B", cell));
        await baiba.Open($"{at}?pace=Paused");
        Assert.Contains("Inese Kļaviņa", Mentees(baiba));
        Assert.DoesNotContain("Anna Krūmiņa", Mentees(baiba));
        await baiba.Open($"{at}?pace=Quiet");
        Assert.Contains("Olga Petrova", Mentees(baiba));
        await baiba.Open($"{at}?pace=Over&q=balodis");
        Assert.Contains("Edgars Balodis", Mentees(baiba));
        await baiba.Open($"{at}?sort=mentee");
        var first = Mentees(baiba);
        Assert.Equal(PairList.PageSize, first.Count);
        await baiba.Open($"{at}?sort=mentee&p=2");
        Assert.Empty(first.Intersect(Mentees(baiba)));
        await baiba.Open($"{at}?p=9999");
        Assert.NotEmpty(Mentees(baiba));
    }

    [Theory, OnEveryDatabase]
    public async Task Shows_nothing_that_a_pair_has_written(DatabaseKind kind)
    {
        var (house, baiba, at) = await Overview(kind);
        await baiba.Open(at);
        var written = await house.Data(async db =>
            (await db.Set<Note>().Select(n => n.Text).Distinct().ToListAsync())
                .Concat(await db.Goals.Select(g => g.Title).Distinct().ToListAsync())
                .ToList()
        );
        Assert.NotEmpty(written);
        Assert.All(written, text => Assert.DoesNotContain(text, baiba.Html, StringComparison.Ordinal));
    }

    [Theory, OnEveryDatabase]
    public async Task Hides_small_numbers_and_names_from_staff_who_do_not_coordinate(DatabaseKind kind)
    {
        var (house, _, at) = await Overview(kind);
        var auditor = await house.Enter("valdis");
        await auditor.Open(at);
        Assert.Equal(HttpStatusCode.OK, auditor.Status);
        Assert.Contains("< 5", auditor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Krūmiņa", auditor.Text, StringComparison.Ordinal);
        Assert.All(
            auditor.Page.QuerySelectorAll(".stage-bars b, .funnel td.number"),
            cell => Assert.False(int.TryParse(cell.TextContent, out var number) && number is > 0 and < 5)
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Is_there_for_nobody_else(DatabaseKind kind)
    {
        var (house, _, at) = await Overview(kind);
        foreach (var who in new[] { "anna", "ilze", "andris" })
        {
            var visitor = await house.Enter(who);
            await visitor.Open(at);
            Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        }
    }

    private static async Task<(House House, Visitor Baiba, string At)> Overview(DatabaseKind kind)
    {
        var house = await DemoHouse.On(kind);
        var programme = await house.Data(db => db.Relationships.Select(r => r.ProgrammeId).FirstAsync());
        return (house, await house.Enter("baiba"), $"/programmes/{programme}");
    }

    private static List<string> Mentees(Visitor visitor) =>
        [
            .. visitor
                .Page.QuerySelectorAll("#pairs ~ .table-scroll tbody th, .table-scroll tbody th")
                .Select(c => c.TextContent.Trim()),
        ];

    private static IEnumerable<string> Column(Visitor visitor, int number) =>
        visitor.Page.QuerySelectorAll(".table-scroll tbody tr").Select(r => r.Children[number].TextContent.Trim());
}
