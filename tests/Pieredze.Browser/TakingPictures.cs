using Microsoft.Playwright;

namespace Pieredze.Browser;

/// <summary>Takes the pictures of the README from the demo; bin/pictures runs it.</summary>
public sealed class TakingPictures : IAsyncLifetime
{
    private Stage _stage = null!;

    public async ValueTask InitializeAsync() => _stage = await Stage.SetAsync(demo: true);

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact(Explicit = true)]
    public async Task Shows_the_running_product()
    {
        var folder = Environment.GetEnvironmentVariable("PIEREDZE_PICTURES") ?? ".";
        Directory.CreateDirectory(folder);
        // A picture is a name, who looks and where; «>» follows the first link that fits, from the page before.
        (string Name, string Who, string[] Way)[] pictures =
        [
            ("welcome", "", ["/"]),
            ("sign-in", "", ["/sign-in"]),
            ("demo", "", ["/demo"]),
            ("today", "anna", ["/"]),
            ("pair", "anna", ["/", ".turn a.quiet"]),
            ("goals", "anna", ["/", "main a[href$='/goals']"]),
            ("session", "anna", ["/", ".turn a.primary"]),
            ("proposal", "elina", ["/", ".turn a.primary"]),
            ("building", "reinis", ["/", ".turn a.primary"]),
            ("ending", "zane", ["/", ".turn a.quiet", "a[href$='/ending']"]),
            ("invited", "lubova", ["/", "main .stack a.primary"]),
            ("overview", "baiba", ["/", "main a[href^='/programmes/']"]),
            ("people", "baiba", ["/", "main a[href^='/programmes/']", "nav a[href$='/people']"]),
            ("matching", "baiba", ["/", "main a[href^='/programmes/']", "nav a[href$='/matches']"]),
            ("readiness", "baiba", ["/", "main a[href^='/programmes/']", "nav a[href$='/readiness']"]),
            ("set-up", "baiba", ["/", "main a[href^='/programmes/']", "nav a[href$='/set-up']"]),
            ("benefits", "baiba", ["/", "main a[href^='/programmes/']", "nav a[href$='/benefits']"]),
            ("watch", "baiba", ["/", "main a[href^='/programmes/']", "nav a[href$='/watch']"]),
            ("profile", "elina", ["/", "main a[href^='/enrolments/']"]),
            ("find", "elina", ["/", "main a[href$='/find']"]),
            ("administration", "andris", ["/admin"]),
            ("accounts", "andris", ["/admin/accounts"]),
            ("mail-log", "andris", ["/admin/mail"]),
            ("me", "anna", ["/me"]),
            ("who-sees-what", "", ["/who-sees-what"]),
        ];
        var only = Environment.GetEnvironmentVariable("PIEREDZE_PICTURES_ONLY")?.Split(',');
        foreach (var (language, width, theme) in Looks())
        {
            foreach (var (name, who, way) in pictures.Where(p => only is null || only.Contains(p.Name)))
            {
                var page = await _stage.OpenAsync(language, width, theme: theme);
                if (who.Length > 0)
                {
                    await page.GotoAsync("/demo");
                    await page.ClickAsync($"#{who} button");
                }

                foreach (var step in way)
                {
                    if (step[0] == '/')
                    {
                        await page.GotoAsync(step);
                    }
                    else
                    {
                        var address = await page.Locator(step).First.GetAttributeAsync("href");
                        await page.GotoAsync(address!);
                    }
                }

                var kind = theme == ColorScheme.Dark ? "dark" : "light";
                await page.ScreenshotAsync(
                    new() { Path = Path.Combine(folder, $"{name}-{language}-{width}-{kind}.png"), FullPage = true }
                );
                await page.Context.CloseAsync();
            }
        }
    }

    private static IEnumerable<(string Language, int Width, ColorScheme Theme)> Looks() =>
        Environment.GetEnvironmentVariable("PIEREDZE_PICTURES_ALL") is null
            ? [("lv", 1280, ColorScheme.Light), ("lv", 390, ColorScheme.Light), ("en", 1280, ColorScheme.Light)]
            :
            [
                ("lv", 1280, ColorScheme.Light),
                ("lv", 390, ColorScheme.Light),
                ("lv", 1280, ColorScheme.Dark),
                ("en", 1280, ColorScheme.Light),
                ("en", 390, ColorScheme.Dark),
            ];
}
