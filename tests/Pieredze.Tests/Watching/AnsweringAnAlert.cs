using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Measurement.Harms;
using Pieredze.Programmes;
using Pieredze.Watching;

namespace Pieredze.Tests.Watching;

public sealed class AnsweringAnAlert
{
    [Theory, OnEveryDatabase]
    [Clause("S097")]
    public async Task Is_asked_of_all_staff_by_mail_and_where_they_come_first(DatabaseKind kind)
    {
        var ward = await Alarmed(kind);
        var mails = await Mails(ward);
        Assert.Equal(3, mails.Count);
        Assert.All(
            mails,
            m => Assert.Contains($"/programmes/{ward.Programme.Id}/watch", m.Text, StringComparison.Ordinal)
        );
        Assert.All(mails, m => Assert.DoesNotContain("Virtuve", m.Text, StringComparison.Ordinal));
        await ward.Coordinator.Open($"/programmes/{ward.Programme.Id}");
        Assert.Contains(
            "drošības brīdinājumi gaida rakstisku atbildi",
            ward.Coordinator.Text,
            StringComparison.Ordinal
        );
        foreach (var reader in new[] { ward.Support, ward.Auditor })
        {
            await reader.Open($"/programmes/{ward.Programme.Id}");
            Assert.NotNull(reader.Page.QuerySelector("#watch-notice"));
            await reader.Open("/");
            Assert.Contains("gaida rakstisku atbildi", reader.Text, StringComparison.Ordinal);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Keeps_who_said_when_what_will_change(DatabaseKind kind)
    {
        var ward = await Alarmed(kind);
        var alert = await Open(ward);
        await ward.Coordinator.Open(ward.Address);
        await ward.Coordinator.Send($"#answer-{alert.Id}", ("Text", "Aicināsim virtuvi pirmo."));
        Assert.Equal(HttpStatusCode.OK, ward.Coordinator.Status);
        await ward.Support.Open(ward.Address);
        await ward.Support.Send($"#answer-{alert.Id}", ("Text", "Un maiņu vadītājus."));
        await ward.Auditor.Open(ward.Address);
        var told = ward.Auditor.Page.QuerySelector($"#alert-{alert.Id}")!.TextContent;
        Assert.Contains("Aicināsim virtuvi pirmo.", told, StringComparison.Ordinal);
        Assert.Contains("Baiba Liepa", told, StringComparison.Ordinal);
        Assert.Contains("Rūta Ābele", told, StringComparison.Ordinal);
        Assert.Contains("Atbildēts", told, StringComparison.Ordinal);
        // Whoever only observes reads and does not answer.
        Assert.Null(ward.Auditor.Page.QuerySelector("form[id^=answer-]"));
        // The other sign sees the same people at the door; it waits for an answer of its own.
        await ward.Coordinator.Open($"/programmes/{ward.Programme.Id}");
        Assert.Contains(
            "drošības brīdinājums gaida rakstisku atbildi",
            ward.Coordinator.Text,
            StringComparison.Ordinal
        );
        await using var scope = ward.House.Services.CreateAsyncScope();
        var own = scope.ServiceProvider.GetServices<IPersonalData>().Single(d => d.Key == "watch");
        var thing = Assert.Single(Assert.Single(await own.TellAsync(ward.Coordinator.PersonId)).Things);
        Assert.Contains(thing.Values, v => v.Value as string == "Aicināsim virtuvi pirmo.");
    }

    [Theory, OnEveryDatabase]
    public async Task Cannot_be_an_empty_line(DatabaseKind kind)
    {
        var ward = await Alarmed(kind);
        var alert = await Open(ward);
        await ward.Coordinator.Open(ward.Address);
        await ward.Coordinator.Send($"#answer-{alert.Id}", ("Text", "  "));
        Assert.Equal(HttpStatusCode.Conflict, ward.Coordinator.Status);
        Assert.Contains("Uzraksti, kas mainīsies", ward.Coordinator.Text, StringComparison.Ordinal);
        Assert.Empty((await Open(ward)).Answers);
    }

    [Theory, OnEveryDatabase]
    public async Task Has_thirty_days_with_one_reminder_and_shows_when_they_are_over(DatabaseKind kind)
    {
        var ward = await Alarmed(kind);
        var alert = await Open(ward);
        Assert.Equal(alert.RaisedOn.AddDays(30), alert.AnswerBy);
        await ward.DaysGoBy(22);
        await ward.Night();
        Assert.Equal(3, (await Mails(ward)).Count);
        await ward.DaysGoBy(1);
        await ward.Night();
        await ward.Night();
        // The coordinator and mentor support; whoever observes is not asked.
        Assert.Equal(5, (await Mails(ward)).Count);
        await ward.DaysGoBy(7);
        await ward.Coordinator.Open(ward.Address);
        Assert.Contains(
            "Jāatbild līdz",
            ward.Coordinator.Page.QuerySelector($"#alert-{alert.Id} .tag")!.TextContent,
            StringComparison.Ordinal
        );
        await ward.DaysGoBy(1);
        await ward.Coordinator.Open(ward.Address);
        Assert.Contains(
            "Vajadzēja atbildēt līdz",
            ward.Coordinator.Page.QuerySelector($"#alert-{alert.Id} .tag")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Ends_when_the_next_look_is_fine_and_stays_in_the_history(DatabaseKind kind)
    {
        var ward = await Alarmed(kind);
        var alert = await Open(ward);
        await ward.Coordinator.Open(ward.Address);
        await ward.Coordinator.Send($"#answer-{alert.Id}", ("Text", "Aicināsim virtuvi pirmo."));
        await ward.Mentees("Virtuve", 15, 15);
        await ward.NextMonth();
        await ward.Is(HarmStatus.Fine, HarmMeasure.SelectionRatio, "unit");
        await ward.Coordinator.Open(ward.Address);
        Assert.Null(ward.Coordinator.Page.QuerySelector("#alerts"));
        var history = ward.Coordinator.Page.QuerySelector("section:has(> #history)")!.TextContent;
        Assert.Contains("atkal bija robežās", history, StringComparison.Ordinal);
        Assert.Contains("Aicināsim virtuvi pirmo.", history, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Ends_by_a_written_reason_and_comes_back_with_the_next_look(DatabaseKind kind)
    {
        var ward = await Alarmed(kind);
        var alert = await Open(ward);
        await ward.Coordinator.Open(ward.Address);
        await ward.Coordinator.Send($"#answer-{alert.Id}", ("Text", " "));
        var close = ward.Coordinator.Page.QuerySelector($"#answer-{alert.Id} [formaction]")!;
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)ward.Coordinator.Page.QuerySelector($"#answer-{alert.Id}")!;
        form.SetAttribute("action", close.GetAttribute("formaction"));
        await ward.Coordinator.Send($"#answer-{alert.Id}", ("Text", "Virtuve sāks rudenī."));
        Assert.Equal(HttpStatusCode.OK, ward.Coordinator.Status);
        Assert.Null(ward.Coordinator.Page.QuerySelector($"#answer-{alert.Id}"));
        Assert.Contains("Virtuve sāks rudenī.", ward.Coordinator.Text, StringComparison.Ordinal);
        await ward.NextMonth();
        await ward.Is(HarmStatus.Alert, HarmMeasure.SelectionRatio, "unit");
        Assert.NotEqual(alert.Id, (await Open(ward)).Id);
    }

    [Theory, OnEveryDatabase]
    public async Task Goes_on_while_the_sign_stands(DatabaseKind kind)
    {
        var ward = await Alarmed(kind);
        var alert = await Open(ward);
        await ward.NextMonth();
        await ward.Night();
        Assert.Equal(alert.Id, (await Open(ward)).Id);
        Assert.Equal(3, (await Mails(ward)).Count);
    }

    private static async Task<Ward> Alarmed(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind));
        await ward.Mentees("Ķirurģija", 40, 24);
        await ward.Mentees("Virtuve", 30, 9);
        await ward.Night();
        return ward;
    }

    // Of the two measures that see the same people, the one about places.
    private static Task<HarmAlert> Open(Ward ward) =>
        ward.House.Data(db =>
            db.HarmAlerts.Include(a => a.Answers)
                .AsNoTracking()
                .SingleAsync(a =>
                    a.ProgrammeId == ward.Programme.Id && a.ClosedOn == null && a.Measure == HarmMeasure.SelectionRatio
                )
        );

    private static Task<List<OutboxMail>> Mails(Ward ward)
    {
        Guid?[] staff = [ward.Coordinator.PersonId, ward.Support.PersonId, ward.Auditor.PersonId];
        return ward.House.Data(db =>
            db.Outbox.AsNoTracking().Where(m => m.Kind == "watch" && staff.Contains(m.PersonId)).ToListAsync()
        );
    }
}
