using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Pieredze.Browser;

/// <summary>Looks hard at a page: axe in both themes, and no sideways scrolling on the narrowest phone.</summary>
public static class Look
{
    public static async Task AtAsync(IPage page)
    {
        var was = page.ViewportSize!;
        foreach (var theme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = theme });
            var found = await page.RunAxe();
            Assert.True(
                found.Violations.Length == 0,
                $"{page.Url} ({theme}): "
                    + string.Join(
                        "; ",
                        found.Violations.Select(v =>
                            $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"
                        )
                    )
            );
        }

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.SetViewportSizeAsync(320, 700);
        var overflow = await page.EvaluateAsync<int>(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        );
        Assert.True(overflow <= 0, $"{page.Url} scrolls sideways by {overflow} pixels at 320.");
        await page.SetViewportSizeAsync(was.Width, was.Height);
    }
}
