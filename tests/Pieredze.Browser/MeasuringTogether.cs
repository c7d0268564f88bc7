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
        var reinis = await AsAsync("reinis", language);
        await reinis.GotoAsync("/surveys");
        var wave = await reinis.Locator("main a[href^='/surveys/'][href*='/Start']").First.GetAttributeAsync("href");
        var programme = wave!.Split('/')[2];
        var pages = new[]
        {
            "/surveys",
            wave,
            $"{wave}&part=1",
            $"/surveys/{programme}/pulse",
            $"/surveys/{programme}/help",
            $"/programmes/{programme}/results",
        };
        faults.AddRange(await FaultsAsync(reinis, pages));
        await reinis.Context.CloseAsync();
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
        var reinis = await AsAsync("reinis", "lv", scripts: false);
        await reinis.GotoAsync("/surveys");
        await EnterAsync(reinis, "main a[href^='/surveys/'][href*='/Start']");
        var programme = new Uri(reinis.Url).AbsolutePath.Split('/')[2];
        await EnterAsync(reinis, "a[href*='part=1']");
        while (await reinis.Locator("#answers").CountAsync() > 0)
        {
            await reinis.Locator("#answers input[type=radio]").First.FocusAsync();
            await reinis.Keyboard.PressAsync("Space");
            await EnterAsync(reinis, "#answers button");
        }

        Assert.Contains("Paldies", await reinis.InnerTextAsync("main"), StringComparison.Ordinal);
        await reinis.GotoAsync($"/surveys/{programme}/pulse");
        await reinis.Locator("input[name='Answers[P06]'][value='1']").FocusAsync();
        await reinis.Keyboard.PressAsync("Space");
        await EnterAsync(reinis, "#pulse button");
        Assert.EndsWith("/pulse", new Uri(reinis.Url).AbsolutePath, StringComparison.Ordinal);
        Assert.True(await reinis.Locator("main a[href$='/support']").CountAsync() > 0);
        var baiba = await AsAsync("baiba", "lv", scripts: false);
        await baiba.GotoAsync($"/programmes/{programme}/measuring");
        await baiba.Locator("details:has(#publish-Start) summary").FocusAsync();
        await baiba.Keyboard.PressAsync("Enter");
        await baiba.Locator("#publish-Start input[name=sure]").FocusAsync();
        await baiba.Keyboard.PressAsync("Space");
        await EnterAsync(baiba, "#publish-Start button");
        await baiba.GotoAsync($"/programmes/{programme}/benefits");
        // A start alone says nothing of benefits; what was told of the end and the middle stands as it was.
        Assert.Contains("mērīts", await baiba.InnerTextAsync("#line-B04"), StringComparison.Ordinal);
        await EnterAsync(baiba, "nav.segmented a[href*='Middle']");
        Assert.Contains("mērīts", await baiba.InnerTextAsync("#line-B04"), StringComparison.Ordinal);
        await reinis.GotoAsync("/surveys");
        await EnterAsync(reinis, "a[href^='/surveys/replies/'] >> nth=-1");
        Assert.Contains("jau ir publicēti", await reinis.InnerTextAsync("main"), StringComparison.Ordinal);
        await reinis.Context.CloseAsync();
        await baiba.Context.CloseAsync();
    }

    [Theory, InlineData("lv"), InlineData("en")]
    public async Task Takes_in_a_scale_of_the_organisation_as_a_file(string language)
    {
        var baiba = await AsAsync("baiba", language, scripts: false);
        var programmes = await baiba
            .Locator("main a[href^='/programmes/']")
            .EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href').split('#')[0])");
        // The younger programme has not begun, so its plan is open.
        var plan = $"{programmes.Last(link => link.Split('/').Length == 3)}/measuring";
        await baiba.GotoAsync(plan);
        await UploadAsync(baiba, "wrong.json", """{ "key": "learning" }""");
        Assert.Contains(
            language == "lv" ? "«name»" : "“name”",
            await baiba.InnerTextAsync("main"),
            StringComparison.Ordinal
        );
        Assert.Equal(0, await baiba.Locator("[id^='own-scale-']").CountAsync());
        var example = await baiba.Context.APIRequest.GetAsync(
            new Uri(new Uri(baiba.Url), $"{plan}?handler=Example").AbsoluteUri
        );
        await UploadAsync(baiba, "example.json", await example.TextAsync());
        Assert.Contains("CC BY-SA 4.0", await baiba.InnerTextAsync(".licence"), StringComparison.Ordinal);
        await baiba.Context.CloseAsync();
        var looking = await AsAsync("baiba", language);
        var faults = await FaultsAsync(looking, [plan]);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        await looking.Context.CloseAsync();
    }

    private static async Task UploadAsync(IPage page, string name, string content)
    {
        await page.SetInputFilesAsync(
            "#scale-file",
            new FilePayload
            {
                Name = name,
                MimeType = "application/json",
                Buffer = System.Text.Encoding.UTF8.GetBytes(content),
            }
        );
        await EnterAsync(page, "#scale button");
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
