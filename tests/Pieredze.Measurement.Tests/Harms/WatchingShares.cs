using Pieredze.Measurement.Benefits;
using Pieredze.Measurement.Harms;
using static Pieredze.Measurement.Tests.Harms.Programmes;

namespace Pieredze.Measurement.Tests.Harms;

public sealed class WatchingShares
{
    [Theory]
    [InlineData(50, HarmStatus.Fine)]
    [InlineData(51, HarmStatus.Watch)]
    [InlineData(80, HarmStatus.Watch)]
    [InlineData(81, HarmStatus.Alert)]
    public void Sees_places_given_by_managers(int count, HarmStatus status) =>
        Assert.Equal(status, Of(HarmMeasure.Nominations, f => f with { Nominated = new(count, 100, 100) }));

    [Theory]
    [InlineData(20, HarmStatus.Fine)]
    [InlineData(21, HarmStatus.Watch)]
    [InlineData(41, HarmStatus.Alert)]
    public void Sees_the_same_people_served_again(int count, HarmStatus status) =>
        Assert.Equal(status, Of(HarmMeasure.RepeatPlaces, f => f with { RepeatPlaces = new(count, 100, 90) }));

    [Theory]
    [InlineData(30, HarmStatus.Fine)]
    [InlineData(31, HarmStatus.Watch)]
    [InlineData(50, HarmStatus.Watch)]
    [InlineData(51, HarmStatus.Alert)]
    public void Sees_goals_that_are_not_the_mentees_own(int count, HarmStatus status) =>
        Assert.Equal(status, Of(HarmMeasure.GoalOrigin, f => f with { GoalsOfOthers = new(count, 100, 25) }));

    [Theory]
    [InlineData(50, HarmStatus.Fine)]
    [InlineData(60, HarmStatus.Watch)]
    [InlineData(71, HarmStatus.Alert)]
    public void Sees_options_that_the_mentor_thinks_up(int count, HarmStatus status) =>
        Assert.Equal(status, Of(HarmMeasure.OptionsByMentor, f => f with { OptionsByMentor = new(count, 100, 25) }));

    [Theory]
    [InlineData(20, HarmStatus.Fine)]
    [InlineData(19, HarmStatus.Watch)]
    [InlineData(9, HarmStatus.Alert)]
    public void Sees_goals_that_change_nothing(int count, HarmStatus status) =>
        Assert.Equal(status, Of(HarmMeasure.ChangeGoals, f => f with { ChangeGoals = new(count, 100, 25) }));

    [Theory]
    [InlineData(1, HarmStatus.Fine)]
    [InlineData(2, HarmStatus.Watch)]
    [InlineData(3, HarmStatus.Alert)]
    public void Sees_rejected_goals_that_come_back(int count, HarmStatus status) =>
        Assert.Equal(status, Of(HarmMeasure.OverriddenGoals, f => f with { OverriddenGoals = new(count, 10, 10) }));

    [Theory]
    [InlineData(0.25, HarmStatus.Fine)]
    [InlineData(0.24, HarmStatus.Watch)]
    [InlineData(0.09, HarmStatus.Alert)]
    public void Sees_pairs_that_never_challenge(double index, HarmStatus status) =>
        Assert.Equal(
            status,
            Of(HarmMeasure.Challenges, f => f with { ChallengeIndices = [.. Enumerable.Repeat(index, 12)] })
        );

    [Theory]
    [InlineData(3, HarmStatus.Fine)]
    [InlineData(4, HarmStatus.Watch)]
    [InlineData(6, HarmStatus.Alert)]
    public void Sees_a_lead_that_does_not_pass_over(int stuck, HarmStatus status) =>
        Assert.Equal(
            status,
            Of(
                HarmMeasure.StuckHandOver,
                f =>
                    f with
                    {
                        HandOvers =
                        [
                            .. Enumerable.Repeat(HandOverStatus.Stuck, stuck),
                            .. Enumerable.Repeat(HandOverStatus.Steady, 10 - stuck),
                            .. Enumerable.Repeat(HandOverStatus.TooEarly, 40),
                        ],
                    }
            )
        );

    [Theory]
    [InlineData(1, HarmStatus.Fine)]
    [InlineData(4, HarmStatus.Watch)]
    [InlineData(9, HarmStatus.Alert)]
    public void Sees_opportunities_that_gather_with_few(int most, HarmStatus status) =>
        Assert.Equal(
            status,
            // Ten mentees: (2 * 10 - 11) / 10 of everything when one has all of it.
            Of(
                HarmMeasure.Opportunities,
                f =>
                    f with
                    {
                        Opportunities = most switch
                        {
                            1 => [1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
                            4 => [0, 0, 0, 1, 1, 1, 1, 1, 2, 6],
                            _ => [0, 0, 0, 0, 0, 0, 0, 0, 0, 9],
                        },
                    }
            )
        );

    [Theory]
    [InlineData(9, 0, HarmStatus.Alert)]
    [InlineData(5, 0, HarmStatus.Watch)]
    [InlineData(2, 9, HarmStatus.Fine)]
    public void Sees_introductions_that_run_through_one(int spokes, int ring, HarmStatus status) =>
        Assert.Equal(
            status,
            Of(
                HarmMeasure.Gatekeepers,
                f =>
                    f with
                    {
                        Introductions = new(
                            10,
                            [
                                .. Enumerable.Range(1, spokes).Select(i => (0, i)),
                                .. Enumerable.Range(0, ring).Select(i => (i, i + 1)),
                            ]
                        ),
                    }
            )
        );

    [Fact]
    public void Says_nothing_on_fewer_than_ten()
    {
        var facts = new ProgrammeFacts
        {
            Nominated = new(9, 9, 9),
            RepeatPlaces = new(20, 20, 9),
            GoalsOfOthers = new(40, 40, 9),
            OptionsByMentor = new(40, 40, 9),
            ChangeGoals = new(0, 40, 9),
            OverriddenGoals = new(9, 9, 9),
            ChallengeIndices = [0, 0, 0, 0, 0, 0, 0, 0, 0],
            HandOvers = [.. Enumerable.Repeat(HandOverStatus.Stuck, 9), HandOverStatus.TooEarly],
            Opportunities = [0, 0, 0, 0, 0, 0, 0, 0, 5],
            Introductions = new(9, [(0, 1), (0, 2), (0, 3)]),
            Voice = BenefitResult.Of([.. Enumerable.Repeat((5.0, 1.0), 9)], isCompared: false),
        };

        foreach (
            var measure in new[]
            {
                HarmMeasure.Nominations,
                HarmMeasure.RepeatPlaces,
                HarmMeasure.GoalOrigin,
                HarmMeasure.OptionsByMentor,
                HarmMeasure.ChangeGoals,
                HarmMeasure.OverriddenGoals,
                HarmMeasure.Challenges,
                HarmMeasure.StuckHandOver,
                HarmMeasure.Opportunities,
                HarmMeasure.Gatekeepers,
                HarmMeasure.Voice,
            }
        )
        {
            Is(HarmStatus.TooFew, HarmReason.TooFewPeople, Read(facts, measure));
            Is(HarmStatus.TooFew, HarmReason.TooFewPeople, Read(facts, measure, isNearSponsorship: true));
        }
    }

    private static HarmStatus Of(HarmMeasure measure, Func<ProgrammeFacts, ProgrammeFacts> with) =>
        Read(with(Empty), measure).Status;
}
