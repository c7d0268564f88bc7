using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Pieredze.Browser;

/// <summary>Looks hard at a page: axe in both themes, and no sideways scrolling on the narrowest phone.</summary>
public static class Look
{
    private static readonly AxeRunOptions Everything = new();

    // What is not a matter of colour is the same in both themes.
    private static readonly AxeRunOptions Colours = new()
    {
        RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block"),
    };

    public static async Task AtAsync(IPage page)
    {
        var faults = await FaultsAsync(page);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page)
    {
        List<string> faults = [];
        var was = page.ViewportSize!;
        foreach (var (theme, rules) in new[] { (ColorScheme.Light, Everything), (ColorScheme.Dark, Colours) })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = theme });
            var found = await page.RunAxe(rules);
            faults.AddRange(
                found.Violations.Select(v =>
                    $"{page.Url} ({theme}): {v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"
                )
            );
        }

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.SetViewportSizeAsync(320, 700);
        var overflow = await page.EvaluateAsync<int>(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        );
        if (overflow > 0)
        {
            faults.Add($"{page.Url} scrolls sideways by {overflow} pixels at 320.");
        }

        await page.SetViewportSizeAsync(was.Width, was.Height);
        return faults;
    }
}
