using Microsoft.Playwright;

namespace Pieredze.Browser;

/// <summary>From the quiet link at the foot of a page to an answer, with a name and without one, looked at hard.</summary>
public sealed class TellingOfConcerns : IAsyncLifetime
{
    private readonly List<string> _faults = [];
    private Stage _stage = null!;

    public async ValueTask InitializeAsync() => _stage = await Stage.SetAsync(demo: true);

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Theory, InlineData("lv"), InlineData("en")]
    public async Task Is_read_and_answered_with_a_name_and_without(string language)
    {
        var anna = await SignedInAsync("anna", language);
        await anna.ClickAsync("main a[href^='/pairs/'] >> nth=0");
        await anna.ClickAsync("#not-right");
        await LookAsync(anna, "raise");
        await anna.FillAsync("#text", "Mani biedē.");
        await anna.ClickAsync("#raise button");
        await LookAsync(anna, "concern-of-author");
        var concern = new Uri(anna.Url).AbsolutePath;
        await anna.GotoAsync("/concerns");
        await LookAsync(anna, "concerns-of-author");
        await anna.GotoAsync("/concerns/raise");
        if (await anna.Locator("#subjects a").CountAsync() > 0)
        {
            await LookAsync(anna, "subjects");
            await anna.ClickAsync("#subjects a >> nth=0");
        }

        await anna.ClickAsync("#door");
        await LookAsync(anna, "new");
        Assert.Equal(0, await anna.Locator("#account-menu").CountAsync());
        await anna.FillAsync("#text", "Kāds pārkāpj robežu.");
        await anna.CheckAsync("#raise input[type=checkbox] >> nth=0");
        await anna.ClickAsync("#raise button");
        await LookAsync(anna, "receipt-once");
        var receipt = await anna.InnerTextAsync("#receipt");

        var ruta = await SignedInAsync("ruta", language);
        await ruta.GotoAsync("/concerns");
        await LookAsync(ruta, "concerns-of-handler");
        await ruta.ClickAsync("#handled-list li:has(use[href='#i-shield']) a >> nth=0");
        await LookAsync(ruta, "concern-without-name");
        await ruta.GotoAsync(concern);
        await ruta.FillAsync("#write textarea", "Parunāsim.");
        await ruta.ClickAsync("#write button");
        await LookAsync(ruta, "concern-of-handler");
        await ruta.ClickAsync("#decide label >> nth=0");
        await ruta.FillAsync("#reason", "Tā bija.");
        await ruta.FillAsync("#advice", "Atvainoties.");
        await ruta.ClickAsync("#decide button");
        await LookAsync(ruta, "decided");

        var later = await _stage.OpenAsync(language);
        await later.GotoAsync("/concerns/receipt");
        await LookAsync(later, "receipt");
        await later.FillAsync("#give input", "123");
        await later.ClickAsync("#give button");
        await LookAsync(later, "receipt-refused");
        await later.FillAsync("#give input", receipt);
        await later.ClickAsync("#give button");
        await LookAsync(later, "talk-by-receipt");
        await later.FillAsync("#write textarea", "Vēl kas.");
        await later.ClickAsync("#write button");
        Assert.Equal(2, await later.Locator("#talk > li").CountAsync());
        Assert.True(_faults.Count == 0, string.Join('\n', _faults.Distinct()));
    }

    [Theory, InlineData("lv"), InlineData("en")]
    public async Task Supports_mentors_and_adds_questions(string language)
    {
        var ruta = await SignedInAsync("ruta", language);
        var programme = await ruta.Locator("a[href^='/programmes/']").First.GetAttributeAsync("href");
        await ruta.GotoAsync($"{programme}/support");
        await LookAsync(ruta, "support-work");
        var ilze = await SignedInAsync("ilze", language);
        await ilze.GotoAsync("/support");
        await LookAsync(ilze, "support-of-mentor");
        await ilze.GotoAsync("/questions");
        await ilze.FillAsync("#own-text", language == "lv" ? "Tev vajag atpūsties." : "You should rest.");
        await ilze.ClickAsync("#add-own button");
        Assert.Equal(1, await ilze.Locator("#reading").CountAsync());
        await LookAsync(ilze, "own-held");
        await ilze.ClickAsync("#add-own button");
        await LookAsync(ilze, "own-kept");
        var baiba = await SignedInAsync("baiba", language);
        await baiba.GotoAsync($"{programme}/support");
        await LookAsync(baiba, "support-figures");
        await baiba.GotoAsync($"{programme}/questions");
        await baiba.FillAsync("#latvian", "Kas tevi pārsteidza?");
        await baiba.FillAsync("#english", "You should rest.");
        await baiba.ClickAsync("#add button");
        await LookAsync(baiba, "programme-held");
        await baiba.ClickAsync("#add button");
        await LookAsync(baiba, "programme-kept");
        Assert.True(_faults.Count == 0, string.Join('\n', _faults.Distinct()));
    }

    private async Task<IPage> SignedInAsync(string who, string language)
    {
        var page = await _stage.OpenAsync(language);
        await page.GotoAsync("/demo");
        await page.ClickAsync($"#{who} button");
        return page;
    }

    private async Task LookAsync(IPage page, string name)
    {
        _faults.AddRange(await Look.FaultsAsync(page));
        if (Environment.GetEnvironmentVariable("CONCERN_PICTURES") is { } folder)
        {
            foreach (var (width, theme) in new[] { (1280, ColorScheme.Light), (390, ColorScheme.Dark) })
            {
                await page.SetViewportSizeAsync(width, 900);
                await page.EmulateMediaAsync(new() { ColorScheme = theme });
                var culture = await page.GetAttributeAsync("html", "lang");
                await page.ScreenshotAsync(new() { Path = $"{folder}/{name}-{culture}-{width}.png", FullPage = true });
            }

            await page.SetViewportSizeAsync(1280, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        }
    }
}
