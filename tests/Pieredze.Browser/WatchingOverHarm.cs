namespace Pieredze.Browser;

/// <summary>A coordinator reads the watch by keyboard, answers an alert and looks at what the programme can show.</summary>
public sealed class WatchingOverHarm : IAsyncLifetime
{
    private Stage _stage = null!;

    public async ValueTask InitializeAsync() => _stage = await Stage.SetAsync(demo: true);

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Theory]
    [InlineData("lv", "Atbildēts")]
    [InlineData("en", "Answered")]
    public async Task Goes_from_a_sign_to_an_answer_and_to_the_folder(string language, string answered)
    {
        var page = await _stage.OpenAsync(language);
        List<string> faults = [];
        var baiba = new Walker(page, new HashSet<string>(), faults);
        await page.GotoAsync("/demo");
        await page.ClickAsync("#baiba button");
        await page.GotoAsync($"/language/{language}?back=/programmes");
        var programme = await page.Locator("main a[href^='/programmes/']:not([href$='/set-up'])")
            .First.GetAttributeAsync("href");
        await baiba.GoAsync($"{programme}/watch");
        Assert.Equal(6, await page.Locator(".harms .tag").CountAsync());
        await baiba.TypeAsync("form[id^='answer-'] textarea", "Mentoru aplis septembrī.");
        await baiba.PressAsync("form[id^='answer-'] .button.primary");
        await baiba.SeesAsync("Mentoru aplis septembrī.");
        await baiba.SeesAsync(answered);
        await baiba.GoAsync($"{programme}/readiness");
        await baiba.GoAsync($"{programme}/evidence");
        var download = page.WaitForDownloadAsync();
        await page.FocusAsync("#folder button");
        await page.Keyboard.PressAsync("Enter");
        Assert.EndsWith(".zip", (await download).SuggestedFilename, StringComparison.Ordinal);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory, InlineData("lv"), InlineData("en")]
    public async Task Is_open_to_the_administrator_where_a_reason_is_theirs_to_give(string language)
    {
        var page = await _stage.OpenAsync(language);
        await page.GotoAsync("/demo");
        await page.ClickAsync("#andris button");
        await page.GotoAsync($"/language/{language}?back=/admin/line-waivers");
        await Look.AtAsync(page);
    }
}
