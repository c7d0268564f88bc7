namespace Pieredze.Matching.Tests;

public sealed class LeavingSomebodyOut
{
    private static readonly Mentee Anna = Rounds.Mentee();
    private static readonly Mentor Maris = Rounds.Mentor();

    [Fact]
    public void Says_that_the_other_side_is_empty()
    {
        Assert.Equal(Obstacle.NobodyThere, Only(Rounds.Of([Anna], [])).Because);
        Assert.Equal(Obstacle.NobodyThere, Only(Rounds.Of([], [Maris])).Because);
    }

    [Fact]
    public void Names_the_persons_own_obstacle_first()
    {
        var away = Rounds.Of([Anna with { Enrolled = false }], [Maris]);
        var unread = Rounds.Of([Anna with { BriefingDone = false }], [Maris]);

        Assert.Equal(Obstacle.NotEnrolled, Why(away, "anna").Because);
        Assert.Equal(Obstacle.NotEnrolled, Why(away, "maris").Because);
        Assert.Equal(Obstacle.BriefingMissing, Why(unread, "anna").Because);
        Assert.Equal(Obstacle.NoCapacity, Why(Rounds.Of([Anna], [Maris with { Capacity = 0 }]), "maris").Because);
    }

    [Fact]
    public void Counts_what_each_rule_removed_and_names_the_one_that_removed_most()
    {
        var request = Rounds.Of(
            [Anna with { Languages = ["lv"], Needs = [new Need("law")], Vetoes = ["maris"] }],
            [
                Maris,
                Rounds.Mentor("john") with
                {
                    Languages = ["en"],
                },
                Rounds.Mentor("hans") with
                {
                    Languages = ["de"],
                },
                Rounds.Mentor("ilze") with
                {
                    Strengths = [new Strength("art")],
                },
                Rounds.Mentor("u1") with
                {
                    BriefingDone = false,
                },
                Rounds.Mentor("u2") with
                {
                    BriefingDone = false,
                },
                Rounds.Mentor("u3") with
                {
                    BriefingDone = false,
                },
            ]
        );

        var anna = Why(request, "anna");

        Assert.Equal(Obstacle.NoCommonLanguage, anna.Because);
        Assert.Equal(
            [
                new RuleCount(Obstacle.BriefingMissing, 3),
                new RuleCount(Obstacle.NoCommonLanguage, 2),
                new RuleCount(Obstacle.NoNeedCovered, 1),
                new RuleCount(Obstacle.NotAvailable, 1),
            ],
            anna.Removed
        );
    }

    [Fact]
    public void Says_not_available_when_everybody_was_vetoed() =>
        Assert.Equal(
            Obstacle.NotAvailable,
            Why(Rounds.Of([Anna with { Vetoes = ["maris"] }], [Maris]), "anna").Because
        );

    [Fact]
    public void Shows_who_shares_which_places_in_a_shortage_and_leaves_others_out_of_it()
    {
        Mentee[] mentees =
        [
            .. Enumerable.Range(0, 5).Select(n => Rounds.Mentee($"lv{n}") with { Languages = ["lv"] }),
            .. Enumerable.Range(0, 4).Select(n => Rounds.Mentee($"en{n}") with { Languages = ["en"] }),
            Rounds.Mentee("de") with
            {
                Languages = ["de"],
            },
        ];
        Mentor[] mentors =
        [
            Rounds.Mentor("maris", 2) with
            {
                Languages = ["lv"],
            },
            Rounds.Mentor("ilze") with
            {
                Languages = ["lv"],
            },
            Rounds.Mentor("john", 3) with
            {
                Languages = ["en"],
            },
            Rounds.Mentor("hans", 3) with
            {
                Languages = ["de"],
            },
        ];

        var left = Rounds.Solve(Rounds.Of(mentees, mentors)).Unmatched;

        Assert.Equal(3, left.Count);
        Assert.All(left, person => Assert.Equal(Obstacle.Shortage, person.Because));
        Assert.Equal(
            [new Shortage(4, 3), new Shortage(5, 3), new Shortage(5, 3)],
            left.Select(person => person.Shortage).OrderBy(shortage => shortage!.Rivals)
        );
    }

    [Fact]
    public void Says_that_a_mentor_was_not_needed() =>
        Assert.Equal(Obstacle.NotNeeded, Only(Rounds.Of([Anna], [Maris, Rounds.Mentor("ilze")])).Because);

    [Fact]
    public void Counts_places_and_pairs()
    {
        var request = Rounds.Of(
            [Anna, Rounds.Mentee("bruno")],
            [Maris with { Capacity = 3 }, Rounds.Mentor("ilze") with { Enrolled = false }]
        );

        var totals = Rounds.Solve(request).Totals;

        Assert.Equal(new MatchTotals(2, 2, 3, 2, 2, 1_000_000) { Worst = 500_000 }, totals);
        Assert.Equal(1, totals.FreePlaces);
        Assert.Equal(0.5, totals.MeanScore);
    }

    private static UnmatchedPerson Only(MatchRequest request) => Assert.Single(Rounds.Solve(request).Unmatched);

    private static UnmatchedPerson Why(MatchRequest request, string id) =>
        Assert.Single(Rounds.Solve(request).Unmatched, person => person.Id == id);
}
