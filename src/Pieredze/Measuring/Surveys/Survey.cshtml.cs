using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Measurement.Benefits;
using Pieredze.Measuring.Plan;
using Pieredze.Measuring.Scales;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;
using Pieredze.Programmes;

namespace Pieredze.Measuring.Surveys;

/// <summary>Asks one wave, a handful of items on a page; what is answered is kept page by page.</summary>
public sealed class SurveyModel(Database db, Me me, Clock clock, SurveyDesk desk, PlanDesk plans) : PageModel, IReload
{
    [BindProperty(SupportsGet = true, Name = "as")]
    public Side? As { get; set; }

    /// <summary>Which of the short pages, from 1; nothing before the first of them.</summary>
    [BindProperty(SupportsGet = true, Name = "part")]
    public int Part { get; set; }

    [BindProperty]
    public Dictionary<string, int?> Answers { get; set; } = [];

    public Programme Programme { get; private set; } = null!;
    public Wave Wave { get; private set; }
    public Asked? Asked { get; private set; }
    public MeasurementPlan Plan { get; private set; } = null!;
    public SurveyReply? Reply { get; private set; }
    public IReadOnlyList<SurveyItem> Items { get; private set; } = [];
    public IReadOnlyList<SurveyItem[]> Parts { get; private set; } = [];
    public SurveyItem[] Shown => Part >= 1 && Part <= Parts.Count ? Parts[Part - 1] : [];

    /// <summary>The own scale to which the items of this page belong, if they do.</summary>
    public OwnScale? OwnScale => Shown.FirstOrDefault()?.Own?.Scale;

    /// <summary>Whether it takes longer than the five minutes that were promised.</summary>
    public bool IsLong => Items.Count > SurveyItem.InFiveMinutes;

    public DateOnly? Until => Asked?.Progress.ClosesOn(Wave);

    public int? Given(SurveyItem item) => Answers.TryGetValue(item.Code, out var typed) ? typed : Reply?[item.Code];

    /// <summary>Whether this wave can be answered now; otherwise the page says that it cannot.</summary>
    public bool IsOpen => Asked is not null;

    public async Task<IActionResult> OnGetAsync() => await FindAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await FindAsync() || !IsOpen || Shown.Length == 0)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var plan = await plans.FrozenAsync(Programme);
        var reply = Reply ?? await BeginAsync(plan);
        foreach (var item in Shown)
        {
            reply.Answer(item, Answers.GetValueOrDefault(item.Code), clock.Today);
        }

        if (Part == Parts.Count)
        {
            reply.Finish();
        }

        await db.SaveChangesAsync();
        return LocalRedirect(
            Part == Parts.Count
                ? "/surveys?done=true"
                : $"/surveys/{Programme.Id}/{Wave}?as={Asked!.Side}&part={Part + 1}"
        );
    }

    public Task LoadAsync() => FindAsync();

    private async Task<bool> FindAsync()
    {
        db.ChangeTracker.Clear();
        if (!Enum.TryParse<Wave>((string)RouteData.Values["wave"]!, out var wave) || !Enum.IsDefined(wave))
        {
            return false;
        }

        var id = Guid.Parse((string)RouteData.Values["programme"]!);
        Wave = wave;
        Programme = await db.Programmes.SingleAsync(p => p.Id == id);
        if (await desk.AskedAsync(id, wave, As) is not { } asked)
        {
            return true;
        }

        Asked = asked;
        Plan = await plans.OfAsync(Programme);
        Reply = await db
            .SurveyReplies.Of(me)
            .Include(r => r.Answers)
            .SingleOrDefaultAsync(r =>
                r.ProgrammeId == id && r.Wave == wave && r.Side == asked.Side && r.IsWaiting == asked.IsWaiting
            );
        Items = SurveyItem.Of(Plan, asked.Side, wave, await db.OwnScales.InAsync(id));
        Parts = SurveyItem.Pages(Items);
        return Part >= 0 && Part <= Parts.Count;
    }

    // The same key stands for the person in all waves of this programme, on both sides.
    private async Task<SurveyReply> BeginAsync(MeasurementPlan plan)
    {
        var key = await db
            .SurveyReplies.Of(me)
            .Where(r => r.ProgrammeId == Programme.Id)
            .Select(r => (Guid?)r.Key)
            .FirstOrDefaultAsync();
        var reply = new SurveyReply
        {
            Key = key ?? SurveyReply.NewKey(),
            ProgrammeId = Programme.Id,
            PersonId = me.Id,
            Side = Asked!.Side,
            Wave = Wave,
            IsWaiting = Asked.IsWaiting,
            Plan = plan.Number,
            AnsweredOn = clock.Today,
        };
        db.SurveyReplies.Add(reply);
        return reply;
    }
}
