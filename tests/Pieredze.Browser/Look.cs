using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Pieredze.Browser;

/// <summary>Looks hard at a page: axe in both themes, and no sideways scrolling on the narrowest phone.</summary>
public static class Look
{
    public static async Task AtAsync(IPage page)
    {
        var faults = await FaultsAsync(page);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page)
    {
        List<string> faults = [];
        var was = page.ViewportSize!;
        foreach (var theme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = theme });
            var found = await page.RunAxe();
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
