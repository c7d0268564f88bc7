using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using MimeKit;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Mail;

namespace Pieredze.Tests.Platform.Mail;

public sealed class SendingMail
{
    [Theory, OnEveryDatabase]
    public async Task Carries_plain_text_and_html_with_latvian_letters(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        await using var server = await SmtpServer.StartAsync();
        var to = await Write(house, "anna");
        await Carry(house, server);
        var mail = Assert.Single(server.For(to));
        Assert.Equal("Tikšanās pārcelta", mail.Subject);
        Assert.Equal("Anna Krūmiņa", mail.To.Mailboxes.Single().Name);
        Assert.Contains("Jauns laiks: otrdiena, plkst. 15.30.", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("<p>Jauns laiks: otrdiena, plkst. 15.30.</p>", mail.HtmlBody, StringComparison.Ordinal);
        Assert.Contains("https://localhost/pairs/1", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("/me", mail.Headers[HeaderId.ListUnsubscribe], StringComparison.Ordinal);
        Assert.Equal("auto-generated", mail.Headers["Auto-Submitted"]);
    }

    [Theory, OnEveryDatabase]
    public async Task Carries_an_invitation_that_a_calendar_understands(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        await using var server = await SmtpServer.StartAsync();
        var to = await Write(
            house,
            "ilze",
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n"
        );
        await Carry(house, server);
        var parts = Assert.Single(server.For(to)).BodyParts.ToList();
        var calendar = Assert.Single(parts, p => p.ContentType.MimeType == "text/calendar");
        Assert.Equal("REQUEST", calendar.ContentType.Parameters["method"]);
        Assert.Contains(parts, p => p.ContentType.MimeType == "application/ics");
    }

    [Theory, OnEveryDatabase]
    public async Task Tries_again_later_when_the_server_asks_for_it(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        await using var server = await SmtpServer.StartAsync();
        var to = await Write(house, "later");
        await Carry(house, server);
        var mail = await Kept(house, to);
        Assert.Equal((MailState.Waiting, 1, "451 RecipientNotAccepted"), (mail.State, mail.Attempts, mail.LastError));
        Assert.True(mail.DueAt > DateTime.UtcNow);
        await house.Data(async db =>
            (await db.Outbox.SingleAsync(m => m.Id == mail.Id)).DueAt = DateTime.UtcNow.AddMinutes(-1)
        );
        await Carry(house, server);
        Assert.Equal(MailState.Sent, (await Kept(house, to)).State);
        Assert.Single(server.For(to));
    }

    [Theory, OnEveryDatabase]
    public async Task Gives_up_on_an_address_that_does_not_exist(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        await using var server = await SmtpServer.StartAsync();
        var to = await Write(house, "nobody");
        await Carry(house, server);
        Assert.Equal(MailState.Failed, (await Kept(house, to)).State);
        Assert.Empty(server.For(to));
    }

    [Theory, OnEveryDatabase]
    public async Task Loses_nothing_while_the_server_is_away(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        var server = await SmtpServer.StartAsync();
        var to = await Write(house, "anna");
        await server.DisposeAsync();
        await Carry(house, server);
        var mail = await Kept(house, to);
        Assert.Equal((MailState.Waiting, 1), (mail.State, mail.Attempts));
    }

    [Theory, OnEveryDatabase]
    public async Task Sends_one_mail_once_however_many_carry(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        await using var server = await SmtpServer.StartAsync();
        var addresses = new List<string>();
        for (var i = 0; i < 20; i++)
        {
            addresses.Add(await Write(house, "anna"));
        }

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Carry(house, server)));
        Assert.All(addresses, to => Assert.Single(server.For(to)));
    }

    [Theory, OnEveryDatabase]
    public async Task Writes_nothing_when_the_change_itself_is_not_saved(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        var to = $"{Guid.NewGuid():N}@example.org";
        await using (var scope = house.Services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<Post>().Add(new("session", "x", ["y"]), to, "Anna", "lv");
        }

        Assert.False(await house.Data(db => db.Outbox.AnyAsync(m => m.ToAddress == to)));
    }

    private static async Task<string> Write(House house, string name, string? calendar = null)
    {
        var to = $"{name}-{Guid.NewGuid():N}@example.org";
        await using var scope = house.Services.CreateAsyncScope();
        var letter = new Letter(
            "session",
            "Tikšanās pārcelta",
            ["Jauns laiks: otrdiena, plkst. 15.30."],
            "Atvērt",
            "https://localhost/pairs/1"
        )
        {
            Calendar = calendar,
            CalendarMethod = calendar is null ? null : "REQUEST",
        };
        scope.ServiceProvider.GetRequiredService<Post>().Add(letter, to, "Anna Krūmiņa", "lv");
        await scope.ServiceProvider.GetRequiredService<Database>().SaveChangesAsync();
        return to;
    }

    private static async Task Carry(House house, SmtpServer server)
    {
        var settings = new Settings
        {
            BaseUrl = "https://localhost",
            Smtp = new()
            {
                Host = "127.0.0.1",
                Port = server.Port,
                Security = "none",
                From = "pieredze@example.org",
            },
        };
        await using var scope = house.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var carrier = new MailCarrier(
            services.GetRequiredService<Database>(),
            services.GetRequiredService<Clock>(),
            settings,
            services.GetRequiredService<StopLinks>(),
            NullLogger<MailCarrier>.Instance
        );
        await carrier.CarryAsync(TestContext.Current.CancellationToken);
    }

    private static Task<OutboxMail> Kept(House house, string to) =>
        house.Data(db => db.Outbox.SingleAsync(m => m.ToAddress == to));
}
