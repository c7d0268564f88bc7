using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Pieredze.Matches;

namespace Pieredze.Browser;

/// <summary>The lab and the choice of mentors: looked at hard in both languages, and walked by keyboard without scripts.</summary>
public sealed class WorkingInTheLab : IAsyncLifetime
{
    private Stage _stage = null!;

    public async ValueTask InitializeAsync() => _stage = await Stage.SetAsync(demo: true);

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Theory, InlineData("lv"), InlineData("en")]
    public async Task Has_no_faults_on_any_page(string language)
    {
        var (page, programme) = await BaibaAsync(language, scripts: true);
        var round = await DraftAsync(page, programme);
        List<string> faults = [.. await Look.FaultsAsync(page)];
        await page.ClickAsync("#ask-prices");
        await page.Locator("#lift, #prices").First.WaitForAsync();
        faults.AddRange(await Look.FaultsAsync(page));
        await page.ClickAsync("#again button");
        await page.GotoAsync((await page.Locator("a[href*='/drafts/']").First.GetAttributeAsync("href"))!);
        faults.AddRange(await Look.FaultsAsync(page));
        await page.GotoAsync(round);
        await page.GotoAsync((await page.Locator("a[href*='/what-if?mentee=']").First.GetAttributeAsync("href"))!);
        await page.ClickAsync("tbody tr:last-child a[href*='&mentor=']");
        await page.Locator("#detour").WaitForAsync();
        faults.AddRange(await Look.FaultsAsync(page));
        faults.AddRange(await RunningAsync(page, round));
        await page.Context.CloseAsync();
        page = await _stage.OpenAsync(language);
        await page.GotoAsync("/demo");
        await page.ClickAsync("#elina button");
        await page.GotoAsync($"/language/{language}?back={programme}/find");
        faults.AddRange(await Look.FaultsAsync(page));
        await page.GotoAsync("/");
        await page.GotoAsync((await page.Locator("a[href^='/proposals/']").First.GetAttributeAsync("href"))!);
        faults.AddRange(await Look.FaultsAsync(page));
        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct()));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Needs_neither_scripts_nor_a_mouse()
    {
        var (page, programme) = await BaibaAsync("lv", scripts: false);
        var round = await DraftAsync(page, programme);
        await EnterAsync(page, "form[data-pin] button");
        Assert.Equal("true", await page.Locator("form[data-pin] button").First.GetAttributeAsync("aria-pressed"));
        await EnterAsync(page, "#ask-prices");
        await page.Locator("tr[data-price]").First.WaitForAsync();
        await EnterAsync(page, "tr[data-price='total-0'] button");
        Assert.True(await page.Locator("#aim [name=Floor][value=false]").IsCheckedAsync());
        await EnterAsync(page, "a[href*='/what-if?mentee=']");
        await EnterAsync(page, "tbody tr:last-child a[href*='&mentor=']");
        await EnterAsync(page, "#pin button");
        Assert.Equal(round, new Uri(page.Url).AbsolutePath);
        await EnterAsync(page, "form[data-forbid] button");
        await EnterAsync(page, "form[data-lift] button");
        await EnterAsync(page, "#again button");
        await EnterAsync(page, "a[href*='/drafts/']");
        await EnterAsync(page, "#take-back button");
        Assert.Equal(round, new Uri(page.Url).AbsolutePath);
        await page.Locator("[popovertarget=publish-box]").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#publish-box").WaitForAsync();
        if (await page.Locator("#reason").CountAsync() > 0)
        {
            await page.FocusAsync("#reason");
            await page.Keyboard.InsertTextAsync("Mentorus vēl meklējam.");
        }

        await EnterAsync(page, "#publish button.primary");
        await page.Locator("[popovertarget=publish-box]").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        var sent = await _stage.DataAsync(db => db.Proposals.CountAsync(p => p.State == ProposalState.AwaitingMentee));
        Assert.True(sent > 1, "Nothing was published.");
        await page.Context.CloseAsync();
    }

    // A run that does not end until it is called off, by the button on the page.
    private async Task<IReadOnlyList<string>> RunningAsync(IPage page, string round)
    {
        var desk = _stage.Services.GetRequiredService<SolveDesk>();
        var id = Guid.Parse(round.Split('/')[^1]);
        Assert.True(desk.Start(id, LongWork.Draft, (_, run) => Task.Delay(Timeout.Infinite, run.Token)));
        await page.GotoAsync(round);
        // It renews itself, which would take the page away from under whoever looks at it.
        await page.EvaluateAsync("document.querySelector('meta[http-equiv=refresh]').remove(); window.stop()");
        var faults = await Look.FaultsAsync(page);
        await page.GotoAsync(round);
        await page.FocusAsync("#cancel button");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#again").WaitForAsync();
        Assert.False(desk.IsRunning(id));
        return faults;
    }

    private async Task<(IPage Page, string Programme)> BaibaAsync(string language, bool scripts)
    {
        var page = await _stage.OpenAsync(language, scripts: scripts);
        await page.GotoAsync("/demo");
        await page.ClickAsync("#baiba button");
        await page.GotoAsync($"/language/{language}?back=/");
        var programme = await page.Locator("main a[href^='/programmes/']").First.GetAttributeAsync("href");
        return (page, programme!);
    }

    private static async Task<string> DraftAsync(IPage page, string programme)
    {
        await page.GotoAsync($"{programme}/matches");
        await EnterAsync(page, "#draft");
        await page.Locator("form[data-pin]").First.WaitForAsync();
        return new Uri(page.Url).AbsolutePath;
    }

    // Waits until the page that follows is there; the one before was marked.
    private static async Task EnterAsync(IPage page, string what)
    {
        await page.Locator(what).First.FocusAsync();
        await page.EvaluateAsync("document.documentElement.dataset.left = 'yes'");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("html:not([data-left])").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.WaitForLoadStateAsync();
    }
}
