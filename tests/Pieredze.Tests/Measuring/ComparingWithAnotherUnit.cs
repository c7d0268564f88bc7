using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Measurement.Benefits;
using Pieredze.Measuring.Plan;
using Pieredze.Measuring.Publishing;
using Pieredze.Measuring.Surveys;
using Pieredze.Programmes;

namespace Pieredze.Tests.Measuring;

/// <summary>Another unit has its own programme here, and its mentees answer the same items.</summary>
public sealed class ComparingWithAnotherUnit
{
    private static readonly int[] Less = [4, 4, 3, 5, 3, 4, 4, 4, 5, 3, 4, 3];

    [Theory, OnEveryDatabase]
    public async Task Tells_how_much_more_changed_here_once_it_is_published_there(DatabaseKind kind)
    {
        var (here, there) = await Two(kind);
        await there.PublishAsync(Wave.End);
        await here.PublishAsync(Wave.End);
        await here.Coordinator.Open($"{here.At}/benefits");
        Assert.Contains("+1,00 12 +0,33 12 +0,67", Said(here), StringComparison.Ordinal);
        Assert.Contains("Salīdzinājums ar programmu «Mērītais ceļš»", here.Coordinator.Text, StringComparison.Ordinal);
        Assert.Contains("nav izvēlēti pēc nejaušības", here.Coordinator.Text, StringComparison.Ordinal);
        using var json = await WorkingOutAChange.Json(here);
        Assert.Equal($"{there.Programme.Id}", json.RootElement.GetProperty("comparedProgramme").GetString());
        var told = json
            .RootElement.GetProperty("indicators")
            .EnumerateArray()
            .Single(i => i.GetProperty("code").GetString() == "B10");
        Assert.Equal(0.6667, told.GetProperty("minusOtherUnit").GetProperty("mean").GetDouble(), 4);
        // There nothing is said of here.
        await there.Coordinator.Open($"{there.At}/benefits");
        Assert.Null(there.Coordinator.Page.QuerySelector("#compared-B10"));
    }

    [Theory, OnEveryDatabase]
    public async Task Says_nothing_of_the_other_unit_before_it_has_published(DatabaseKind kind)
    {
        var (here, there) = await Two(kind);
        await here.PublishAsync(Wave.End);
        Assert.DoesNotContain(await Cuts(here), c => c.Group == Group.OtherUnit);
        // What is published there later is not held back because of it.
        await there.PublishAsync(Wave.End);
        Assert.NotNull((await Cuts(there)).Single(c => c is { Subject: "B10", Group: Group.Everybody }).Numbers);
        await here.Coordinator.Open($"{here.At}/benefits");
        Assert.Contains("Bez salīdzināmās grupas", here.Coordinator.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Needs_ten_on_both_sides_and_leaves_out_who_is_in_both(DatabaseKind kind)
    {
        var (here, there) = await Two(kind);
        // Three of the other unit are here, too: of nine nothing is told, and of nine beside twelve neither.
        await here.ChangeAsync(async db =>
        {
            var theirs = there.Pairs.Take(3).Select(p => p.MenteeId).ToList();
            var mine = here.Pairs.Take(3).Select(p => p.MenteeId).ToList();
            var replies = await db.SurveyReplies.Where(r => mine.Contains(r.PersonId)).ToListAsync();
            foreach (var reply in replies)
            {
                db.Entry(reply).Property("PersonId").CurrentValue = theirs[mine.IndexOf(reply.PersonId)];
            }
        });
        await there.PublishAsync(Wave.End);
        await here.PublishAsync(Wave.End);
        var cut = (await Cuts(here)).Single(c => c is { Subject: "B10", Group: Group.OtherUnit });
        Assert.Equal((BenefitStatus.TooFew, null), (cut.Status, cut.Numbers));
        Assert.Empty(cut.Figures());
    }

    [Theory, OnEveryDatabase]
    public async Task Is_held_back_where_it_would_tell_of_a_few_there(DatabaseKind kind)
    {
        var (here, there) = await Two(kind);
        // There all who were asked are told of together; its mentees alone would leave three mentors.
        foreach (var wave in new[] { Wave.Start, Wave.End })
        {
            there.MentorsSay(wave, "B10", 3, 4, 5);
        }

        await there.StoreAsync();
        await there.PublishAsync(Wave.End);
        var published = await Cuts(there);
        Assert.Equal(15, published.Single(c => c is { Subject: "B10", Group: Group.Everybody }).People);
        await here.PublishAsync(Wave.End);
        Assert.Null((await Cuts(here)).Single(c => c is { Subject: "B10", Group: Group.OtherUnit }).Numbers);
        // One's own result does not suffer from it.
        Assert.NotNull((await Cuts(here)).Single(c => c is { Subject: "B10", Group: Group.Everybody }).Numbers);
    }

    [Theory, OnEveryDatabase]
    public async Task Is_chosen_by_who_runs_both_and_by_nobody_else(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var (here, there) = (await Respondents.In(house, 1), await Respondents.In(house, 1));
        await here.Coordinator.Open($"{here.At}/measuring");
        Assert.Null(here.Coordinator.Page.QuerySelector("#other-programme"));
        await here.ChangeAsync(async db =>
        {
            var other = await db.Programmes.Include(p => p.Staff).SingleAsync(p => p.Id == there.Programme.Id);
            other.Appoint(here.Coordinator.PersonId, StaffRole.Coordinator);
        });
        await here.Coordinator.Open($"{here.At}/measuring");
        await Choose(here.Coordinator, $"{there.Programme.Id}");
        Assert.Equal(there.Programme.Id, (await Plan(here)).OtherProgrammeId);
        await here.Coordinator.Open($"{here.At}/measuring");
        await Choose(here.Coordinator, $"{here.Programme.Id}");
        Assert.Equal(HttpStatusCode.Conflict, here.Coordinator.Status);
        // Neither a programme that somebody else runs.
        var stranger = await Respondents.In(house, 1);
        await here.Coordinator.Open($"{here.At}/measuring");
        await Choose(here.Coordinator, $"{stranger.Programme.Id}");
        Assert.Equal(HttpStatusCode.Conflict, here.Coordinator.Status);
        Assert.Contains("kuru koordinē arī tu", here.Coordinator.Text, StringComparison.Ordinal);
        // With nobody, nobody is named.
        await here.Coordinator.Open($"{here.At}/measuring");
        await here.Coordinator.Send("#plan", ("Form.ComparedWith", "Nobody"));
        Assert.Null((await Plan(here)).OtherProgrammeId);
    }

    private static Task<Visitor> Choose(Visitor coordinator, string programme) =>
        coordinator.Send("#plan", ("Form.ComparedWith", "OtherUnit"), ("Form.OtherProgramme", programme));

    private static Task<MeasurementPlan> Plan(Respondents all) =>
        all.House.Data(db =>
            db.MeasurementPlans.AsNoTracking()
                .Where(p => p.ProgrammeId == all.Programme.Id)
                .OrderBy(p => p.Number)
                .LastAsync()
        );

    private static Task<List<PublishedCut>> Cuts(Respondents all) =>
        all.House.Data(async db =>
            (
                await db
                    .Snapshots.AsNoTracking()
                    .Include(s => s.Cuts)
                    .SingleAsync(s => s.ProgrammeId == all.Programme.Id && s.Wave == Wave.End)
            ).Cuts.ToList()
        );

    private static string Said(Respondents all) => Respondents.Said(all.Coordinator, "#compared-B10");

    private static async Task<(Respondents Here, Respondents There)> Two(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var there = await Respondents.In(house, 12);
        var here = await Respondents.In(house, 12);
        await here.ChangeAsync(async db =>
        {
            var plan = await db.MeasurementPlans.SingleAsync(p => p.ProgrammeId == here.Programme.Id);
            db.Entry(plan).Property(p => p.ComparedWith).CurrentValue = ComparedWith.OtherUnit;
            db.Entry(plan).Property(p => p.OtherProgrammeId).CurrentValue = there.Programme.Id;
        });
        foreach (var (all, after) in new[] { (here, WorkingOutAChange.After), (there, Less) })
        {
            all.MenteesSay(Wave.Start, "B10", WorkingOutAChange.Before);
            all.MenteesSay(Wave.End, "B10", after);
            await all.StoreAsync();
        }

        return (here, there);
    }
}
