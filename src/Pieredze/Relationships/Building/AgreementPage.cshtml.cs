using Microsoft.AspNetCore.Mvc;
using Pieredze.Platform;
using Pieredze.Platform.Web;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Building;

public sealed class AgreementPageModel(PairDesk desk, Platform.Words.Words words) : PairPage(desk)
{
    public Agreement? Latest => Desk.Pair.Agreements.MaxBy(a => a.Number);
    public DateTime? MySignature => Desk.IAmMentee ? Latest?.MenteeSignedAt : Latest?.MentorSignedAt;

    /// <summary>The parts to write: over the latest version, else over words to begin with.</summary>
    public IReadOnlyList<SharedText> Parts => [.. AgreementText.Keys.Select(key => Shared("Write", key, Stored(key)))];

    public Task OnGetAsync() => LoadAsync();

    // What the other wrote meanwhile into other parts is kept; where both changed a part, both versions are shown.
    public Task<IActionResult> OnPostWriteAsync() =>
        ChangeAsync(() =>
        {
            var (before, parts) = (Latest, Parts);
            Refusal.Check(SharedText.WhyNot(parts));
            var text = AgreementText.Of(parts.ToDictionary(part => part.Field, part => part.Text));
            return Desk.Pair.WriteAgreement(Desk.MyId, text, Desk.Clock.Now) == before ? null : "agreement-written";
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

    private string Stored(string key) =>
        Latest is { } latest ? latest.Text.Parts().Single(part => part.Key == key).Text
        : key is "confidentiality" or "ending-rules" ? words.For("Relationships/Building")[$"agreement-{key}-start"]
        : "";
}
