using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;
using Pieredze.Programmes;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Building;

public sealed class BuildingModel(PairDesk desk, Database db) : PairPage(desk)
{
    public Parts Mine => Desk.Pair.PartOf(Desk.MyId);

    /// <summary>Who helps, for whoever does not feel respected; looked up for them alone.</summary>
    public IReadOnlyList<string> Support { get; private set; } = [];

    public string? Contacts { get; private set; }

    public IReadOnlyList<SharedText> Differences =>
        [
            Shared("Differences", "text", Mine.Differences),
            Shared("Differences", "learns", Mine.Learning),
            Shared("Differences", "talks", Mine.Communication),
            Shared("Differences", "strength", Mine.Strength),
        ];

    public SharedText LearningGoal => Shared("Learning", "text", Mine.LearningGoal);

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostFitAsync(Fit? fit) =>
        ChangeAsync(() =>
        {
            Refusal.Check(fit is null ? new("fit-missing") : null);
            Desk.Pair.AnswerFit(Desk.MyId, fit!.Value, Desk.Clock.Now);
        });

    public Task<IActionResult> OnPostValuesAsync(List<string?> values, List<string?> reasons, string? seen) =>
        ChangeAsync(() =>
        {
            var typed = values
                .Select((value, i) => (Value: $"{value}".Trim(), Reason: $"{reasons.ElementAtOrDefault(i)}".Trim()))
                .Where(row => row.Value.Length > 0)
                .DistinctBy(row => row.Value)
                .ToList();
            List<string> names = [.. typed.Select(row => row.Value)];
            List<string> whys = [.. typed.Select(row => row.Reason)];
            Refusal.Check(Seen.WhyNot(seen, [Mine.Values, Mine.ValueReasons], [names, whys]));
            Desk.Pair.TellValues(Desk.MyId, names, whys);
        });

    public Task<IActionResult> OnPostDifferencesAsync() =>
        ChangeAsync(() =>
        {
            var told = Differences;
            Refusal.Check(SharedText.WhyNot(told));
            Desk.Pair.TellDifferences(Desk.MyId, told[0].Text, told[1].Text, told[2].Text, told[3].Text);
        });

    public Task<IActionResult> OnPostRespectAsync(int? level) =>
        ChangeAsync(() =>
        {
            Refusal.Check(level is null ? new("respect-out-of-range") : null);
            Desk.Pair.TellRespect(Desk.MyId, level!.Value);
        });

    public Task<IActionResult> OnPostLearningAsync() =>
        ChangeAsync(() =>
        {
            Refusal.Check(SharedText.WhyNot(LearningGoal));
            Desk.Pair.TellLearningGoal(Desk.MyId, LearningGoal.Text);
        });

    public override async Task LoadAsync()
    {
        await Desk.WithAgreements(PairId);
        if (!Mine.MayNeedHelp)
        {
            return;
        }

        var (programme, accounts) = (Desk.Pair.ProgrammeId, db.Accounts);
        Support = await db
            .Programmes.Where(p => p.Id == programme)
            .SelectMany(p => p.Staff)
            .Where(s => s.Role == StaffRole.MentorSupport)
            .Select(s => accounts.Where(a => a.Id == s.PersonId).Select(a => a.Name).FirstOrDefault() ?? "")
            .Where(name => name != "")
            .ToListAsync();
        Contacts = await db.Organisations.OrderBy(o => o.Id).Select(o => o.ReferralContacts).SingleOrDefaultAsync();
    }

    /// <summary>What stands in this row of a list: as typed just now, else as kept.</summary>
    public string? Row(string field, int row, List<string> kept) =>
        Typed("Values", field) is null ? kept.ElementAtOrDefault(row) : Request.Form[field].ElementAtOrDefault(row);

    /// <summary>Both named this value, in whatever letters.</summary>
    public bool IsShared(string value) =>
        Desk.Pair.Mentee.Values.Concat(Desk.Pair.Mentor.Values)
            .Count(other => string.Equals(other, value, StringComparison.OrdinalIgnoreCase)) > 1;

    public static IEnumerable<(string Key, string Told)> Told(Parts part) =>
        new[]
        {
            ("differ-works", part.Differences),
            ("differ-learns", part.Learning),
            ("differ-talks", part.Communication),
            ("differ-strength", part.Strength),
        }
            .Where(told => told.Item2 is not null)
            .Select(told => (told.Item1, told.Item2!));
}
