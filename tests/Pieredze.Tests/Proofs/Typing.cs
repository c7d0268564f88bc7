using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Pieredze.Accounts.Access;
using Pieredze.Relationships;

namespace Pieredze.Tests.Proofs;

/// <summary>Everybody fills in every form they are shown, with words that can be recognised anywhere.</summary>
public static partial class Typing
{
    /// <summary>Returns how many forms were sent. What ends something waits until there is nothing left to fill in.</summary>
    public static async Task<int> EverywhereAsync(World world, Aviary aviary, Stage stage)
    {
        var sent = 0;
        foreach (var isLast in stage == Enum.GetValues<Stage>()[^1] ? new[] { false, true } : [false])
        {
            foreach (var (route, methods) in world.Endpoints.Where(e => IsWorthIt(e.Route, stage)))
            {
                foreach (var guest in world.Guests.Where(g => methods.Contains("GET") && MayCome(g, route)))
                {
                    foreach (var address in Address.In(route, world.Here))
                    {
                        sent += await OnPage(guest, address, aviary, isLast);
                    }
                }
            }
        }

        return sent;
    }

    private static bool IsWorthIt(string route, Stage stage) =>
        stage == Stage.Building || route.Contains("{pair}", StringComparison.Ordinal) || stage == Stage.MovingOn;

    private static bool MayCome(Guest guest, string route) =>
        // What is stored of the other village is told by its own rules.
        !guest.Name.Contains("another", StringComparison.Ordinal)
        && AccessTable.Find(route) is { } allowed
        && (allowed.HasFlag(Who.Anyone) || (guest.Held(Address.Holes(route)) & allowed) != Who.Nobody)
        // Signing out would stop the typing.
        && !NotHere().IsMatch(route);

    private static async Task<int> OnPage(Guest guest, string address, Aviary aviary, bool isLast)
    {
        // A form that adds something comes back with every sending, and so is sent once.
        var sent = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            await guest.Visitor.Open(address);
            var form = guest
                .Visitor.Page.QuerySelectorAll("main form")
                .OfType<IHtmlFormElement>()
                .FirstOrDefault(f =>
                    Ends().IsMatch(Signature(f, address)) == isLast && sent.Add(Signature(f, address))
                );
            if (form is null)
            {
                return sent.Count;
            }

            form.SetAttribute("data-nth", "this");
            await guest.Visitor.Send("[data-nth=this]", [.. Filled(form, guest, address, aviary)]);
        }
    }

    private static string Signature(IHtmlFormElement form, string address) =>
        $"{address} {form.GetAttribute("action")} {form.Id} {string.Join(' ', form.Elements.Select(e => e.GetAttribute("name")))}";

    private static IEnumerable<(string Name, string? Value)> Filled(
        IHtmlFormElement form,
        Guest guest,
        string address,
        Aviary aviary
    )
    {
        var where = $"{address} {form.GetAttribute("action")}";
        var chosen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in form.Elements)
        {
            switch (element)
            {
                case IHtmlTextAreaElement { Name.Length: > 0 } area:
                    yield return (area.Name!, aviary.Hatch(guest, $"{area.Name} at {where}"));
                    break;
                case IHtmlInputElement { Name.Length: > 0, Type: "text" or "search" } input:
                    yield return (input.Name!, aviary.Hatch(guest, $"{input.Name} at {where}"));
                    break;
                case IHtmlInputElement { Name.Length: > 0, Type: "email" } input:
                    yield return (input.Name!, $"{aviary.Hatch(guest, $"{input.Name} at {where}")}@example.org");
                    break;
                case IHtmlInputElement { Name.Length: > 0, Type: "password" } input:
                    yield return (input.Name!, $"{aviary.Hatch(guest, $"{input.Name} at {where}")} gara parole");
                    break;
                case IHtmlInputElement { Name.Length: > 0, Type: "date", Value.Length: 0 } input:
                    yield return (input.Name!, $"{DateTime.UtcNow.AddDays(5):yyyy-MM-dd}");
                    break;
                case IHtmlInputElement { Name.Length: > 0, Type: "time", Value.Length: 0 } input:
                    yield return (input.Name!, "10:00");
                    break;
                case IHtmlInputElement { Name.Length: > 0, Type: "radio" } choice when chosen.Add(choice.Name!):
                    yield return (choice.Name!, choice.Value);
                    break;
            }
        }
    }

    [GeneratedRegex("sign-out|/language/|/theme")]
    private static partial Regex NotHere();

    [GeneratedRegex(
        "leave|/end |release|accept|decline|cancel|reject|delete|erase|close|disable|invitation",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Ends();
}
