using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pieredze.Matches;
using Pieredze.People;

namespace Pieredze.Tests.Matches;

public sealed class RunningForLong
{
    [Theory, OnEveryDatabase]
    public async Task Goes_on_in_the_background_until_the_pairs_are_there(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind, settings => settings.MatchAtOnce = 1);
        var crowd = await Crowd.In(house);
        await crowd.Quiet("Anna", Side.Mentee);
        await crowd.Quiet("Ilze", Side.Mentor);
        var round = await crowd.Draft();
        await Ends(house, round);
        Assert.Single(await crowd.Proposals());
        Assert.Null((await Round(house, round)).RunningSince);
        await crowd.Coordinator.Open($"{crowd.At}/{round}");
        Assert.Contains("1. melnraksts", crowd.Coordinator.Text, StringComparison.Ordinal);
        Assert.NotNull(crowd.Coordinator.Page.QuerySelector("#again"));
        await crowd.Coordinator.Send("form[data-pin]");
        await crowd.Coordinator.Send("#again");
        await Ends(house, round);
        Assert.True(Assert.Single(await crowd.Proposals()).Pinned);
        Assert.Equal(2, await house.Data(db => db.MatchDrafts.CountAsync(d => d.RoundId == round)));
    }

    [Theory, OnEveryDatabase]
    public async Task Can_be_called_off_and_leaves_the_draft_as_it_was(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        await crowd.Quiet("Anna", Side.Mentee);
        await crowd.Quiet("Ilze", Side.Mentor);
        var round = await crowd.Draft();
        var before = Assert.Single(await crowd.Proposals());
        var second = await crowd.Again(crowd.Coordinator);
        await second.Open($"{crowd.At}/{round}");
        var desk = crowd.House.Services.GetRequiredService<SolveDesk>();
        var calledOff = new TaskCompletionSource();
        Assert.True(
            desk.Start(
                round,
                LongWork.Draft,
                async (_, run) =>
                {
                    run.Tell(1, 3);
                    using var heard = run.Token.Register(() => calledOff.TrySetResult());
                    await Task.Delay(Timeout.Infinite, run.Token);
                }
            )
        );
        await Running(crowd.House, round);
        await crowd.Coordinator.Open($"{crowd.At}/{round}");
        Assert.Contains("Pāru meklēšana notiek kopš", crowd.Coordinator.Text, StringComparison.Ordinal);
        Assert.Equal("2", crowd.Coordinator.Page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Contains("2. solis no 3: meklē labākos pārus.", crowd.Coordinator.Text, StringComparison.Ordinal);
        var progress = crowd.Coordinator.Page.QuerySelector("progress")!;
        Assert.Equal(("1", "3"), (progress.GetAttribute("value"), progress.GetAttribute("max")));
        Assert.Null(crowd.Coordinator.Page.QuerySelector("#again, #publish, form[data-pin]"));
        await second.Send("form[data-pin]");
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("Aprēķins vēl notiek.", second.Text, StringComparison.Ordinal);
        Assert.False(desk.Start(round, LongWork.Draft, (_, _) => Task.CompletedTask));
        await crowd.Coordinator.Send("#cancel");
        await calledOff.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        Assert.False(desk.IsRunning(round));
        Assert.Contains("Meklēšana pārtraukta", crowd.Coordinator.Text, StringComparison.Ordinal);
        var after = Assert.Single(await crowd.Proposals());
        Assert.Equal((before.Id, false), (after.Id, after.Pinned));
        await crowd.Coordinator.Send("#again");
        Assert.Equal(HttpStatusCode.OK, crowd.Coordinator.Status);
    }

    [Theory, OnEveryDatabase]
    public async Task Writes_nothing_when_it_is_called_off_while_solving(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var crowd = await Crowd.In(house);
        await crowd.Quiet("Anna", Side.Mentee);
        await crowd.Quiet("Ilze", Side.Mentor);
        var round = await crowd.Draft();
        await using var scope = house.Services.CreateAsyncScope();
        using var calledOff = new CancellationTokenSource();
        await calledOff.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            scope
                .ServiceProvider.GetRequiredService<DraftRun>()
                .FillInBackgroundAsync(round, crowd.Coordinator.PersonId, [], new(LongWork.Draft, calledOff))
        );
        Assert.Equal(1, await house.Data(db => db.MatchDrafts.CountAsync(d => d.RoundId == round)));
    }

    [Theory, OnEveryDatabase]
    public async Task Is_told_when_it_was_interrupted_and_can_be_run_again(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        await crowd.Quiet("Anna", Side.Mentee);
        await crowd.Quiet("Ilze", Side.Mentor);
        var round = await crowd.Draft();
        // As after a restart: the round says that it runs, and nobody works on it.
        await Running(crowd.House, round);
        await crowd.Coordinator.Open($"{crowd.At}/{round}");
        Assert.Contains("Pāru meklēšana tika pārtraukta", crowd.Coordinator.Text, StringComparison.Ordinal);
        await crowd.Coordinator.Send("#again");
        Assert.DoesNotContain("Pāru meklēšana tika pārtraukta", crowd.Coordinator.Text, StringComparison.Ordinal);
        Assert.Null((await Round(crowd.House, round)).RunningSince);
    }

    [Theory, OnEveryDatabase]
    public async Task Says_nothing_of_pairs_before_the_first_draft_is_there(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind, settings => settings.MatchAtOnce = 1);
        var crowd = await Crowd.In(house);
        await crowd.Quiet("Anna", Side.Mentee);
        await crowd.Quiet("Ilze", Side.Mentor);
        var round = await crowd.Draft();
        await Ends(house, round);
        await house.Data(db => db.MatchDrafts.Where(d => d.RoundId == round).ExecuteDeleteAsync());
        var desk = house.Services.GetRequiredService<SolveDesk>();
        Assert.True(desk.Start(round, LongWork.Draft, (_, run) => Task.Delay(Timeout.Infinite, run.Token)));
        await crowd.Coordinator.Open($"{crowd.At}/{round}");
        Assert.Contains("Pirmais melnraksts top.", crowd.Coordinator.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("pāris ir atrasts", crowd.Coordinator.Text, StringComparison.Ordinal);
        Assert.Null(crowd.Coordinator.Page.QuerySelector(".figures, #fairness"));
        desk.Cancel(round);
    }

    [Theory, OnEveryDatabase]
    public async Task Reckons_prices_in_the_background_too_and_lets_go_of_them(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind, settings => settings.MatchAtOnce = 1);
        var crowd = await Crowd.In(house);
        await crowd.Quiet("Anna", Side.Mentee);
        await crowd.Quiet("Ilze", Side.Mentor);
        var round = await crowd.Draft();
        await Ends(house, round);
        await crowd.Coordinator.Open($"{crowd.At}/{round}");
        var button = crowd.Coordinator.Page.QuerySelector("#ask-prices")!;
        crowd.Coordinator.Page.QuerySelector("#aim")!.SetAttribute("action", button.GetAttribute("formaction")!);
        await crowd.Coordinator.Send("#aim");
        await Ends(house, round);
        await crowd.Coordinator.Open($"{crowd.At}/{round}");
        Assert.Equal(8, crowd.Coordinator.Page.QuerySelectorAll("tr[data-price]").Length);
        var desk = house.Services.GetRequiredService<SolveDesk>();
        Assert.True(
            desk.Start(
                round,
                LongWork.Prices,
                (_, run) =>
                {
                    run.Tell(3, 8);
                    return Task.Delay(Timeout.Infinite, run.Token);
                }
            )
        );
        await crowd.Coordinator.Open($"{crowd.At}/{round}");
        Assert.Contains("Aprēķināti 3 no 8 mērķiem.", crowd.Coordinator.Text, StringComparison.Ordinal);
        await crowd.Coordinator.Send("#cancel");
        Assert.False(desk.IsRunning(round));
        // Nothing about the round was at stake, so nothing stands in its history.
        Assert.DoesNotContain("Meklēšana pārtraukta", crowd.Coordinator.Text, StringComparison.Ordinal);
        Assert.NotNull(crowd.Coordinator.Page.QuerySelector("#again"));
    }

    private static Task<DateTime?> Running(House house, Guid round) =>
        house.Data(async db =>
            (await db.MatchRounds.SingleAsync(r => r.Id == round)).RunningSince = house.Time.GetUtcNow().UtcDateTime
        );

    private static Task<MatchRound> Round(House house, Guid round) =>
        house.Data(db => db.MatchRounds.AsNoTracking().SingleAsync(r => r.Id == round));

    private static async Task Ends(House house, Guid round)
    {
        var desk = house.Services.GetRequiredService<SolveDesk>();
        for (var wait = 0; desk.IsRunning(round) && wait < 200; wait++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.False(desk.IsRunning(round));
    }
}
