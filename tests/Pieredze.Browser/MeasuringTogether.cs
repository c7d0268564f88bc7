using Microsoft.Playwright;

namespace Pieredze.Browser;

/// <summary>From the first question of a wave to the report of all: looked at hard, and walked by keyboard without scripts.</summary>
public sealed class MeasuringTogether : IAsyncLifetime
{
    private Stage _stage = null!;

    public async ValueTask InitializeAsync() => _stage = await Stage.SetAsync(demo: true);

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Theory, InlineData("lv"), InlineData("en")]
    public async Task Has_no_faults_on_any_page(string language)
    {
        List<string> faults = [];
        var zane = await AsAsync("zane", language);
        await zane.GotoAsync("/");
        var wave = await zane.Locator("main a[href^='/surveys/'][href*='/End']").First.GetAttributeAsync("href");
        var programme = wave!.Split('/')[2];
        var pages = new[]
        {
            "/surveys",
            wave,
            $"{wave}?part=1",
            $"/surveys/{programme}/pulse",
            $"/surveys/{programme}/help",
            $"/programmes/{programme}/results",
        };
        faults.AddRange(await FaultsAsync(zane, pages));
        await zane.Context.CloseAsync();
        var baiba = await AsAsync("baiba", language);
        faults.AddRange(
            await FaultsAsync(baiba, [$"/programmes/{programme}/benefits", $"/programmes/{programme}/measuring"])
        );
        await baiba.Context.CloseAsync();
        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct()));
    }

    [Fact]
    public async Task Leads_by_keyboard_and_without_scripts_from_a_wave_to_the_report()
    {
        var zane = await AsAsync("zane", "lv", scripts: false);
        await EnterAsync(zane, "main a[href^='/surveys/'][href*='/End']");
        var programme = new Uri(zane.Url).AbsolutePath.Split('/')[2];
        await EnterAsync(zane, "a[href*='part=1']");
        while (await zane.Locator("#answers").CountAsync() > 0)
        {
            await zane.Locator("#answers input[type=radio]").First.FocusAsync();
            await zane.Keyboard.PressAsync("Space");
            await EnterAsync(zane, "#answers button");
        }

        Assert.Contains("Paldies", await zane.InnerTextAsync("main"), StringComparison.Ordinal);
        await zane.GotoAsync($"/surveys/{programme}/pulse");
        await zane.Locator("input[name='Answers[P06]'][value='1']").FocusAsync();
        await zane.Keyboard.PressAsync("Space");
        await EnterAsync(zane, "#pulse button");
        Assert.EndsWith("/pulse", new Uri(zane.Url).AbsolutePath, StringComparison.Ordinal);
        Assert.True(await zane.Locator("main a[href$='/support']").CountAsync() > 0);
        var baiba = await AsAsync("baiba", "lv", scripts: false);
        await baiba.GotoAsync($"/programmes/{programme}/measuring");
        await baiba.Locator("details:has(#publish-End) summary").FocusAsync();
        await baiba.Keyboard.PressAsync("Enter");
        await baiba.Locator("#publish-End input[name=sure]").FocusAsync();
        await baiba.Keyboard.PressAsync("Space");
        await EnterAsync(baiba, "#publish-End button");
        await baiba.GotoAsync($"/programmes/{programme}/benefits");
        // One answer is nobody's business; what was told of the middle still stands beside it.
        Assert.Contains("mazāk par 5", await baiba.InnerTextAsync("dl.figures"), StringComparison.Ordinal);
        Assert.Equal(0, await baiba.Locator("#lines td small").CountAsync());
        await EnterAsync(baiba, "nav.segmented a[href*='Middle']");
        Assert.Contains("mērīts", await baiba.InnerTextAsync("#line-B04"), StringComparison.Ordinal);
        await zane.GotoAsync("/surveys");
        await EnterAsync(zane, "a[href^='/surveys/replies/'] >> nth=-1");
        Assert.Contains("jau ir publicēti", await zane.InnerTextAsync("main"), StringComparison.Ordinal);
        await zane.Context.CloseAsync();
        await baiba.Context.CloseAsync();
    }

    private static async Task<List<string>> FaultsAsync(IPage page, string[] addresses)
    {
        List<string> faults = [];
        foreach (var address in addresses)
        {
            var answer = await page.GotoAsync(address);
            Assert.True(answer!.Ok, $"{address}: {answer.Status}");
            faults.AddRange(await Look.FaultsAsync(page));
        }

        return faults;
    }

    private async Task<IPage> AsAsync(string who, string language, bool scripts = true)
    {
        var page = await _stage.OpenAsync(language, scripts: scripts);
        await page.GotoAsync("/demo");
        await page.ClickAsync($"#{who} button");
        await page.GotoAsync($"/language/{language}?back=/");
        return page;
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
