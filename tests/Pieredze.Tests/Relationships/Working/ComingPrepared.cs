using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Programmes;
using Pieredze.Questions;
using Pieredze.Relationships;
using Pieredze.Relationships.Goals;
using Pieredze.Tests.Matches;
using Pieredze.Tests.Programmes;
using Pieredze.Tests.Relationships.Goals;

namespace Pieredze.Tests.Relationships.Working;

/// <summary>What is there before a pair begins to work: briefed people, a fitting mentor, a goal of the mentor's own.</summary>
public sealed class ComingPrepared
{
    [Theory, OnEveryDatabase]
    [Clause("S007")]
    public async Task Matches_a_mentor_only_after_the_briefing(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var mentor = await crowd.Mentor("Ilze", place => place.BriefingDoneAt = null);
        await crowd.Mentee("Anna");
        await crowd.Draft();
        Assert.Empty(await crowd.Proposals());
        await crowd.Change(mentor, place => place.BriefingDoneAt = DateTime.UtcNow);
        await crowd.Coordinator.Send("#again");
        Assert.Equal(mentor.PersonId, Assert.Single(await crowd.Proposals()).MentorId);
    }

    [Theory, OnEveryDatabase]
    [Clause("S059")]
    public async Task Begins_a_programme_at_the_developmental_end(DatabaseKind kind)
    {
        var (house, _, id) = await SettingUpAProgramme.Begun(kind);
        var dial = await house.Data(db => db.Programmes.Where(p => p.Id == id).Select(p => p.Dial).SingleAsync());
        Assert.Equal(8, dial.Count);
        Assert.All(dial, row => Assert.True(row >= 3));
    }

    [Theory, OnEveryDatabase]
    [Clause("S157")]
    public async Task Begins_to_work_only_with_a_method_and_a_chain_of_steps(DatabaseKind kind)
    {
        foreach (var (missing, sentence) in new[] { ("method", "vērtē"), ("ladder", "soļi") })
        {
            var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Goals);
            await two.Change(two.SetGoal);
            await two.Mentee.Open(two.At);
            Assert.NotNull(two.Mentee.Page.QuerySelector("form[action*=WalkOn]"));
            var goal = (await two.Stored()).Goals[0].Id;
            await two.House.Data(db =>
                missing == "method"
                    ? db.Set<EvaluationMethod>().Where(m => m.GoalId == goal).ExecuteDeleteAsync()
                    : db.Set<LadderStep>().Where(s => s.GoalId == goal).ExecuteDeleteAsync()
            );
            var pair = await two.Stored();
            Assert.Equal($"missing-{missing}", pair.WhyNotWalkOn(pair.MenteeId)!.Key);
            await two.Mentee.Send("form[action*=WalkOn]");
            Assert.Equal((HttpStatusCode.Conflict, Stage.Goals), (two.Mentee.Status, (await two.Stored()).Stage));
            Assert.Contains(sentence, two.Mentee.Text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory, OnEveryDatabase]
    [Clause("S066")]
    public async Task Has_a_question_of_the_day_for_the_stage_on_the_mentors_own_page(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        foreach (var (stage, letter) in new[] { (Stage.Building, 'A'), (Stage.Working, 'C') })
        {
            await two.WalkTo(stage);
            await two.Mentor.Open("/");
            var asked = QuestionBank.OfTheDay(letter, Language.Latvian, two.Today, two.Pair.Id)!;
            Assert.Contains(asked, two.Mentor.Text, StringComparison.Ordinal);
        }
    }
}
