using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;

namespace Pieredze.Tests.Admin;

public sealed class WatchingTheMail
{
    [Theory, OnEveryDatabase]
    public async Task Shows_how_a_mail_fared_and_never_what_it_says(DatabaseKind kind)
    {
        var (house, andris) = await Begun(kind);
        await using var _ = house;
        await Write(house, "invitation", MailState.Failed, "550 MailboxUnavailable");
        await andris.Open("/admin/mail");
        Assert.Contains("invitation-Failed@example.org", andris.Text, StringComparison.Ordinal);
        Assert.Contains("Uzaicinājums piedalīties", andris.Text, StringComparison.Ordinal);
        Assert.Contains("nav aizgājusi 3 550 MailboxUnavailable", andris.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("slepens", andris.Html, StringComparison.Ordinal);
        await andris.Open("/language/en?back=/admin/mail");
        Assert.Contains("not sent 3 550 MailboxUnavailable", andris.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Does_not_tell_who_walks_with_whom(DatabaseKind kind)
    {
        var (house, andris) = await Begun(kind);
        await using var _ = house;
        foreach (var about in new[] { "session", "pair", "proposal", "reminder", "support" })
        {
            await Write(house, about, MailState.Sent);
            await Write(house, about, MailState.Waiting);
        }

        await Write(house, "session", MailState.Failed);
        await andris.Open("/admin/mail");
        Assert.Equal(11, andris.Page.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(
            ["session-Failed@example.org"],
            andris.Page.QuerySelectorAll("tbody th").Select(th => th.TextContent.Trim()).Where(t => t.Contains('@'))
        );
        Assert.DoesNotContain("session-Sent@example.org", andris.Html, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Never_tells_whom_a_concern_concerns_nor_when_one_without_a_name_was_written(DatabaseKind kind)
    {
        var (house, andris) = await Begun(kind);
        await using var _ = house;
        var now = house.Time.GetUtcNow().UtcDateTime;
        await Write(house, "concern", MailState.Waiting, at: now.AddHours(2), id: Guid.NewGuid());
        foreach (var state in new[] { MailState.Waiting, MailState.Failed, MailState.Sent })
        {
            await Write(house, "concern", state, at: now.AddMinutes(-5), id: Guid.NewGuid());
        }

        await Write(house, "invitation", MailState.Sent, at: now);
        await andris.Open("/admin/mail");
        Assert.Equal(4, andris.Page.QuerySelectorAll("tbody tr").Length);
        Assert.DoesNotContain("concern-", andris.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(':', string.Concat(Written(andris).Skip(1)));
        // By the time on it, whatever its id: one by chance stands above all that grow with time.
        Assert.Contains(
            "invitation-Sent",
            andris.Page.QuerySelector("tbody tr th")!.TextContent,
            StringComparison.Ordinal
        );

        house.Time.Forward(TimeSpan.FromHours(3));
        await andris.Open("/admin/mail");
        Assert.Equal(5, andris.Page.QuerySelectorAll("tbody tr").Length);
        Assert.DoesNotContain("concern-", andris.Html, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Sends_a_failed_one_again_and_only_a_failed_one(DatabaseKind kind)
    {
        var (house, andris) = await Begun(kind);
        await using var _ = house;
        var sent = await Write(house, "invitation", MailState.Sent);
        var failed = await Write(house, "account", MailState.Failed);
        await andris.Open("/admin/mail");
        var hidden = andris.Page.QuerySelector("tbody form input[name=mail]")!;
        hidden.SetAttribute("value", $"{sent}");
        await andris.Send("tbody form");
        Assert.Equal(HttpStatusCode.Conflict, andris.Status);
        Assert.Contains("Šī vēstule jau ir ceļā vai nosūtīta.", andris.Text, StringComparison.Ordinal);
        await andris.Open("/admin/mail?state=Failed");
        await andris.Send("tbody form");
        Assert.Contains("1 vēstule atkal gaida kārtu.", andris.Text, StringComparison.Ordinal);
        var mail = await house.Data(db => db.Outbox.SingleAsync(m => m.Id == failed));
        Assert.Equal((MailState.Waiting, 0), (mail.State, mail.Attempts));
        Assert.True(mail.DueAt <= DateTime.UtcNow);
        Assert.Equal(MailState.Sent, (await house.Data(db => db.Outbox.SingleAsync(m => m.Id == sent))).State);
    }

    [Theory, OnEveryDatabase]
    public async Task Sends_all_that_failed_again(DatabaseKind kind)
    {
        var (house, andris) = await Begun(kind);
        await using var _ = house;
        foreach (var about in new[] { "invitation", "account", "session" })
        {
            await Write(house, about, MailState.Failed);
        }

        await andris.Open("/admin/mail");
        await andris.Send("#retry-all");
        Assert.Contains("3 vēstules atkal gaida kārtu.", andris.Text, StringComparison.Ordinal);
        Assert.Equal(3, await house.Data(db => db.Outbox.CountAsync(m => m.State == MailState.Waiting)));
        Assert.Null(andris.Page.QuerySelector("#retry-all"));
    }

    [Theory, OnEveryDatabase]
    public async Task Filters_by_state_and_pages(DatabaseKind kind)
    {
        var (house, andris) = await Begun(kind);
        await using var _ = house;
        for (var i = 0; i < 55; i++)
        {
            await Write(house, "invitation", MailState.Sent);
        }

        await Write(house, "account", MailState.Withheld);
        await andris.Open("/admin/mail");
        await andris.Send("#filter", ("state", "Sent"));
        Assert.Contains("1.–50. no 55", andris.Text, StringComparison.Ordinal);
        await andris.Open(andris.Page.QuerySelectorAll(".pager a")[^1].GetAttribute("href")!);
        Assert.Equal(5, andris.Page.QuerySelectorAll("tbody tr").Length);
        await andris.Send("#filter", ("state", "Withheld"));
        Assert.Contains("atteikta profilā", andris.Text, StringComparison.Ordinal);
        await andris.Send("#filter", ("state", "Sending"));
        Assert.Contains("Vēstuļu nav", andris.Text, StringComparison.Ordinal);
    }

    private static async Task<(House House, Visitor Andris)> Begun(DatabaseKind kind)
    {
        var house = await House.StartAsync(kind);
        return (house, await house.Visit().SignedInAs("Andris Kalns", admin: true));
    }

    private static IEnumerable<string> Written(Visitor visitor) =>
        visitor.Page.QuerySelectorAll("tbody tr td:nth-of-type(2)").Select(td => td.TextContent);

    private static async Task<Guid> Write(
        House house,
        string about,
        MailState state,
        string? said = null,
        DateTime? at = null,
        Guid? id = null
    )
    {
        var mail = new OutboxMail
        {
            Id = id ?? Guid.CreateVersion7(),
            CreatedAt = at ?? DateTime.UtcNow,
            DueAt = at ?? DateTime.UtcNow.AddMinutes(-1),
            ToAddress = $"{about}-{state}@example.org",
            Kind = about,
            Language = "lv",
            Subject = "slepens temats",
            Text = "slepens teksts",
            Html = "slepens teksts",
            State = state,
            Attempts = 3,
            LastError = said,
        };
        await house.Data(db => Task.FromResult(db.Outbox.Add(mail)));
        return mail.Id;
    }
}
