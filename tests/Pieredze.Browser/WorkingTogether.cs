using Microsoft.Playwright;

namespace Pieredze.Browser;

/// <summary>The workspace of a pair: looked at hard in both languages, and used by keyboard without scripts.</summary>
public sealed class WorkingTogether : IAsyncLifetime
{
    private Stage _stage = null!;

    public async ValueTask InitializeAsync() => _stage = await Stage.SetAsync(demo: true);

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Theory, InlineData("lv"), InlineData("en")]
    public async Task Has_no_faults_on_any_page(string language)
    {
        var page = await _stage.OpenAsync(language);
        var pair = await IlzeAsync(page, language);
        await page.GotoAsync($"{pair}/sessions");
        var meetings = await page.Locator(".session-list a")
            .EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))");
        List<string> faults = [];
        foreach (
            var address in new[]
            {
                pair,
                $"{pair}/sessions",
                meetings[0],
                meetings[1],
                $"{pair}/learning",
                $"{pair}/doors",
                $"{pair}/features",
                $"{pair}/times",
                "/techniques",
                "/me/calendar",
            }
        )
        {
            var answer = await page.GotoAsync(address);
            Assert.True(answer!.Ok, $"{address}: {answer.Status}");
            faults.AddRange(await Look.FaultsAsync(page));
        }

        await page.GotoAsync(meetings[1]);
        await page.FillAsync("#observation", language == "lv" ? "Tu esi slinks." : "You are lazy.");
        await page.ClickAsync("#observe button");
        await page.Locator("#judging").WaitForAsync();
        faults.AddRange(await Look.FaultsAsync(page));
        await page.GotoAsync("/me/calendar");
        await page.ClickAsync("#renew button");
        faults.AddRange(await Look.FaultsAsync(page));
        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct()));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Needs_neither_scripts_nor_a_mouse()
    {
        var page = await _stage.OpenAsync("lv", scripts: false);
        var pair = await IlzeAsync(page, "lv");
        await page.GotoAsync($"{pair}/sessions");
        await EnterAsync(page, ".session-list a");
        await EnterAsync(page, "form[action*=TakeAlong] button");
        Assert.Equal(3, await page.Locator("[aria-labelledby=taken] li").CountAsync());
        await page.GotoAsync($"{pair}/doors");
        await page.FillAsync("#contact", "bibliotekāre");
        await EnterAsync(page, "#put-on-map button");
        Assert.Equal(6, await page.Locator(".network-map line").CountAsync());
        await page.GotoAsync($"{pair}/times");
        await EnterAsync(page, "#common button");
        Assert.Contains("/sessions/", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    private static async Task<string> IlzeAsync(IPage page, string language)
    {
        await page.GotoAsync("/demo");
        await page.ClickAsync("#ilze button");
        await page.GotoAsync($"/language/{language}?back=/");
        var link = await page.Locator("main a[href^='/pairs/']").First.GetAttributeAsync("href");
        return string.Join('/', link!.Split('/').Take(3));
    }

    private static async Task EnterAsync(IPage page, string button)
    {
        await page.Locator(button).First.FocusAsync();
        await page.EvaluateAsync("document.documentElement.dataset.left = 'yes'");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("html:not([data-left])").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.WaitForLoadStateAsync();
    }
}
