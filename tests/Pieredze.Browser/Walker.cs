using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Pieredze.Browser;

/// <summary>Somebody who walks through the product by keyboard alone, and looks hard at every page met for the first time.</summary>
public sealed partial class Walker(IPage page, ISet<string> seen, List<string> faults)
{
    public IPage Page => page;
    public string Path => new Uri(page.Url).AbsolutePath;

    public async Task<Walker> GoAsync(string address)
    {
        var answer = await page.GotoAsync(address);
        Assert.True(answer is null || answer.Ok, $"{address} answered {answer?.Status}.");
        return await LookAsync();
    }

    public async Task<Walker> TypeAsync(string field, string text)
    {
        await page.FocusAsync(field);
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.InsertTextAsync(text);
        return this;
    }

    /// <summary>Sets what a keyboard fills in parts (dates, times) or opens (lists).</summary>
    public async Task<Walker> SetAsync(string field, string value)
    {
        if (await page.EvalOnSelectorAsync<string>(field, "e => e.tagName") == "SELECT")
        {
            await page.SelectOptionAsync(field, value);
        }
        else
        {
            await page.FillAsync(field, value);
        }

        return this;
    }

    /// <summary>Ticks a box or a choice with the space bar.</summary>
    public async Task<Walker> TickAsync(string box)
    {
        if (!await page.IsCheckedAsync(box))
        {
            await page.FocusAsync(box);
            await page.Keyboard.PressAsync("Space");
        }

        Assert.True(await page.IsCheckedAsync(box), $"{box} on {page.Url} cannot be ticked by keyboard.");
        return this;
    }

    /// <summary>Follows a link or presses a button with the enter key.</summary>
    public async Task<Walker> PressAsync(string button)
    {
        await page.FocusAsync(button);
        await page.EvaluateAsync("document.documentElement.dataset.left = 'yes'");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("html:not([data-left])").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.WaitForLoadStateAsync();
        return await LookAsync();
    }

    public async Task<Walker> SeesAsync(string text)
    {
        Assert.Contains(text, await page.InnerTextAsync("main"), StringComparison.Ordinal);
        return this;
    }

    private async Task<Walker> LookAsync()
    {
        if (seen.Add(Ids().Replace(Path, "…")))
        {
            faults.AddRange(await Look.FaultsAsync(page));
        }

        return this;
    }

    [GeneratedRegex("[0-9a-f-]{36}|(?<=/(invitation|start|join)/).+")]
    private static partial Regex Ids();
}
