using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.People;
using Pieredze.Programmes;
using Pieredze.Safeguards.Supporting;
using Pieredze.Tests.Proofs;
using Pieredze.Tests.Relationships.Goals;
using Pieredze.Tests.Safeguards.Concerns;
using static Pieredze.Tests.Safeguards.Supporting.Support;

namespace Pieredze.Tests.Safeguards.Supporting;

/// <summary>Circles, hours and private questions: a mentor is not alone.</summary>
public sealed class SupportingMentors
{
    [Theory, OnEveryDatabase]
    [Clause("S110")]
    public async Task Is_red_without_a_person_and_never_the_work_of_a_coordinator(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        var baiba = await Worried.AppointedAsync(two, "Baiba Kalniņa", StaffRole.Coordinator);
        var programme = $"/programmes/{two.Pair.ProgrammeId}";
        Assert.Equal(ReadinessColour.Red, await ColourAsync(two));
        Assert.True(await IsBlockedAsync(two));
        await baiba.Open($"{programme}/staff");
        var email = await EmailAsync(two, baiba);
        await baiba.Send("#appoint", ("Email", email), ("Role", "MentorSupport"));
        Assert.Equal(HttpStatusCode.Conflict, baiba.Status);
        Assert.Equal(ReadinessColour.Red, await ColourAsync(two));

        var ruta = await two.House.Visit().SignedInAs("Ruta Vītola");
        await baiba.Send("#appoint", ("Email", await EmailAsync(two, ruta)), ("Role", "MentorSupport"));
        Assert.NotEqual(ReadinessColour.Red, await ColourAsync(two));
        Assert.False(await IsBlockedAsync(two));
        await baiba.Send("#appoint", ("Email", await EmailAsync(two, ruta)), ("Role", "Coordinator"));
        Assert.Equal(HttpStatusCode.Conflict, baiba.Status);
    }

    [Theory, OnEveryDatabase]
    [Clause("S110")]
    public async Task Calls_mentors_to_a_circle_and_counts_it_once_it_took_place(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        var at = await Worried.In(house);
        var (second, third) = (await MentorAsync(at, "Otra Mentore"), await MentorAsync(at, "Trešais Mentors"));
        await PlanAsync(at, at.Two.Mentor, second);
        Assert.Equal(HttpStatusCode.OK, at.Ruta.Status);
        var mail = Assert.Single(await MailsAsync(at, second));
        Assert.Contains("BEGIN:VCALENDAR", mail.Calendar!, StringComparison.Ordinal);
        Assert.Contains("DTSTART", mail.Calendar!, StringComparison.Ordinal);
        Assert.DoesNotContain(Topic, mail.Calendar + mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ilze", mail.Calendar + mail.Text, StringComparison.Ordinal);
        Assert.Empty(await MailsAsync(at, third));

        await second.Open("/support");
        Assert.Contains(Topic, second.Text, StringComparison.Ordinal);
        await second.Send("#circle-list form", ("comes", "true"));
        Assert.Contains("būs", second.Text, StringComparison.Ordinal);
        await third.Open("/support");
        Assert.DoesNotContain(Topic, third.Text, StringComparison.Ordinal);
        await at.Ruta.Open($"/programmes/{at.Programme}/support");
        Assert.Contains("Otra Mentore (būs)", at.Ruta.Text, StringComparison.Ordinal);
        Assert.Contains("Ilze Kalns (atbildes vēl nav)", at.Ruta.Text, StringComparison.Ordinal);

        // Only what took place is evidence, and only for eight weeks.
        var circle = await house.Data(db => db.Circles.SingleAsync());
        Assert.NotNull(circle.WhyNotHold(house.Time.GetUtcNow().UtcDateTime));
        Assert.Equal(0, await CountAsync(at));
        house.Time.Forward(TimeSpan.FromDays(4));
        await at.Ruta.Open($"/programmes/{at.Programme}/support");
        await at.Ruta.Send($"#hold-{circle.Id}");
        Assert.Equal("1", at.Ruta.Page.QuerySelector("#circles-held")!.TextContent);
        Assert.Equal(1, await CountAsync(at));
        house.Time.Forward(TimeSpan.FromDays(57));
        Assert.Equal(0, await CountAsync(at));
    }

    [Theory, OnEveryDatabase]
    [Clause("S110")]
    public async Task Shows_the_coordinator_and_the_auditor_figures_only(DatabaseKind kind)
    {
        var at = await Worried.In(await House.On(kind));
        var rita = await Worried.AppointedAsync(at.Two, "Rita Revidente", StaffRole.Auditor);
        await PlanAsync(at, at.Two.Mentor, await MentorAsync(at, "Otra Mentore"));
        await AskAsync(at, Worried.Words);
        await at.RaisedAsync(at.Ruta);
        foreach (var (helper, minutes) in new[] { (at.Ruta, "50"), (at.Juris, "45") })
        {
            await helper.Open($"/programmes/{at.Programme}/support");
            await helper.Send("#log", ("on", $"{at.Two.Today:yyyy-MM-dd}"), ("minutes", minutes));
        }

        foreach (var looker in new[] { at.Baiba, rita })
        {
            await looker.Open($"/programmes/{at.Programme}/support");
            Assert.Equal("1 h 35 min", looker.Page.QuerySelector("#hours")!.TextContent);
            Assert.Equal("0", looker.Page.QuerySelector("#circles-held")!.TextContent);
            Assert.Equal("nav", looker.Page.QuerySelector("#concerns")!.TextContent);
            Assert.Empty(looker.Page.QuerySelectorAll("main form"));
            foreach (var hidden in new[] { Topic, Worried.Words, "Otra", "Ilze", "Ruta", "Juris" })
            {
                Assert.DoesNotContain(hidden, looker.Text, StringComparison.Ordinal);
            }

            var token = looker.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            using var forged = await looker.Http.PostAsync(
                $"/programmes/{at.Programme}/support?handler=Log",
                new FormUrlEncodedContent([
                    new("__RequestVerificationToken", token),
                    new("on", $"{at.Two.Today:yyyy-MM-dd}"),
                    new("minutes", "60"),
                ])
            );
            Assert.Equal(HttpStatusCode.NotFound, forged.StatusCode);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await at.Anna.Open($"/programmes/{at.Programme}/support")).Status);
    }

    [Theory, OnEveryDatabase]
    public async Task Counts_a_concern_only_when_its_month_is_over(DatabaseKind kind)
    {
        var at = await Worried.In(await House.On(kind));
        var first = new DateOnly(at.Two.Today.Year, at.Two.Today.Month, 1);
        await at.RaisedAsync(at.Ruta);
        await at.UnnamedAsync(at.Ruta);
        Assert.Equal("nav", await BandAsync(at));
        await at.House.Data(db => RaisedOnAsync(db, at.Programme, first));
        Assert.Equal("nav", await BandAsync(at));
        await at.House.Data(db => RaisedOnAsync(db, at.Programme, first.AddDays(-1)));
        Assert.Equal("1–4", await BandAsync(at));
        for (var i = 0; i < 3; i++)
        {
            await at.RaisedAsync(at.Ruta);
        }

        Assert.Equal("1–4", await BandAsync(at));
        await at.House.Data(db => RaisedOnAsync(db, at.Programme, first.AddDays(-1)));
        Assert.Equal("5 vai vairāk", await BandAsync(at));
    }

    [Theory, OnEveryDatabase]
    public async Task Keeps_a_question_between_the_two_until_it_is_taken_back(DatabaseKind kind)
    {
        var at = await Worried.In(await House.On(kind));
        var question = await AskAsync(at, Worried.Words);
        Assert.DoesNotContain("kolibri", System.Text.Encoding.UTF8.GetString(question.Text), StringComparison.Ordinal);
        var page = $"/programmes/{at.Programme}/support";
        await at.Juris.Open(page);
        Assert.DoesNotContain(Worried.Words, at.Juris.Text, StringComparison.Ordinal);
        await at.Ruta.Open(page);
        Assert.Contains(Worried.Words, at.Ruta.Text, StringComparison.Ordinal);
        Assert.Contains("Ilze Kalns", at.Ruta.Text, StringComparison.Ordinal);
        await at.Ruta.Send($"#reply-{question.Id}", ("text", " "));
        Assert.Equal(HttpStatusCode.Conflict, at.Ruta.Status);
        await at.Ruta.Send($"#reply-{question.Id}", ("text", "ar mieru"));
        await at.Two.Mentor.Open("/support");
        Assert.Contains("ar mieru", at.Two.Mentor.Text, StringComparison.Ordinal);
        // Others write in the same house, too.
        Guid?[] here = [at.Ruta.PersonId, at.Juris.PersonId, at.Baiba.PersonId, .. at.Two.Both.Select(v => v.PersonId)];
        var mails = await at.House.Data(db =>
            db.Outbox.AsNoTracking().Where(m => here.Contains(m.PersonId)).ToListAsync()
        );
        Assert.NotEmpty(mails);
        foreach (var mail in mails)
        {
            Assert.DoesNotContain("kolibri", mail.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("ar mieru", mail.Text, StringComparison.Ordinal);
        }

        await at.Two.Mentor.Send($"#take-back-{question.Id}");
        await at.Ruta.Open(page);
        Assert.DoesNotContain(Worried.Words, at.Ruta.Text, StringComparison.Ordinal);
        Assert.False(await at.House.Data(db => db.MentorQuestions.AnyAsync(q => q.Id == question.Id)));
    }

    [Theory, OnEveryDatabase]
    public async Task Says_what_is_wrong_and_keeps_what_was_typed(DatabaseKind kind)
    {
        var at = await Worried.In(await House.On(kind));
        var second = await MentorAsync(at, "Otra Mentore");
        Visitor[] both = [at.Two.Mentor, second];
        foreach (
            var (days, minutes, topic, guests, why) in new[]
            {
                (-2, "60", Topic, both, "tikai uz priekšu"),
                (3, "10", Topic, both, "no 15 minūtēm"),
                (3, "60", " ", both, "Ieraksti tematu"),
                (3, "60", Topic, [second], "vismaz 2 mentorus"),
                (3, "60", Topic, [second, at.Anna], "vairs nav mentors"),
            }
        )
        {
            await PlanAsync(at, days, minutes, topic, guests);
            Assert.Equal(HttpStatusCode.Conflict, at.Ruta.Status);
            Assert.Contains(why, at.Ruta.Text, StringComparison.Ordinal);
            Assert.Equal(topic, at.Ruta.Page.QuerySelector("#topic")!.GetAttribute("value"));
        }

        await at.Ruta.Send("#log", ("on", $"{at.Two.Today.AddDays(2):yyyy-MM-dd}"), ("minutes", "60"));
        Assert.Contains("ne iepriekš", at.Ruta.Text, StringComparison.Ordinal);
        await at.Ruta.Send("#log", ("on", $"{at.Two.Today:yyyy-MM-dd}"), ("minutes", "2"));
        Assert.Contains("no 5 līdz 720", at.Ruta.Text, StringComparison.Ordinal);
        Assert.False(await at.House.Data(db => db.SupervisionHours.AnyAsync(h => h.ProgrammeId == at.Programme)));

        await PlanAsync(at, both);
        var circle = await at.House.Data(db => db.Circles.SingleAsync(c => c.ProgrammeId == at.Programme));
        await at.Juris.Open($"/programmes/{at.Programme}/support");
        await second.Open("/support");
        await at.Ruta.Send($"#cancel-{circle.Id}");
        await second.Send($"#answer-{circle.Id}", ("comes", "false"));
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("METHOD:CANCEL", (await MailsAsync(at, second))[^1].Calendar!, StringComparison.Ordinal);
        await at.Juris.Send($"#cancel-{circle.Id}");
        Assert.Equal(HttpStatusCode.NotFound, at.Juris.Status);

        await at.Two.Mentor.Open("/support");
        await at.Two.Mentor.Send("form[id^=ask]", ("supporter", $"{at.Baiba.PersonId}"), ("text", "x"));
        Assert.Equal(HttpStatusCode.Conflict, at.Two.Mentor.Status);
        await at.Anna.Open("/support");
        Assert.NotNull(at.Anna.Page.QuerySelector("#no-mentor"));
    }

    [Theory, OnEveryDatabase]
    public async Task Is_told_in_ones_own_data_and_gone_when_one_leaves(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        var at = await Worried.In(house);
        await PlanAsync(at, at.Two.Mentor, await MentorAsync(at, "Otra Mentore"));
        await AskAsync(at, Worried.Words);
        await at.Two.Mentor.Open("/me/data?part=mentor-support");
        Assert.Contains(Worried.Words, at.Two.Mentor.Text, StringComparison.Ordinal);
        Assert.Contains(Topic, at.Two.Mentor.Text, StringComparison.Ordinal);
        await at.Two.Mentor.Open("/me/delete");
        await at.Two.Mentor.Send("#delete-account", ("Password", Visitor.Password), ("Understood", "true"));
        Assert.Empty(await house.Data(db => db.MentorQuestions.ToListAsync()));
        Assert.Single(await house.Data(db => db.Set<CircleSeat>().ToListAsync()));
    }

    private static Task<int> RaisedOnAsync(Pieredze.Platform.Data.Database db, Guid programme, DateOnly day) =>
        db.Set<Pieredze.Safeguards.Concerns.Concern>()
            .Where(c => c.ProgrammeId == programme)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.RaisedOn, day));

    private static async Task<string> BandAsync(Worried at)
    {
        await at.Baiba.Open($"/programmes/{at.Programme}/support");
        return at.Baiba.Page.QuerySelector("#concerns")!.TextContent;
    }

    private static Task<int> CountAsync(Worried at) =>
        at.House.Data(db =>
            SupportQueries.CirclesSince(
                db,
                at.Programme,
                at.Two.Today.AddDays(-7 * SupportQueries.CircleWeeks),
                at.Two.Clock
            )
        );

    private static Task<List<OutboxMail>> MailsAsync(Worried at, Visitor visitor) =>
        at.House.Data(db =>
            db.Outbox.AsNoTracking()
                .Where(m => m.PersonId == visitor.PersonId && m.Kind == "session")
                .OrderBy(m => m.Id)
                .ToListAsync()
        );

    private static Task<string> EmailAsync(TwoWalkers two, Visitor visitor) =>
        two.House.Data(db =>
            db.Set<Pieredze.Accounts.Account>().Where(a => a.Id == visitor.PersonId).Select(a => a.Email!).SingleAsync()
        );

    private static Task<ReadinessColour?> ColourAsync(TwoWalkers two) =>
        two.House.Data(async db =>
        {
            var programme = await WholeAsync(db, two.Pair.ProgrammeId);
            return programme.ColourOf(programme.Checklist.Single(i => i.Code == Conditions.MentorSupport));
        });

    private static Task<bool> IsBlockedAsync(TwoWalkers two) =>
        two.House.Data(async db =>
            (await WholeAsync(db, two.Pair.ProgrammeId))
                .WhyNotLaunch(null)
                .Any(r => r.Key == "launch-blocking-red" && r.Data.Any(d => $"{d.Value}" == Conditions.MentorSupport))
        );

    private static Task<Programme> WholeAsync(Pieredze.Platform.Data.Database db, Guid programme) =>
        db.Programmes.Include(p => p.Staff).Include(p => p.Readiness).SingleAsync(p => p.Id == programme);
}
