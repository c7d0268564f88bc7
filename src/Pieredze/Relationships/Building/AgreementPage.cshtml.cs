using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;
using Pieredze.Programmes;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Building;

public sealed class AgreementPageModel(PairDesk desk, Database db, Platform.Words.Words words) : PairPage(desk)
{
    private IReadOnlyDictionary<string, string> _start = new Dictionary<string, string>();

    public Agreement? Latest => Desk.Pair.Agreements.MaxBy(a => a.Number);
    public DateTime? MySignature => Desk.IAmMentee ? Latest?.MenteeSignedAt : Latest?.MentorSignedAt;

    /// <summary>The parts to write: over the latest version, else over words to begin with.</summary>
    public IReadOnlyList<SharedText> Parts =>
        [
            .. AgreementText.Keys.Select(key =>
                Shared(
                    "Write",
                    key,
                    Latest is { } latest
                        ? latest.Text.Parts().Single(part => part.Key == key).Text
                        : _start.GetValueOrDefault(key)
                )
            ),
        ];

    /// <summary>The style dial as one text, «4 3 3 …», so that it is never written over unseen either.</summary>
    public SharedText Dial =>
        new("dial", Joined(Latest?.Dial ?? Desk.Style.Dial), TypedDial(), Typed("Write", "seen-dial"));

    /// <summary>Whether personal matters belong here; begins within limits, and is never written over unseen either.</summary>
    public SharedText Scope =>
        new(
            "personal-scope",
            Latest is null ? $"{PersonalScope.WithinLimits}" : $"{Latest.Text.PersonalScope}",
            Typed("Write", "personal-scope"),
            Typed("Write", "seen-personal-scope")
        );

    public IReadOnlyList<int> DialRows =>
        [.. $"{Dial.Text}".Split(' ').Select(row => int.TryParse(row, out var at) ? at : -1)];

    public string HintOf(string key) =>
        key == "roles" && Desk.Style.MentorSteers ? "agreement-roles-hint-steered" : $"agreement-{key}-hint";

    public Agreement? Before(Agreement version) =>
        Desk.Pair.Agreements.Where(a => a.Number < version.Number).MaxBy(a => a.Number);

    public Task OnGetAsync() => LoadAsync();

    // What the other wrote meanwhile into other parts is kept; where both changed a part, both versions are shown.
    public Task<IActionResult> OnPostWriteAsync() =>
        ChangeAsync(() =>
        {
            var (before, parts) = (Latest, Parts);
            Refusal.Check(SharedText.WhyNot([.. parts, Scope, Dial]));
            var text = AgreementText.Of(parts.Append(Scope).ToDictionary(part => part.Field, part => part.Text));
            return Desk.Pair.WriteAgreement(Desk.MyId, text, Desk.Clock.Now, DialRows) == before
                ? null
                : "agreement-written";
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

    public override async Task LoadAsync()
    {
        await Desk.WithAgreements(PairId);
        if (Latest is not null)
        {
            return;
        }

        // Nobody begins before an empty page: what the programme says already stands there, to be changed.
        var (programme, w) = (Desk.Pair.ProgrammeId, words.For("Relationships/Building"));
        var rhythm = await db
            .Programmes.Where(p => p.Id == programme)
            .Select(p => new { p.RhythmWeeks, p.MeetingMinutes })
            .SingleAsync();
        _start = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["rhythm"] = w.Count("agreement-rhythm-start", rhythm.RhythmWeeks, ("minutes", rhythm.MeetingMinutes)),
            ["length"] = w["agreement-length-start", ("day", Desk.Pair.PlannedEnd)],
            ["confidentiality"] = w["agreement-confidentiality-start"],
            ["ending-rules"] = w["agreement-ending-rules-start"],
        };
    }

    private static string Joined(IEnumerable<int> rows) => string.Join(' ', rows);

    // A row that nobody chose stands as −1, which the dial refuses.
    private string? TypedDial() =>
        Typed("Write", "seen-dial") is null
            ? null
            : Joined(
                Enumerable
                    .Range(0, StyleDial.Rows)
                    .Select(row =>
                        int.TryParse(Typed("Write", $"dial-{row}"), CultureInfo.InvariantCulture, out var at) ? at : -1
                    )
            );
}
