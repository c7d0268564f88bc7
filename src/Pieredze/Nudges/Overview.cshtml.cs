using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Accounts.Access;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Relationships;
using Pieredze.Watching;

namespace Pieredze.Nudges;

/// <summary>One thing that waits for the coordinator, and where it is done.</summary>
public sealed record ToDo(int Count, string Key, string Address, string Action);

public sealed class OverviewModel(
    Database db,
    Me me,
    Clock clock,
    PictureFrame frame,
    PairList list,
    Platform.Words.Words words
) : PageModel
{
    /// <summary>Numbers under this are not told to those who only see the whole.</summary>
    private const int Few = 5;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true, Name = "stage")]
    public Stage? Stage { get; set; }

    [BindProperty(SupportsGet = true, Name = "pace")]
    public Pace? Pace { get; set; }

    [BindProperty(SupportsGet = true, Name = "sort")]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public Programme Programme { get; private set; } = null!;
    public bool Coordinates { get; private set; }
    public Funnel Funnel { get; private set; } = null!;
    public PairCounts Pairs { get; private set; } = null!;
    public IReadOnlyList<ToDo> ToDos { get; private set; } = [];
    public IReadOnlyList<PairRow> Rows { get; private set; } = [];
    public int Total { get; private set; }
    public int PageCount => Math.Max(1, (Total + PairList.PageSize - 1) / PairList.PageSize);
    public bool IsFiltered => Search is not null || Stage is not null || Pace is not null;
    public DateOnly Today => clock.Today;

    /// <summary>Alerts of harm that nobody has answered in writing yet.</summary>
    public int Alerts { get; private set; }

    /// <summary>Page numbers to offer: the ends and those near by; 0 stands for a gap.</summary>
    public IEnumerable<int> NearPages
    {
        get
        {
            var before = 0;
            foreach (
                var page in Enumerable
                    .Range(1, PageCount)
                    .Where(p => p == 1 || p == PageCount || Math.Abs(p - Number) <= 2)
            )
            {
                if (page > before + 1)
                {
                    yield return 0;
                }

                yield return before = page;
            }
        }
    }

    public async Task OnGetAsync(Guid programme)
    {
        Programme = await db.Programmes.AsNoTracking().SingleAsync(p => p.Id == programme);
        ViewData["Programme"] = Programme.Title(words.Language);
        Coordinates = me.Held.HasFlag(Who.Coordinator);
        (Funnel, var waiting, Pairs) = await frame.OfAsync(Programme);
        Alerts = await db.HarmAlerts.CountAsync(a =>
            a.ProgrammeId == programme && a.ClosedOn == null && !a.Answers.Any()
        );
        if (Coordinates)
        {
            ToDos = [.. ToDosOf(waiting).Where(t => t.Count > 0)];
            var search = new PairSearch(Search, Stage, Pace, Sort, Number);
            (Rows, Total, Number) = await list.FindAsync(Programme, search, Pairs.Walking);
        }
    }

    /// <summary>A number as this reader may see it: staff who do not coordinate never see small ones.</summary>
    public string Shown(int number) => Coordinates || number is 0 or >= Few ? $"{number}" : $"< {Few}";

    public DateOnly SignedOn(DateTime at) => DateOnly.FromDateTime(clock.ToLocal(at));

    public string To(int page, string? sort) =>
        QueryString
            .Create(
                new Dictionary<string, string?>
                {
                    ["q"] = Search,
                    ["stage"] = Stage?.ToString(),
                    ["pace"] = Pace?.ToString(),
                    ["sort"] = sort,
                    ["p"] = page == 1 ? null : $"{page}",
                }.Where(v => v.Value is not null)
            )
            .ToString() + "#pairs";

    private IEnumerable<ToDo> ToDosOf(Waiting waiting)
    {
        var at = $"/programmes/{Programme.Id}";
        if (Programme.State == ProgrammeState.Draft)
        {
            yield return new(1, "todo-launch", $"{at}/readiness", "todo-readiness");
        }

        yield return new(Alerts, "todo-alert", $"{at}/watch#alerts", "todo-look");
        yield return new(
            Programme.IsTimeToReview(Today) ? 1 : 0,
            "todo-conditions",
            $"{at}/readiness",
            "todo-readiness"
        );
        yield return new(waiting.NotMailed, "todo-invite", $"{at}/people?state=Invited", "todo-see-people");
        yield return new(waiting.Drafts, "todo-draft", $"{at}/matches", "todo-review");
        yield return new(waiting.Mentees, "todo-waiting", $"{at}/matches", "todo-match");
        yield return new(Pairs.Quiet, "todo-quiet", $"{at}?pace=Quiet#pairs", "todo-see-pairs");
        yield return new(Pairs.EndingSoon, "todo-ending", $"{at}?pace=EndingSoon#pairs", "todo-see-pairs");
        yield return new(waiting.Unbriefed, "todo-unready", $"{at}/people?state=Accepted", "todo-see-people");
        yield return new(waiting.Unanswered, "todo-unanswered", $"{at}/matches", "todo-look");
    }
}
