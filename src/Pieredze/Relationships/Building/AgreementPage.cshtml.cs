using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pieredze.Platform.Web;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Building;

public sealed class AgreementPageModel(PairDesk desk, Platform.Words.Words words) : PageModel, IReload
{
    [FromRoute(Name = "pair")]
    public Guid PairId { get; set; }

    public PairDesk Desk => desk;
    public Agreement? Latest => desk.Pair.Agreements.MaxBy(a => a.Number);
    public DateTime? MySignature => desk.IAmMentee ? Latest?.MenteeSignedAt : Latest?.MentorSignedAt;

    /// <summary>What was typed, else the latest version, else words to begin with.</summary>
    public IReadOnlyList<(string Key, string Text)> Parts =>
        Request.HasFormContentType && Request.Form.ContainsKey("purpose") ? Form().Parts()
        : Latest is { } latest ? latest.Text.Parts()
        : [.. Form().Parts().Select(part => (part.Key, Start(part.Key)))];

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostWriteAsync()
    {
        await LoadAsync();
        desk.Pair.WriteAgreement(desk.MyId, Form(), desk.Clock.Now);
        await desk.SaveAsync("agreement-written");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostSignAsync(int number)
    {
        await LoadAsync();
        if (desk.Pair.Agreements.FirstOrDefault(a => a.Number == number) is not { } agreement)
        {
            return NotFound();
        }

        desk.Pair.Sign(desk.MyId, agreement, desk.Clock.Now);
        await desk.SaveAsync("agreement-signed");
        return RedirectToPage();
    }

    public Task LoadAsync() => desk.WithEverything(PairId);

    private string Start(string key) =>
        key is "confidentiality" or "ending-rules" ? words.For("Relationships/Building")[$"agreement-{key}-start"] : "";

    private AgreementText Form()
    {
        string Typed(string key) => Request.HasFormContentType ? $"{Request.Form[key]}".Trim() : "";
        return new()
        {
            Purpose = Typed("purpose"),
            Wishes = Typed("wishes"),
            Roles = Typed("roles"),
            Behaviours = Typed("behaviours"),
            Rhythm = Typed("rhythm"),
            Channel = Typed("channel"),
            Confidentiality = Typed("confidentiality"),
            PersonalMatters = Typed("personal-matters"),
            EndingRules = Typed("ending-rules"),
        };
    }
}
