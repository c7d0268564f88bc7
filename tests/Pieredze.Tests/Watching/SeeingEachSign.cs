using Pieredze.Measurement.Harms;
using Pieredze.Programmes;
using Pieredze.Relationships;
using Pieredze.Relationships.Goals;
using static Pieredze.Tests.Watching.Traces;

namespace Pieredze.Tests.Watching;

/// <summary>Each sign from what is really stored: over its limit, watched, fine, or too few.</summary>
public sealed class SeeingEachSign
{
    [Theory, OnEveryDatabase]
    [Clause("S097")]
    public async Task Doors_that_open_for_one_alone(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind));
        await ward.Pairs("A", 12, (db, pair, at) => Doors(db, pair, at == 0 ? 12 : 0));
        await ward.Is(HarmStatus.Alert, HarmMeasure.Opportunities);
        var even = await Ward.In(ward.House);
        await even.Pairs("A", 12, (db, pair, _) => Doors(db, pair, 1));
        await even.Is(HarmStatus.Fine, HarmMeasure.Opportunities);
        var few = await Ward.In(ward.House);
        await few.Pairs("A", 9, (db, pair, at) => Doors(db, pair, at == 0 ? 12 : 0));
        await few.Is(HarmStatus.TooFew, HarmMeasure.Opportunities);
        // One door among many people says nothing of a chosen few.
        var first = await Ward.In(ward.House);
        await first.Pairs("A", 30, (db, pair, at) => Doors(db, pair, at == 0 ? 1 : 0));
        await first.Is(HarmStatus.NotMeasured, HarmMeasure.Opportunities);
    }

    [Theory, OnEveryDatabase]
    public async Task Introductions_that_all_run_through_one(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind));
        await ward.Pairs("A", 10, (db, pair, at) => Introduced(db, pair, at == 0 ? 60 : 0));
        await ward.Is(HarmStatus.Alert, HarmMeasure.Gatekeepers);
        var even = await Ward.In(ward.House);
        await even.Pairs("A", 10, (db, pair, _) => Introduced(db, pair, 2));
        await even.Is(HarmStatus.Fine, HarmMeasure.Gatekeepers);
        // However many were introduced, it is the people of the programme who are counted.
        var few = await Ward.In(ward.House);
        await few.Pairs("A", 4, (db, pair, at) => Introduced(db, pair, at == 0 ? 20 : 0));
        await few.Is(HarmStatus.TooFew, HarmMeasure.Gatekeepers);
    }

    [Theory, OnEveryDatabase]
    [Clause("S097")]
    public async Task Places_that_go_to_those_who_had_one(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind));
        var earlier = await Ward.In(ward.House);
        await ward.Mentees("A", 3, 3);
        await ward.Pairs(
            "A",
            12,
            (db, pair, at) =>
            {
                if (at < 5)
                {
                    db.Add(
                        new Relationship
                        {
                            ProgrammeId = earlier.Programme.Id,
                            MentorId = pair.MentorId,
                            MenteeId = pair.MenteeId,
                            IntroducedOn = pair.IntroducedOn.AddYears(-1),
                            PlannedEnd = pair.IntroducedOn,
                        }
                    );
                }
            }
        );
        var sign = await ward.Sign(HarmMeasure.RepeatPlaces);
        Assert.Equal(("Alert", 12), (sign.GetProperty("status").GetString()!, sign.GetProperty("people").GetInt32()));
        // 5 of 12 are 42 %, and on so few people it goes in steps of five.
        Assert.Equal(0.4, sign.GetProperty("value").GetDouble());
        var nobodyWaits = await Ward.In(ward.House);
        await nobodyWaits.Pairs("A", 1);
        await nobodyWaits.Is(HarmStatus.NotMeasured, HarmMeasure.RepeatPlaces);
    }

    [Theory, OnEveryDatabase]
    public async Task Mentors_of_the_top_for_some_only(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind));
        await Graded("A", "4", 10);
        await Graded("A", "1", 5);
        await Graded("B", "4", 1);
        await Graded("B", "1", 24);
        await ward.Is(HarmStatus.Alert, HarmMeasure.SeniorMentors, "unit");
        var wordy = await Ward.In(ward.House);
        await Graded("A", "vecākais", 12, wordy);
        await Graded("B", "jaunākais", 12, wordy);
        await wordy.Is(HarmStatus.NotMeasured, HarmMeasure.SeniorMentors);

        Task Graded(string unit, string grade, int many, Ward? other = null) =>
            ward.House.Data(db =>
            {
                var to = other ?? ward;
                for (var i = 0; i < many; i++)
                {
                    to.Pair(db, to.Person(unit), to.Person(unit, p => p.Grade = grade));
                }

                return Task.CompletedTask;
            });
    }

    [Theory, OnEveryDatabase]
    [Clause("S098")]
    public async Task A_group_that_waits_gets_later_choices_and_ends_early(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind));
        await ward.Pairs("A", 12, (db, pair, at) => Come(db, pair, waited: 10, rank: 1, isEnded: at == 0));
        await ward.Pairs("B", 12, (db, pair, at) => Come(db, pair, waited: 30, rank: 2 + at % 2, isEnded: at < 9));
        await ward.Is(HarmStatus.Alert, HarmMeasure.WaitParity, "unit");
        await ward.Is(HarmStatus.Alert, HarmMeasure.RankParity, "unit");
        await ward.Is(HarmStatus.Alert, HarmMeasure.EarlyEndParity, "unit");
        // Everybody walks with somebody of the own unit.
        await ward.Is(HarmStatus.Alert, HarmMeasure.Homophily, "unit");
        var few = await Ward.In(ward.House);
        await few.Pairs("A", 12, (db, pair, _) => Come(db, pair, 10, 1, false));
        await few.Pairs("B", 4, (db, pair, _) => Come(db, pair, 90, 5, true));
        foreach (var measure in new[] { HarmMeasure.WaitParity, HarmMeasure.RankParity, HarmMeasure.EarlyEndParity })
        {
            await few.Is(HarmStatus.TooFew, measure, "unit");
        }
    }

    [Theory, OnEveryDatabase]
    [Clause("S099")]
    public async Task Goals_and_options_that_are_not_the_mentees_own(DatabaseKind kind)
    {
        var house = await House.On(kind);
        foreach (var (others, status) in new[] { (2, HarmStatus.Fine), (4, HarmStatus.Watch), (6, HarmStatus.Alert) })
        {
            var ward = await Ward.In(house);
            await ward.Pairs(
                "A",
                10,
                (db, pair, at) =>
                {
                    Goal(db, pair, at < others ? GoalOrigin.Mentor : GoalOrigin.Joint, GoalState.Active);
                    // What is only proposed is not yet anybody's goal.
                    Goal(db, pair, GoalOrigin.Manager, GoalState.Proposed);
                    Options(db, pair, ofMentor: at < others);
                }
            );
            await ward.Is(status, HarmMeasure.GoalOrigin);
            var options = await ward.Sign(HarmMeasure.OptionsByMentor);
            Assert.Equal(others / 10.0, options.GetProperty("value").GetDouble());
        }

        var few = await Ward.In(house);
        await few.Pairs("A", 9, (db, pair, _) => Goal(db, pair, GoalOrigin.Mentor, GoalState.Active));
        await few.Is(HarmStatus.TooFew, HarmMeasure.GoalOrigin);
    }

    [Theory, OnEveryDatabase]
    [Clause("S100")]
    public async Task Talks_in_which_nothing_is_questioned(DatabaseKind kind)
    {
        var house = await House.On(kind);
        foreach (
            var (questioned, status) in new[] { (3, HarmStatus.Fine), (2, HarmStatus.Watch), (0, HarmStatus.Alert) }
        )
        {
            var ward = await Ward.In(house);
            await ward.Pairs(
                "A",
                10,
                (db, pair, at) => Meetings(db, pair, many: 4, challenged: at < questioned ? 4 : 0)
            );
            await ward.Is(status, HarmMeasure.Challenges);
        }
    }

    [Theory, OnEveryDatabase]
    [Clause("S100")]
    public async Task Goals_that_change_nothing_where_the_programme_is_for_change(DatabaseKind kind)
    {
        var house = await House.On(kind);
        foreach (
            var (purpose, status) in new[]
            {
                (Purpose.Change, HarmStatus.Alert),
                (Purpose.Transition, HarmStatus.NotMeasured),
            }
        )
        {
            var ward = await Ward.In(house, programme => programme.Purposes.Add(purpose));
            await ward.Pairs("A", 12, (db, pair, _) => Goal(db, pair, GoalOrigin.Mentee, GoalState.Active));
            await ward.Is(status, HarmMeasure.ChangeGoals);
        }
    }

    [Theory, OnEveryDatabase]
    [Clause("S101")]
    public async Task A_mentor_who_is_a_boss_until_somebody_gives_a_reason(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind));
        await ward.House.Data(db =>
        {
            var (top, middle) = (ward.Person("A"), ward.Person("A"));
            middle.ManagerId = top.Id;
            db.Add(middle);
            // Not the nearest superior, but one all the same.
            ward.Pair(db, ward.Person("A", p => p.ManagerId = middle.Id), top);
            return Task.CompletedTask;
        });
        await ward.Is(HarmStatus.Alert, HarmMeasure.OwnManagers);
        await ward.Support.Open(ward.Address);
        Assert.Null(ward.Support.Page.QuerySelector("#waive"));
        await ward.Coordinator.Open(ward.Address);
        await ward.Coordinator.Send("#waive", ("Text", "Līnija mainījās pavasarī."));
        await ward.NextMonth();
        await ward.Is(HarmStatus.Watch, HarmMeasure.OwnManagers);
        await ward.Coordinator.Open(ward.Address);
        Assert.Contains("Līnija mainījās pavasarī.", ward.Coordinator.Text, StringComparison.Ordinal);
        await ward.Coordinator.Send("#end-waiver");
        await ward.NextMonth();
        await ward.Is(HarmStatus.Alert, HarmMeasure.OwnManagers);
    }

    [Theory, OnEveryDatabase]
    [Clause("S101")]
    public async Task A_lead_that_does_not_pass_over(DatabaseKind kind)
    {
        var house = await House.On(kind);
        foreach (var (stuck, status) in new[] { (3, HarmStatus.Fine), (4, HarmStatus.Watch), (6, HarmStatus.Alert) })
        {
            var ward = await Ward.In(house);
            await ward.Pairs(
                "A",
                10,
                (db, pair, at) => Meetings(db, pair, many: 4, 0, at < stuck ? "mentor" : "mentee")
            );
            await ward.Is(status, HarmMeasure.StuckHandOver);
        }
    }

    [Theory, OnEveryDatabase]
    [Clause("S102")]
    public async Task A_rejected_goal_that_is_proposed_again(DatabaseKind kind)
    {
        var house = await House.On(kind);
        foreach (var (again, status) in new[] { (1, HarmStatus.Fine), (2, HarmStatus.Watch), (3, HarmStatus.Alert) })
        {
            var ward = await Ward.In(house);
            await ward.Pairs(
                "A",
                10,
                (db, pair, at) =>
                {
                    Goal(db, pair, GoalOrigin.Mentor, GoalState.Rejected, "Vadīt nodaļu", ward.Now.AddDays(-9));
                    Goal(
                        db,
                        pair,
                        at < again ? GoalOrigin.Mentor : GoalOrigin.Mentee,
                        GoalState.Proposed,
                        "Vadīt nodaļu",
                        ward.Now
                    );
                }
            );
            await ward.Is(status, HarmMeasure.OverriddenGoals);
        }
    }
}
