using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pieredze.Activity;
using Pieredze.Admin;
using Pieredze.Platform.Mail;
using Pieredze.Programmes;

namespace Pieredze.Tests.Admin;

public sealed class DescribingTheOrganisation
{
    [Theory, OnEveryDatabase]
    public async Task Is_kept_and_said_in_mails_from_then_on(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        var andris = await house.Visit().SignedInAs("Andris Kalns", admin: true);
        await andris.Open("/admin");
        Assert.Contains("Nav ierakstīts, pie kā", andris.Text, StringComparison.Ordinal);
        await andris.Send(
            "#organisation",
            ("Form.Name", "Ūdensvada uzņēmums"),
            ("Form.Language", "en"),
            ("Form.ReferralContacts", "Arodārste, 112. kabinets")
        );
        Assert.Equal(HttpStatusCode.OK, andris.Status);
        Assert.Contains("Saglabāts.", andris.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nav ierakstīts, pie kā", andris.Text, StringComparison.Ordinal);
        var kept = await house.Data(db => db.Organisations.SingleAsync());
        Assert.Equal(
            ("Ūdensvada uzņēmums", "en", "Arodārste, 112. kabinets"),
            (kept.Name, kept.Language, kept.ReferralContacts)
        );
        Assert.Equal(1, await house.Data(db => db.Happenings.CountAsync(h => h.Kind == "organisation-changed")));
        await using var scope = house.Services.CreateAsyncScope();
        var post = scope.ServiceProvider.GetRequiredService<Post>();
        Assert.Equal("en", post.In("Accounts", null).Language);
        Assert.Equal("Ūdensvada uzņēmums", house.Settings.Organisation);
    }

    [Theory, OnEveryDatabase]
    public async Task Outlives_a_restart(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        await house.Data(db =>
        {
            db.Organisations.Add(new() { Name = "Ūdensvads", Language = "en" });
            return Task.CompletedTask;
        });
        await Administration.PrepareAsync(house.Services);
        Assert.Equal(("Ūdensvads", "en"), (house.Settings.Organisation, house.Settings.Language));
    }

    [Theory, OnEveryDatabase]
    public async Task Is_refused_without_contacts_while_a_programme_runs(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        await house.Data(db =>
        {
            var programme = new Programme
            {
                TitleLv = "Ceļā",
                TitleEn = "Under way",
                CreatedAt = DateTime.UtcNow,
            };
            db.Programmes.Add(programme);
            db.Entry(programme).Property(p => p.State).CurrentValue = ProgrammeState.Running;
            db.Organisations.Add(new() { Name = "Ūdensvads", ReferralContacts = "Arodārste" });
            return Task.CompletedTask;
        });
        var andris = await house.Visit().SignedInAs("Andris Kalns", admin: true);
        await andris.Open("/admin");
        await andris.Send("#organisation", ("Form.ReferralContacts", " "), ("Form.Name", "Cits nosaukums"));
        Assert.Equal(HttpStatusCode.Conflict, andris.Status);
        Assert.Contains("cilvēkiem jāzina, pie kā vērsties", andris.Text, StringComparison.Ordinal);
        Assert.Contains("Cits nosaukums", andris.Html, StringComparison.Ordinal);
        Assert.Equal("Arodārste", (await house.Data(db => db.Organisations.SingleAsync())).ReferralContacts);
    }

    [Theory, OnEveryDatabase]
    public async Task Asks_for_a_name(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        var andris = await house.Visit().SignedInAs("Andris Kalns", admin: true);
        await andris.Open("/admin");
        await andris.Send("#organisation", ("Form.Name", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, andris.Status);
        Assert.Contains("Šis lauks jāaizpilda.", andris.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Belongs_to_administrators(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa");
        foreach (
            var page in new[] { "/admin", "/admin/accounts", "/admin/accounts/new", "/admin/mail", "/admin/activity" }
        )
        {
            await anna.Open(page);
            Assert.Equal(HttpStatusCode.NotFound, anna.Status);
        }
    }
}
