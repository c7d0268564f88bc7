namespace Pieredze.Measurement.Tests;

public sealed class HandingOverTheLead
{
    [Fact]
    public void Is_seen_in_a_rising_trend()
    {
        double[] indices = [20, 30, 45, 50, 60, 75];

        Assert.Equal(10.0, HandOver.Trend(indices)!.Value, 10);
        Assert.Equal(HandOverStatus.HandingOver, HandOver.Status(indices));
    }

    [Fact]
    public void Is_stuck_when_the_mentor_leads_and_nothing_moves()
    {
        double[] indices = [50, 45, 40, 42];

        Assert.Equal(-3.8333, HandOver.Trend(indices)!.Value, 4);
        Assert.Equal(HandOverStatus.Stuck, HandOver.Status(indices));
    }

    [Theory]
    [InlineData(new double[] { 90, 80, 70, 70 }, HandOverStatus.HandedOver)]
    [InlineData(new double[] { 50, 50, 50, 50 }, HandOverStatus.Steady)]
    [InlineData(new double[] { 49, 49, 49, 49 }, HandOverStatus.Stuck)]
    [InlineData(new double[] { 90, 90, 90 }, HandOverStatus.TooEarly)]
    [InlineData(new double[] { }, HandOverStatus.TooEarly)]
    public void Has_a_status_for_every_course(double[] indices, HandOverStatus status) =>
        Assert.Equal(status, HandOver.Status(indices));

    [Fact]
    public void Counts_all_answers_of_both_in_the_index()
    {
        var session = new SessionLead
        {
            SaidByMentor = [Lead.Mentor, Lead.Both, Lead.Mentee, null, null],
            SaidByMentee = [Lead.Both, Lead.Both, Lead.Mentee, Lead.Mentee, null],
        };

        Assert.Equal(100 * 4.5 / 7, session.Index!.Value, 10);
        Assert.False(session.SeenDifferently);
    }

    [Fact]
    public void Has_no_index_on_fewer_than_three_behaviours()
    {
        var session = new SessionLead
        {
            SaidByMentor = [Lead.Mentee, Lead.Mentee, null, null, null],
            SaidByMentee = [],
        };

        Assert.Null(session.Index);
    }

    [Fact]
    public void Notices_when_the_two_see_it_differently()
    {
        var session = new SessionLead
        {
            SaidByMentor = [Lead.Mentor, Lead.Mentor, Lead.Both, null, null],
            SaidByMentee = [Lead.Mentee, Lead.Both, Lead.Both, null, null],
        };

        Assert.True(session.SeenDifferently);
    }
}
