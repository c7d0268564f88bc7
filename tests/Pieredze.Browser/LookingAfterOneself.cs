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
        string[] mine =
        [
            "account",
            "person",
            "mails",
            "deeds",
            "meetings",
            "pairs",
            "proposals",
            "places",
            "roles",
            "asking",
        ];
        await WalkAsync(
            language,
            "anna",
            [
                "/me",
                "/me/password",
                "/me/passkeys",
                "/me/delete",
                "/coach",
                "/coach/practice?n=3",
                "/questions",
                "/questions?q=xyzzy",
                .. mine.Select(part => $"/me/data?part={part}"),
            ]
        );
        await WalkAsync(
            language,
            "andris",
            [
                "/admin",
                "/admin/accounts",
                "/admin/accounts/new",
                "/admin/mail",
                "/admin/activity",
                "/admin/suspensions",
            ],
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
                "/guide/which-one",
                $"/guide/which-one?asked=1&{Answers(2)}&{Dial}",
                $"/guide/which-one?asked=1&{Answers(-2)}",
                "/guide/which-one?asked=1&stop=Complaint",
                "/who-sees-what",
                .. Half(language).Select(p => p.Address),
            ]
        );
    }

    // A text has the same shape in both languages, which another test looks at; so each is looked at in one.
    private static IEnumerable<GuidePage> Half(string language) =>
        GuidePage.All.Where((_, at) => at % 2 == (language == "lv" ? 0 : 1));

    private static string Dial => string.Join('&', Enumerable.Range(0, 8).Select(row => $"d{row}=0"));

    private static string Answers(int place) => string.Join('&', Enumerable.Range(1, 9).Select(q => $"q{q}={place}"));

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
