using Pieredze.Guide;

namespace Pieredze.Browser;

/// <summary>Administration, personal settings and the guide, in both languages, looked at hard.</summary>
public sealed class LookingAfterOneself : IAsyncLifetime
{
    private Stage _stage = null!;

    public async ValueTask InitializeAsync() => _stage = await Stage.SetAsync(demo: true);

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Theory, InlineData("lv"), InlineData("en")]
    public async Task Is_open_to_everybody(string language)
    {
        string[] mine = ["account", "person", "mails", "deeds", "meetings", "pairs", "proposals", "places", "roles"];
        await WalkAsync(
            language,
            "anna",
            ["/me", "/me/password", "/me/passkeys", "/me/delete", .. mine.Select(part => $"/me/data?part={part}")]
        );
        await WalkAsync(
            language,
            "andris",
            ["/admin", "/admin/accounts", "/admin/accounts/new", "/admin/mail", "/admin/activity"],
            follow: "tbody th a[href^='/admin/accounts/']"
        );
        await WalkAsync(
            language,
            null,
            [
                "/guide",
                "/guide/search",
                "/guide/search?q=mentor",
                "/guide/search?q=xyzzy",
                "/about",
                "/who-sees-what",
                .. GuidePage.All.Select(p => p.Address),
            ]
        );
    }

    private async Task WalkAsync(string language, string? who, string[] addresses, string? follow = null)
    {
        var page = await _stage.OpenAsync(language);
        if (who is not null)
        {
            await page.GotoAsync("/demo");
            await page.ClickAsync($"#{who} button");
        }

        await page.GotoAsync($"/language/{language}?back=/guide");
        List<string> faults = [];
        foreach (var address in addresses)
        {
            await page.GotoAsync(address);
            faults.AddRange(await Look.FaultsAsync(page));
            if (Environment.GetEnvironmentVariable("SELF_PICTURES") is { } folder)
            {
                await page.ScreenshotAsync(
                    new()
                    {
                        Path = $"{folder}/{language}{address.Replace('/', '-').Replace('?', '-')}.png",
                        FullPage = true,
                    }
                );
            }

            if (follow is not null && await page.Locator(follow).CountAsync() > 0)
            {
                await page.GotoAsync((await page.Locator(follow).First.GetAttributeAsync("href"))!);
                faults.AddRange(await Look.FaultsAsync(page));
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct()));
        await page.Context.CloseAsync();
    }
}
