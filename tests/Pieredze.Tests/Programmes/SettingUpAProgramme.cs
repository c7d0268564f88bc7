using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Programmes;

namespace Pieredze.Tests.Programmes;

public sealed class SettingUpAProgramme
{
    public static async Task<(House House, Visitor Visitor, Guid Id)> Begun(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var visitor = await house.Visit().SignedInAs("Baiba Liepa", admin: true);
        await visitor.Open("/programmes/new");
        await visitor.Send("#new-programme", ("TitleLv", "Ceļā uz vadību"), ("TitleEn", "Towards leadership"));
        Assert.EndsWith("/set-up", visitor.At.AbsolutePath, StringComparison.Ordinal);
        return (house, visitor, Guid.Parse(visitor.At.Segments[2].Trim('/')));
    }

    [Theory, OnEveryDatabase]
    [Clause("S045")]
    public async Task Keeps_what_was_chosen(DatabaseKind kind)
    {
        var (house, visitor, id) = await Begun(kind);
        await visitor.Send(
            "#set-up",
            ("Form.Purposes", "Change"),
            ("Form.Dial[0]", "2"),
            ("Form.LengthMonths", "5"),
            ("Form.Topics", "Vadība\nRunāšana")
        );
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Contains("koučings", visitor.Text);
        var saved = await house.Data(db => db.Programmes.AsNoTracking().SingleAsync(p => p.Id == id));
        Assert.Equal([Purpose.Change], saved.Purposes);
        Assert.Equal(2, saved.Dial[0]);
        Assert.Equal(["Vadība", "Runāšana"], saved.Topics);
    }

    [Theory, OnEveryDatabase]
    [Clause("S075")]
    public async Task Keeps_the_project_and_its_milestones_only_when_it_is_for_one(DatabaseKind kind)
    {
        var (house, visitor, id) = await Begun(kind);
        (string, string?)[] project =
        [
            ("Form.ProjectName", "Jaunā laboratorija"),
            ("Form.ProjectMilestones", "Telpas\nPirmais paraugs\nTelpas"),
            ("Form.NewcomerDays", "60"),
        ];
        Task<Programme> Saved() => house.Data(db => db.Programmes.AsNoTracking().SingleAsync(p => p.Id == id));
        await visitor.Send("#set-up", [("Form.Purposes", "NewProject"), .. project]);
        var saved = await Saved();
        Assert.Equal(("Jaunā laboratorija", 60), (saved.ProjectName, saved.NewcomerDays));
        Assert.Equal(["Telpas", "Pirmais paraugs"], saved.ProjectMilestones);
        await visitor.Send("#set-up", [("Form.Purposes", "Change"), .. project]);
        saved = await Saved();
        Assert.Null(saved.ProjectName);
        Assert.Empty(saved.ProjectMilestones);
        await visitor.Send("#set-up", ("Form.Purposes", "Change"), ("Form.NewcomerDays", "45"));
        Assert.Equal(HttpStatusCode.Conflict, visitor.Status);
    }

    [Theory, OnEveryDatabase]
    [Clause("S071")]
    public async Task Asks_for_four_purposes_and_another_one_in_both_languages(DatabaseKind kind)
    {
        var (_, visitor, id) = await Begun(kind);
        string[] Shown() =>
            [
                .. visitor
                    .Page.QuerySelectorAll("input[name='Form.Purposes']")
                    .Select(p => p.ParentElement!.TextContent.Trim()),
            ];
        var latvian = Shown();
        await visitor.Open($"/language/en?back=/programmes/{id}/set-up");
        Assert.Equal([5, 5], new[] { latvian.Distinct().Count(), Shown().Distinct().Count() });
        Assert.Empty(latvian.Intersect(Shown(), StringComparer.Ordinal));
        Assert.Equal(
            Enum.GetNames<Purpose>(),
            visitor.Page.QuerySelectorAll("input[name='Form.Purposes']").Select(p => p.GetAttribute("value"))
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Shows_what_each_style_changes(DatabaseKind kind)
    {
        var (_, visitor, _) = await Begun(kind);
        Assert.Contains("6 nedēļās", visitor.Page.QuerySelector(".effect-sponsorship")!.TextContent);
        Assert.Contains("8 nedēļās", visitor.Page.QuerySelector(".effect-mixed")!.TextContent);
        Assert.Contains("12 nedēļās", visitor.Page.QuerySelector(".effect-developmental")!.TextContent);
    }

    [Theory, OnEveryDatabase]
    public async Task Is_refused_when_somebody_else_saved_meanwhile(DatabaseKind kind)
    {
        var (house, visitor, id) = await Begun(kind);
        await house.Data(async db => (await db.Programmes.SingleAsync(p => p.Id == id)).About = "Cits");
        await visitor.Send("#set-up", ("Form.About", "Mans teksts"));
        Assert.Equal(HttpStatusCode.Conflict, visitor.Status);
        Assert.Contains("Mans teksts", visitor.Text);
        await visitor.Send("#set-up");
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
    }

    [Theory, OnEveryDatabase]
    public async Task Is_refused_when_the_weights_do_not_make_a_whole(DatabaseKind kind)
    {
        var (_, visitor, _) = await Begun(kind);
        await visitor.Send("#set-up", ("Form.NeedPercent", "50"));
        Assert.Equal(HttpStatusCode.Conflict, visitor.Status);
        Assert.Contains("110", visitor.Text);
    }

    [Theory, OnEveryDatabase]
    public async Task Is_only_for_its_coordinators(DatabaseKind kind)
    {
        var (house, _, id) = await Begun(kind);
        var stranger = await house.Visit().SignedInAs("Rihards Ozols", admin: true);
        foreach (var page in new[] { "set-up", "readiness", "staff" })
        {
            await stranger.Open($"/programmes/{id}/{page}");
            Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Keeps_roles_apart(DatabaseKind kind)
    {
        var (house, visitor, id) = await Begun(kind);
        var email = $"{Guid.NewGuid():N}@example.org";
        var auditor = await house.Visit().SignedInAs("Rūta Ābele", email: email);
        await visitor.Open($"/programmes/{id}/staff");
        await visitor.Send("form[id^=release-]");
        Assert.Equal(HttpStatusCode.Conflict, visitor.Status);
        await visitor.Send("#appoint", ("Email", email), ("Role", "Auditor"));
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        await visitor.Send("#appoint", ("Email", email), ("Role", "MentorSupport"));
        Assert.Equal(HttpStatusCode.Conflict, visitor.Status);
        await auditor.Open($"/programmes/{id}/set-up");
        Assert.Equal(HttpStatusCode.OK, auditor.Status);
        await auditor.Send("#set-up");
        Assert.Equal(HttpStatusCode.NotFound, auditor.Status);
    }
}
