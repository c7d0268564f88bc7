namespace Pieredze.Browser;

/// <summary>Pages of a coordinator and of a pair on the narrowest phone.</summary>
public sealed class FittingAPhone : IAsyncLifetime
{
    private Stage _stage = null!;

    public async ValueTask InitializeAsync() => _stage = await Stage.SetAsync(demo: true);

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Theory]
    [InlineData("")]
    [InlineData("/people")]
    [InlineData("/people/import")]
    [InlineData("/matches")]
    [InlineData("/watch")]
    [InlineData("/readiness")]
    [InlineData("/evidence")]
    public async Task Scrolls_in_one_direction_only(string room)
    {
        var page = await _stage.OpenAsync("lv", width: 320);
        await page.GotoAsync("/demo");
        await page.ClickAsync("#baiba button");
        var programme = await page.Locator("main a[href^='/programmes/']").First.GetAttributeAsync("href");
        await page.GotoAsync($"{programme}{room}");
        Assert.Equal("", await WideAsync(page));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/building")]
    [InlineData("/first-meeting")]
    [InlineData("/agreement")]
    [InlineData("/agreement/paper")]
    [InlineData("/style")]
    [InlineData("/exploration")]
    [InlineData("/exploration/skills")]
    [InlineData("/exploration/areas")]
    [InlineData("/support")]
    [InlineData("/goals")]
    [InlineData("/goals/new")]
    [InlineData("/problems")]
    public async Task Shows_a_pair_what_they_wrote(string room)
    {
        var page = await _stage.OpenAsync("lv", width: 320);
        await page.GotoAsync("/demo");
        await page.ClickAsync("#anna button");
        var pair = await page.Locator("main a[href^='/pairs/'], nav a[href^='/pairs/']")
            .First.GetAttributeAsync("href");
        await page.GotoAsync($"{string.Join('/', pair!.Split('/')[..3])}{room}");
        Assert.Equal("", await WideAsync(page));
    }

    private static Task<string> WideAsync(Microsoft.Playwright.IPage page) =>
        page.EvaluateAsync<string>(
            "[...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.table-scroll')).map(e => e.tagName + '.' + e.className).slice(0, 5).join(' ')"
        );
}
