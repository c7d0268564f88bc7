using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pieredze.Platform;
using Pieredze.Platform.Web;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships;

/// <summary>What all pages of a pair share: loading for the one who asks, changing without losing anybody's words.</summary>
public abstract class PairPage(PairDesk desk) : PageModel, IReload
{
    [FromRoute(Name = "pair")]
    public Guid PairId { get; set; }

    public PairDesk Desk => desk;

    /// <summary>What was just typed into a field of this form; shown again after a no.</summary>
    public string? Typed(string form, string field) =>
        Request.HasFormContentType
        && string.Equals(Request.Query["handler"], form, StringComparison.OrdinalIgnoreCase)
        && Request.Form.TryGetValue(field, out var typed)
            ? $"{typed}"
            : null;

    /// <summary>A text that the other may change at the same time; row says which of several forms of the kind was sent.</summary>
    public SharedText Shared(string form, string field, string? stored, (string Field, Guid Id)? row = null) =>
        row is { } one && Typed(form, one.Field) != $"{one.Id}"
            ? new(field, stored)
            : new(field, stored, Typed(form, field), Typed(form, $"seen-{field}"));

    /// <summary>What is stored, when somebody changed it under the hands of the one who typed.</summary>
    public string? Meanwhile(string form, string field, string? stored) =>
        ViewData["Refusal"] is Refusal { Key: "changed-meanwhile" }
        && Typed(form, field) is { } typed
        && Seen.Of(typed) != Seen.Of(stored)
            ? stored
            : null;

    public abstract Task LoadAsync();

    /// <summary>Whether the goal or meeting in the address is one of this pair's.</summary>
    protected virtual bool IsThere => true;

    /// <summary>Loads, changes and saves; anew when somebody else saved in between. The change names what happened.</summary>
    protected Task<IActionResult> ChangeAsync(Func<string?> change, Func<string>? to = null, Guid? about = null) =>
        desk.AgainIfOvertakenAsync<IActionResult>(async () =>
        {
            await LoadAsync();
            if (!IsThere)
            {
                return NotFound();
            }

            var kind = change();
            await desk.SaveAsync(kind, about);
            return to is null ? RedirectToPage() : LocalRedirect(to());
        });

    protected Task<IActionResult> ChangeAsync(Action change) =>
        ChangeAsync(() =>
        {
            change();
            return null;
        });
}
