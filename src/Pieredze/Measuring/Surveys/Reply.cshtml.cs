using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Measurement.Benefits;
using Pieredze.Measuring.Plan;
using Pieredze.Measuring.Scales;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;
using Pieredze.Programmes;

namespace Pieredze.Measuring.Surveys;

/// <summary>What I answered in one wave; nobody else can open it.</summary>
public sealed class ReplyModel(Database db, Me me, SurveyDesk desk, Platform.Words.Words words) : PageModel, IReload
{
    public SurveyReply Reply { get; private set; } = null!;
    public string Programme { get; private set; } = "";
    public IReadOnlyList<SurveyItem> Items { get; private set; } = [];
    public bool IsOpen { get; private set; }

    private Guid Id => Guid.Parse((string)RouteData.Values["reply"]!);

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var reply = await db.SurveyReplies.Of(me).Include(r => r.Answers).SingleAsync(r => r.Id == Id);
        Refusal.Check(reply.WhyNotChange());
        db.SurveyReplies.Remove(reply);
        await db.SaveChangesAsync();
        TempData["Done"] = words["survey-taken-back"];
        return LocalRedirect("/surveys");
    }

    public async Task LoadAsync()
    {
        db.ChangeTracker.Clear();
        Reply = await db.SurveyReplies.Of(me).AsNoTracking().Include(r => r.Answers).SingleAsync(r => r.Id == Id);
        var programme = await db.Programmes.AsNoTracking().SingleAsync(p => p.Id == Reply.ProgrammeId);
        Programme = programme.Title(words.Language);
        var scales = await db.OwnScales.InAsync(programme.Id);
        // By a plan that asks everything, so that what is asked no more is told, too.
        var plan = MeasurementPlan.For(programme, programme.CreatedAt);
        plan.Change(
            new([.. Indicators.All.Select(i => i.Code), .. scales.Select(s => s.Code)], ComparedWith.Nobody)
            {
                Scales = scales,
            },
            programme.CreatedAt
        );
        Items = SurveyItem.Of(plan, Reply.Side, Reply.Wave, scales);
        IsOpen = await desk.AskedAsync(programme.Id, Reply.Wave, Reply.Side) is not null;
    }
}
