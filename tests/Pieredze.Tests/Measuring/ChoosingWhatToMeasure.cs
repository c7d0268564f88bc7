using Microsoft.EntityFrameworkCore;
using Pieredze.Measurement.Benefits;
using Pieredze.Measuring.Plan;
using Pieredze.Measuring.Surveys;
using Pieredze.People;
using Pieredze.Programmes;
using Pieredze.Tests.Programmes;

namespace Pieredze.Tests.Measuring;

public sealed class ChoosingWhatToMeasure
{
    [Theory, OnEveryDatabase]
    [Clause("S072", "S073", "S076")]
    public async Task Comes_with_what_belongs_to_each_purpose_and_can_be_changed(DatabaseKind kind)
    {
        var (house, visitor, id) = await SettingUpAProgramme.Begun(kind);
        foreach (
            var (purpose, expected) in new[]
            {
                ("WorkplaceLearning", new[] { "B00", "B01", "B02", "B11", "B12" }),
                ("Transition", ["B00", "B06", "B07", "B10"]),
                ("Change", ["B00", "B14"]),
            }
        )
        {
            await visitor.Open($"/programmes/{id}/set-up");
            await visitor.Send("#set-up", ("Form.Purposes", purpose));
            await visitor.Open($"/programmes/{id}/measuring");
            Assert.Equal(expected, Chosen(visitor));
        }

        await visitor.Send("#plan", ("Form.Indicators", "B14"), ("Form.Indicators", "B04"));
        await visitor.Open($"/programmes/{id}/measuring");
        Assert.Equal(["B04", "B14"], Chosen(visitor));
        Assert.Equal(
            ["B04", "B14"],
            await house.Data(db =>
                db.MeasurementPlans.Where(p => p.ProgrammeId == id).Select(p => p.Indicators).SingleAsync()
            )
        );
    }

    [Fact]
    [Clause("S076")]
    public void Asks_about_speaking_up_in_every_programme_and_stays_short()
    {
        var programme = new Programme
        {
            TitleLv = "Pārmaiņas",
            TitleEn = "Change",
            CreatedAt = DateTime.UtcNow,
        };
        programme.Purposes.Add(Purpose.Change);
        var items = SurveyItem.Of(MeasurementPlan.For(programme, DateTime.UtcNow), Side.Mentee, Wave.Start);
        Assert.Equal(["B14a", "B14b", "P01", "P04a", "P04b", "P04c"], items.Select(i => i.Code));
        programme.Purposes.AddRange([Purpose.WorkplaceLearning, Purpose.Transition, Purpose.NewProject]);
        var plan = MeasurementPlan.For(programme, DateTime.UtcNow);
        // Five minutes at most, whoever is asked and when.
        Assert.All(
            from side in Enum.GetValues<Side>()
            from wave in Enum.GetValues<Wave>()
            select SurveyItem.Of(plan, side, wave).Count,
            count => Assert.InRange(count, 1, 22)
        );
    }

    [Theory, OnEveryDatabase]
    [Clause("S065")]
    public async Task Is_told_of_growth_first_and_of_a_career_last_unless_success_is_the_aim(DatabaseKind kind)
    {
        var (_, visitor, id) = await SettingUpAProgramme.Begun(kind);
        async Task<List<string>> Told()
        {
            await visitor.Open($"/programmes/{id}/benefits");
            return [.. visitor.Page.QuerySelectorAll("#lines tbody tr").Select(row => row.Id![5..])];
        }

        var told = await Told();
        Assert.All(["B06", "B10", "B11", "B14"], code => Assert.True(told.IndexOf(code) < told.IndexOf("B13"), code));
        await visitor.Open($"/programmes/{id}/set-up");
        await visitor.Send(
            "#set-up",
            [
                ("Form.ConflictStatement", "true"),
                .. Enumerable.Range(0, 8).Select(row => ($"Form.Dial[{row}]", (string?)"1")),
            ]
        );
        told = await Told();
        Assert.True(told.IndexOf("B13") < told.IndexOf("B14"));
    }

    private static IEnumerable<string?> Chosen(Visitor visitor) =>
        visitor
            .Page.QuerySelectorAll("input[name='Form.Indicators'][checked]")
            .Select(box => box.GetAttribute("value"))
            .Order(StringComparer.Ordinal);
}
