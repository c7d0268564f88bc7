using Microsoft.AspNetCore.Mvc.Rendering;
using Pieredze.Accounts;
using Pieredze.Accounts.Access;

namespace Pieredze.Platform.Ui;

/// <summary>A link of the navigation, in words.</summary>
public sealed record NavigationLink(string Href, string Text, string Icon, bool IsCurrent = false);

/// <summary>What stands around a page: where one can go, and whether one reflects (airy) or coordinates (dense).</summary>
public sealed record Navigation(
    IReadOnlyList<NavigationLink> Links,
    IReadOnlyList<NavigationLink> Account,
    bool Dense = false,
    string? Programme = null
)
{
    public static Navigation For(ViewContext view, Me me, Words.Words w)
    {
        if (!me.IsSignedIn)
        {
            return new([], []);
        }

        var path = view.HttpContext.Request.Path;
        NavigationLink Link(string href, string key, string icon) =>
            new(href, w[key], icon, href == "/" ? path == "/" : path.StartsWithSegments(href));

        List<NavigationLink> account =
        [
            Link("/me", "my-profile", "person"),
            Link("/who-sees-what", "who-sees-what", "shield"),
            Link("/me/data", "my-data", "download"),
        ];
        if (me.IsAdmin)
        {
            account.Add(Link("/admin", "administration", "building"));
        }

        if (view.RouteData.Values["programme"] is string programme && view.ViewData["Programme"] is string title)
        {
            return new(OfProgramme($"/programmes/{programme}"), account, Dense: true, title);
        }

        // Only where the reader may go: support sees the whole from outside, the auditor the settings as well.
        List<NavigationLink> OfProgramme(string at)
        {
            var coordinates = me.Held.HasFlag(Who.Coordinator);
            List<NavigationLink> links = [new(at, w["overview"], "home", path == at)];
            if (coordinates)
            {
                links.Add(Link($"{at}/people", "people", "people"));
                links.Add(Link($"{at}/matches", "matching", "link"));
            }

            links.Add(Link($"{at}/watch", "watch", "flag"));
            links.Add(Link($"{at}/benefits", "benefits", "chart"));
            if (coordinates || me.Held.HasFlag(Who.Auditor))
            {
                links.Add(Link($"{at}/readiness", "readiness", "shield"));
                links.Add(Link($"{at}/set-up", "set-up", "sliders"));
            }

            return links;
        }

        if ((view.RouteData.Values["pair"] ?? view.ViewData["Pair"]) is string pair)
        {
            var at = $"/pairs/{pair}";
            return new(
                [
                    Link("/", "today", "today"),
                    new(at, w["our-path"], "path", path == at),
                    Link($"{at}/goals", "goals", "goal"),
                    Link($"{at}/sessions", "meetings", "talk"),
                ],
                account
            );
        }

        if (me.IsAdmin && path.StartsWithSegments("/admin"))
        {
            return new(
                [
                    new("/admin", w["organisation"], "building", path == "/admin"),
                    Link("/admin/accounts", "accounts", "people"),
                    Link("/admin/mail", "mail-log", "mail"),
                    Link("/admin/activity", "activity", "list"),
                    Link("/programmes", "programmes", "seed"),
                ],
                account,
                Dense: true,
                w["administration"]
            );
        }

        return new(
            me.IsAdmin
                ?
                [
                    Link("/", "today", "today"),
                    Link("/programmes", "programmes", "seed"),
                    Link("/guide", "guide", "book"),
                ]
                : [Link("/", "today", "today"), Link("/guide", "guide", "book")],
            account
        );
    }
}
