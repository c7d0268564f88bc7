using Pieredze.Measurement.Anonymity;

namespace Pieredze.Measurement.Tests.Anonymity;

public sealed class ScatteringAnswers
{
    private const int Answers = 1000;

    // Chance leaves a trace in one store of fifty; in six of twenty it practically never does.
    [Fact]
    public void Leaves_no_trace_of_the_order_in_which_they_came() =>
        Assert.InRange(Traces(given => [.. Scatter.Keyed(given).Select(keyed => keyed.Answer)], 20), 0, 5);

    [Fact]
    public void Would_leave_one_with_keys_that_hold_the_time()
    {
        var time = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        Assert.Equal(3, Traces(given => [.. given.OrderBy(i => Guid.CreateVersion7(time.AddMilliseconds(i)))], 3));
    }

    [Fact]
    public void Would_leave_one_in_blocks_that_were_mixed_only_inside() =>
        Assert.Equal(
            3,
            Traces(
                given => [.. given.Chunk(50).Reverse().SelectMany(block => Scatter.Keyed(block).Select(k => k.Answer))],
                3
            )
        );

    [Fact]
    public void Would_leave_one_when_the_halves_run_towards_each_other()
    {
        // No correlation at all, but everybody lies beside those who came before and after.
        var trace = OrderTrace.Of([
            .. Enumerable.Range(0, 500).Select(i => i * 2),
            .. Enumerable.Range(0, 500).Select(i => 999 - i * 2),
        ])!;

        Assert.InRange(trace.CorrelationP, 0.5, 1);
        Assert.True(trace.IsLeft);
    }

    [Fact]
    public void Gives_every_answer_a_random_key_of_its_own()
    {
        var keyed = Scatter.Keyed(Enumerable.Range(0, Answers));

        Assert.Equal(Answers, keyed.DistinctBy(k => k.Key).Count());
        Assert.All(keyed, k => Assert.Equal(4, k.Key.Version));
        Assert.Equal(Enumerable.Range(0, Answers), keyed.Select(k => k.Answer).Order());
        Assert.Null(OrderTrace.Of([1, 2, 3]));
    }

    // SciPy 1.10.1, stats.spearmanr.
    [Fact]
    public void Measures_the_rank_correlation()
    {
        var trace = OrderTrace.Of([2, 0, 1, 5, 3, 4, 9, 6, 8, 7])!;

        Assert.Equal(0.8424242424242423, trace.Correlation, 1e-12);
        Assert.Equal(0.0022200312259168407, trace.CorrelationP, 1e-9);
    }

    private static int Traces(Func<IEnumerable<int>, IReadOnlyList<int>> store, int times) =>
        Enumerable.Range(0, times).Count(_ => OrderTrace.Of(store(Enumerable.Range(0, Answers)))!.IsLeft);
}
