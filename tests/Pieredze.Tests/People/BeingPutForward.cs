using Microsoft.EntityFrameworkCore;
using Pieredze.People;
using Pieredze.Tests.Matches;
using Pieredze.Tests.People.Import;

namespace Pieredze.Tests.People;

/// <summary>Whether a manager put somebody forward is written down where it is known, and only counted.</summary>
public sealed class BeingPutForward
{
    [Theory, OnEveryDatabase]
    public async Task Is_written_down_by_who_adds_somebody_and_told_to_that_person(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var at = $"/programmes/{crowd.Run.Id}";
        foreach (var (email, nominated) in new[] { ("put.forward@example.org", true), ("own.wish@example.org", false) })
        {
            await crowd.Coordinator.Open($"{at}/people/new");
            await crowd.Coordinator.Send(
                "#add",
                ("FirstName", "Zane"),
                ("LastName", "Kalna"),
                ("Email", $"{crowd.Run.Id:N}{email}"),
                ("IsNominated", nominated ? "true" : null)
            );
            var place = await crowd.House.Data(db =>
                db.Enrolments.Where(e => e.ProgrammeId == crowd.Run.Id)
                    .OrderByDescending(e => e.CreatedAt)
                    .ThenByDescending(e => e.Id)
                    .FirstAsync()
            );
            Assert.Equal(nominated, place.IsNominated);
            if (nominated)
            {
                var zane = await crowd.House.Visit().SignedInAs("Zane", place.PersonId);
                await zane.Open("/me/data?part=places");
                Assert.Contains("Izvirzījis vadītājs", zane.Text, StringComparison.Ordinal);
            }
        }

        var csv = await crowd.Coordinator.Http.GetStringAsync($"{at}/people/export.csv");
        Assert.Contains("Izvirzījis vadītājs", csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Izvirzījis vadītājs", "jā", true)]
    [InlineData("Nominated by manager", "no", false)]
    [InlineData("Nominated", "", null)]
    public void Comes_with_a_spreadsheet(string column, string said, bool? nominated)
    {
        var plan = Plans.Plan($"Vārds;Uzvārds;E-pasts;{column}", $"Anna;Bērziņa;a@x.lv;{said}", "Zane;Liepa;z@x.lv;jā");
        Assert.Equal(nominated, plan.Accepted[0].Nominated);
        Assert.True(plan.Accepted[1].Nominated);
    }
}
