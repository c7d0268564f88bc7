using Microsoft.AspNetCore.Mvc;
using Pieredze.Platform;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Building;

public sealed class AgreementPageModel(PairDesk desk, Platform.Words.Words words) : PairPage(desk)
{
    public Agreement? Latest => Desk.Pair.Agreements.MaxBy(a => a.Number);
    public DateTime? MySignature => Desk.IAmMentee ? Latest?.MenteeSignedAt : Latest?.MentorSignedAt;

    /// <summary>What was typed, else the latest version, else words to begin with.</summary>
    public IReadOnlyList<(string Key, string Text)> Parts =>
        Request.HasFormContentType && Request.Form.ContainsKey("purpose") ? Form().Parts()
        : Latest is { } latest ? latest.Text.Parts()
        : [.. Form().Parts().Select(part => (part.Key, Start(part.Key)))];

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostWriteAsync(int from) =>
        ChangeAsync(() =>
        {
            var before = Latest;
            // The other wrote a version that this writer has not seen: it stands beside, and this one waits.
            Refusal.Check(from == (before?.Number ?? 0) || before!.Text == Form() ? null : new("changed-meanwhile"));
            return Desk.Pair.WriteAgreement(Desk.MyId, Form(), Desk.Clock.Now) == before ? null : "agreement-written";
        });

    public Task<IActionResult> OnPostSignAsync(int number) =>
        ChangeAsync(() =>
        {
            var agreement = Desk.Pair.Agreements.FirstOrDefault(a => a.Number == number);
            Refusal.Check(agreement is null ? new("agreement-outdated") : null);
            var signed = MySignature is not null;
            Desk.Pair.Sign(Desk.MyId, agreement!, Desk.Clock.Now);
            return signed ? null : "agreement-signed";
        });

    public override Task LoadAsync() => Desk.WithAgreements(PairId);

    private string Start(string key) =>
        key is "confidentiality" or "ending-rules" ? words.For("Relationships/Building")[$"agreement-{key}-start"] : "";

    private AgreementText Form()
    {
        string Typed(string key) =>
            Request.HasFormContentType ? $"{Request.Form[key]}".Trim().ReplaceLineEndings("\n") : "";
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
