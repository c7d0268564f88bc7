using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using MimeKit;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Mail;
using Pieredze.Tests.Platform.Mail;

namespace Pieredze.Tests.Accounts;

public sealed class MeStoppingMails
{
    [Theory, OnEveryDatabase]
    public async Task Is_chosen_in_the_profile(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa");
        await anna.Open("/me");
        Assert.Equal(4, anna.Page.QuerySelectorAll("#mails input:checked").Length);
        await anna.Send("#mails", ("wanted", "session"));
        Assert.Equal(["reminder", "message", "survey"], await Stopped(house, anna));
        Assert.Single(anna.Page.QuerySelectorAll("#mails input:checked"));
        await anna.Send(
            "#mails",
            ("wanted", "session"),
            ("wanted", "reminder"),
            ("wanted", "message"),
            ("wanted", "survey")
        );
        Assert.Empty(await Stopped(house, anna));
    }

    [Theory, OnEveryDatabase]
    public async Task Never_stops_what_must_arrive(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        var email = $"{Guid.NewGuid():N}@example.org";
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa", email: email);
        await house.Data(async db =>
            (await db.Accounts.SingleAsync(a => a.Id == anna.PersonId)).StoppedMails = ["reminder", "sign-in-link"]
        );
        await using var server = await SmtpServer.StartAsync();
        await Write(house, anna, email, "reminder");
        await Write(house, anna, email, "sign-in-link");
        await Carry(house, server);
        Assert.Equal("sign-in-link", Assert.Single(server.For(email)).Subject);
        var kept = await house.Data(db => db.Outbox.SingleAsync(m => m.ToAddress == email && m.Kind == "reminder"));
        Assert.Equal((MailState.Withheld, null), (kept.State, kept.SentAt));
    }

    [Theory, OnEveryDatabase]
    public async Task Works_by_one_post_of_the_mail_program_without_signing_in(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        var email = $"{Guid.NewGuid():N}@example.org";
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa", email: email);
        await using var server = await SmtpServer.StartAsync();
        await Write(house, anna, email, "reminder");
        await Carry(house, server);
        var headers = Assert.Single(server.For(email)).Headers;
        Assert.Equal("List-Unsubscribe=One-Click", headers["List-Unsubscribe-Post"]);
        var link = headers[HeaderId.ListUnsubscribe]!.Trim('<', '>');
        var program = house.Visit();
        await program.Open(link);
        Assert.Contains("Atgādinājumi", program.Text, StringComparison.Ordinal);
        Assert.Empty(await Stopped(house, anna));
        using var once = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);
        using var answer = await house.Visit().Http.PostAsync(link, once);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(["reminder"], await Stopped(house, anna));
        await program.Send("#stop");
        Assert.Contains("Vairs nesūtīsim: Atgādinājumi.", program.Text, StringComparison.Ordinal);
        Assert.Equal(["reminder"], await Stopped(house, anna));
    }

    [Theory, OnEveryDatabase]
    public async Task Takes_no_address_that_it_did_not_write_itself(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa");
        var good = house.Services.GetRequiredService<StopLinks>().For(anna.PersonId, "reminder")!;
        var forged = good[..^2] + (good[^2] == 'A' ? 'B' : 'A') + good[^1];
        foreach (var address in new[] { forged, "/unsubscribe/abc", $"/unsubscribe/{anna.PersonId:N}reminder" })
        {
            using var nothing = new FormUrlEncodedContent([]);
            using var answer = await house.Visit().Http.PostAsync(address, nothing);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        Assert.Empty(await Stopped(house, anna));
    }

    [Fact]
    public void Knows_every_kind_of_mail_that_is_written()
    {
        var written = Proofs
            .Repository.Files("src/Pieredze", ".cs")
            .SelectMany(f => Letters.In(Proofs.Repository.Read(f)))
            .Distinct()
            .Order();
        Assert.Equal(MailKinds.All.Order(), written);
    }

    private static Task<List<string>> Stopped(House house, Visitor who) =>
        house.Data(async db => (await db.Accounts.SingleAsync(a => a.Id == who.PersonId)).StoppedMails);

    private static async Task Write(House house, Visitor who, string to, string kind)
    {
        await using var scope = house.Services.CreateAsyncScope();
        scope
            .ServiceProvider.GetRequiredService<Post>()
            .Add(new(kind, kind, ["…"]), to, "Anna Krūmiņa", "lv", who.PersonId);
        await scope.ServiceProvider.GetRequiredService<Database>().SaveChangesAsync();
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
        await ActivatorUtilities
            .CreateInstance<MailCarrier>(scope.ServiceProvider, settings, NullLogger<MailCarrier>.Instance)
            .CarryAsync(TestContext.Current.CancellationToken);
    }
}
