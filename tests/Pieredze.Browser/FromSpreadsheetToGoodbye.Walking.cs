using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Relationships;

namespace Pieredze.Browser;

// What the two do together, from the proposal to the goodbye.
public sealed partial class FromSpreadsheetToGoodbye
{
    private static async Task MatchAsync(Walker baiba, Walker anna, Walker ilze, string programme)
    {
        await baiba.GoAsync($"/programmes/{programme}/matches");
        await baiba.PressAsync("#draft");
        await baiba.SeesAsync("Anna Krūmiņa");
        var round = baiba.Path;
        await baiba.PressAsync("form[data-pin] button");
        await baiba.PressAsync("#ask-prices");
        await baiba.GoAsync(round);
        await baiba.PressAsync("#again button");
        await baiba.PressAsync("a[href*='/drafts/']");
        await baiba.GoAsync(round);
        await baiba.PressAsync("a[href*='/what-if?mentee=']");
        await baiba.PressAsync("a[href*='&mentor=']");
        await baiba.GoAsync(round);
        await baiba.Page.FocusAsync("[popovertarget=publish-box]");
        await baiba.Page.Keyboard.PressAsync("Enter");
        await baiba.PressAsync("#publish button.primary");
        foreach (var walker in new[] { anna, ilze })
        {
            await walker.GoAsync("/");
            await walker.PressAsync("a[href^='/proposals/']");
            await walker.PressAsync("#accept button");
        }
    }

    private static async Task BuildAsync(Walker anna, Walker ilze, string at)
    {
        await anna.GoAsync($"{at}/sessions");
        await anna.SetAsync("#plan [name=on]", Day(7));
        await anna.SetAsync("#plan [name=at]", "15:30");
        await anna.PressAsync("#plan button.primary");
        await MeetAsync(anna, at);
        foreach (var walker in new[] { anna, ilze })
        {
            await walker.GoAsync($"{at}/building");
            await walker.TickAsync("[name=fit][value=Yes]");
            await walker.PressAsync("form[action*=Fit] button");
            await walker.TypeAsync("[name=values]", "godīgums");
            await walker.PressAsync("form[action*=Values] button");
            await walker.TypeAsync("form[action*=Differences] textarea", "Viens runā, otrs domā.");
            await walker.PressAsync("form[action*=Differences] button");
        }

        await anna.GoAsync($"{at}/agreement");
        foreach (
            var part in await anna.Page.EvalOnSelectorAllAsync<string[]>(
                "form[action*=Write] textarea",
                "boxes => boxes.map(b => b.name)"
            )
        )
        {
            await anna.TypeAsync($"form[action*=Write] [name='{part}']", $"Par to vienojāmies: {part}.");
        }

        await anna.PressAsync("form[action*=Write] button.primary");
        foreach (var walker in new[] { anna, ilze })
        {
            await walker.GoAsync($"{at}/agreement");
            await walker.PressAsync("form[action*=Sign] button");
        }

        foreach (var page in new[] { "first-meeting", "agreement/paper", "style" })
        {
            await anna.GoAsync($"{at}/{page}");
        }

        await WalkOnAsync(anna, ilze, at);
    }

    private static async Task SetGoalsAsync(Walker anna, Walker ilze, string at)
    {
        await anna.GoAsync($"{at}/exploration/skills");
        await anna.TypeAsync("[name=name]", "Grūtas sarunas");
        await anna.TickAsync("[name=rating][value='2']");
        await anna.PressAsync("#skill button");
        await anna.GoAsync($"{at}/exploration/needs");
        await anna.TypeAsync("#text", "Laiks un kāds, kas pajautā.");
        await anna.TickAsync("[name=shared][value=true]");
        await anna.PressAsync("#section button.primary");
        await ilze.GoAsync($"{at}/exploration");
        await ilze.PressAsync("#sheet-theirs a");
        await anna.GoAsync($"{at}/goals/new");
        await anna.TypeAsync("[name=GoalTitle]", "Nodošana, kurā runā visas");
        await anna.TypeAsync("[name=WhyMine]", "Gribu dzirdēt jaunākās.");
        await anna.TypeAsync("[name=HowWeWillKnow]", "Runā vismaz trīs.");
        await anna.SetAsync("[name=DueOn]", Day(90));
        await anna.PressAsync("#goal button.primary");
        if (!Goal().IsMatch(anna.Path))
        {
            await anna.PressAsync("main a[href*='/goals/']:not([href$='/new'])");
        }

        await anna.TypeAsync("#method-text", "Novērojums rīta nodošanā");
        await anna.PressAsync("#method button");
        await anna.TypeAsync("#step-text", "Pirmo vārdu dot jaunākajai");
        await anna.SetAsync("#step-level", "Weekly");
        await anna.PressAsync("#step button");
        await anna.PressAsync("#activate button");
        await anna.GoAsync($"{at}/problems");
        await anna.PressAsync("#none button");
        await WalkOnAsync(anna, ilze, at);
    }

    private static async Task EndAsync(Walker anna, Walker ilze, string at)
    {
        await anna.GoAsync("/");
        await anna.GoAsync($"{at}/pause");
        await anna.GoAsync($"{at}/end");
        await anna.GoAsync($"{at}/ending");
        await anna.PressAsync("form[action*=Start] button.primary");
        await anna.TypeAsync("form[action*=Growth] [name=plan]", "Turpināšu pati");
        await anna.TypeAsync("form[action*=Growth] [name=step]", "Pieteikties kursam");
        await anna.SetAsync("form[action*=Growth] [name=on]", Day(30));
        await anna.PressAsync("form[action*=Growth] button");
        foreach (var walker in new[] { anna, ilze })
        {
            await walker.GoAsync($"{at}/ending");
            await walker.TypeAsync("form[action*=Review] [name=worked]", "Jautājumi");
            await walker.TypeAsync("form[action*=Review] [name=learned]", "Klausīties");
            await walker.PressAsync("form[action*=Review] button");
        }

        await anna.GoAsync($"{at}/ending");
        await anna.TypeAsync("form[action*=Celebrate] [name=how]", "Tēja");
        await anna.PressAsync("form[action*=Celebrate] button");
        await MeetAsync(anna, at);
        await WalkOnAsync(anna, ilze, at);
        await anna.GoAsync($"{at}/certificate");
        foreach (var walker in new[] { anna, ilze })
        {
            await walker.GoAsync($"{at}/moving-on");
            await walker.PressAsync("form[action*=Stay] button");
        }

        foreach (var page in new[] { "/me", "/me/data", "/who-sees-what", "/guide" })
        {
            await anna.GoAsync(page);
        }
    }

    private static async Task MeetAsync(Walker walker, string at)
    {
        await walker.GoAsync($"{at}/sessions");
        await walker.SetAsync("#record [name=on]", Day(0));
        await walker.PressAsync("#record button");
        await walker.GoAsync($"{at}/sessions");
        await walker.PressAsync("main a[href*='/sessions/']:not([href$='.ics'])");
    }

    private static async Task WalkOnAsync(Walker anna, Walker ilze, string at)
    {
        foreach (var walker in new[] { anna, ilze })
        {
            await walker.GoAsync(at);
            await walker.PressAsync("form[action*=WalkOn] button");
        }
    }
}
