namespace Pieredze.Browser;

/// <summary>Pages of a coordinator on the narrowest phone.</summary>
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
    public async Task Scrolls_in_one_direction_only(string room)
    {
        var page = await _stage.OpenAsync("lv", width: 320);
        await page.GotoAsync("/demo");
        await page.ClickAsync("#baiba button");
        var programme = await page.Locator("main a[href^='/programmes/']").First.GetAttributeAsync("href");
        await page.GotoAsync($"{programme}{room}");
        var wide = await page.EvaluateAsync<string>(
            "[...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.table-scroll')).map(e => e.tagName + '.' + e.className).slice(0, 5).join(' ')"
        );
        Assert.Equal("", wide);
    }
}
