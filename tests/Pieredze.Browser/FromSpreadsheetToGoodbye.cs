using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Relationships;

namespace Pieredze.Browser;

/// <summary>The whole of a small programme by keyboard: from a spreadsheet to two people who stay in touch.</summary>
public sealed partial class FromSpreadsheetToGoodbye : IAsyncLifetime
{
    private const string Password = "kluss rīts pie ezera";
    private const string Coordinator = "baiba.liepa@example.org";
    private readonly HashSet<string> _seen = [];
    private readonly List<string> _faults = [];
    private Stage _stage = null!;
    private string _language = "lv";

    public async ValueTask InitializeAsync() => _stage = await Stage.SetAsync(demo: false);

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Theory]
    [InlineData("lv")]
    [InlineData("en")]
    public async Task Is_walked_by_keyboard_in_both_languages(string language)
    {
        _language = language;
        var baiba = await OpenTheHouseAsync();
        var programme = await PrepareAProgrammeAsync(baiba);
        await BringPeopleInAsync(baiba, programme);
        var anna = await TakeUpAPlaceAsync("anna@example.org", "Mentee");
        var ilze = await TakeUpAPlaceAsync("ilze@example.org", "Mentor");
        await MatchAsync(baiba, anna, ilze, programme);
        var pair = await _stage.DataAsync(db => db.Relationships.Select(r => r.Id).SingleAsync());
        await BuildAsync(anna, ilze, $"/pairs/{pair}");
        await SetGoalsAsync(anna, ilze, $"/pairs/{pair}");
        await EndAsync(anna, ilze, $"/pairs/{pair}");
        var end = await _stage.DataAsync(db => db.Relationships.AsNoTracking().SingleAsync());
        Assert.Equal((Stage: Pieredze.Relationships.Stage.MovingOn, Standing.Completed), (end.Stage, end.Standing));
        await baiba.GoAsync($"/programmes/{programme}?pace=Over");
        await baiba.SeesAsync("Anna Krūmiņa");
        Assert.True(_faults.Count == 0, string.Join('\n', _faults));
        Assert.True(_seen.Count >= 30, $"Only {_seen.Count} kinds of pages were looked at.");
    }

    private async Task<Walker> OpenTheHouseAsync()
    {
        var start = await _stage.ServiceAsync((FirstAdministrator first) => first.AddressAsync());
        var admin = await NewcomerAsync();
        await admin.GoAsync(new Uri(start!).AbsolutePath);
        await admin.TypeAsync("[name=Name]", "Baiba Liepa");
        await admin.TypeAsync("[name=Email]", Coordinator);
        await admin.TypeAsync("[name=Password]", Password);
        await admin.PressAsync("main form button.primary");
        await admin.GoAsync("/admin");
        await admin.TypeAsync("[name='Form.Name']", "Priedkalnes slimnīca");
        await admin.TypeAsync("[name='Form.ReferralContacts']", "Atbalsta tālrunis 67 000 000");
        await admin.PressAsync("#organisation button.primary");
        foreach (var page in new[] { "accounts", "accounts/new", "mail", "activity" })
        {
            await admin.GoAsync($"/admin/{page}");
        }

        return admin;
    }

    private async Task<string> PrepareAProgrammeAsync(Walker baiba)
    {
        await AccountAsync("Rūta Ābele", "ruta@example.org");
        await baiba.GoAsync("/programmes/new");
        await baiba.TypeAsync("[name=TitleLv]", "Ceļā uz vadību");
        await baiba.TypeAsync("[name=TitleEn]", "Towards Leadership");
        await baiba.TypeAsync("[name=Coordinator]", Coordinator);
        await baiba.PressAsync("#new-programme button.primary");
        var programme = Id().Match(baiba.Page.Url).Value;
        await baiba.GoAsync($"/programmes/{programme}/set-up");
        await baiba.TickAsync("#purpose-WorkplaceLearning");
        await baiba.TickAsync("#mode-Cohort");
        await baiba.TypeAsync("[name='Form.Topics']", "Grūtas sarunas\nLaika plānošana");
        await baiba.PressAsync("#set-up button.primary");
        await baiba.GoAsync($"/programmes/{programme}/staff");
        await baiba.TypeAsync("#appoint [name=Email]", "ruta@example.org");
        await baiba.TickAsync("#role-MentorSupport");
        await baiba.PressAsync("#appoint button.primary");
        await baiba.GoAsync($"/programmes/{programme}/readiness");
        foreach (
            var name in await baiba.Page.EvalOnSelectorAllAsync<string[]>(
                "#answers input[type=radio][value=Green]",
                "boxes => boxes.map(b => b.name)"
            )
        )
        {
            await baiba.TickAsync($"#answers input[name='{name}'][value=Green]");
        }

        await baiba.PressAsync("#answers button.primary");
        await baiba.PressAsync("#launch button");
        await baiba.GoAsync($"/programmes/{programme}");
        return programme;
    }

    private async Task BringPeopleInAsync(Walker baiba, string programme)
    {
        await baiba.GoAsync($"/programmes/{programme}/people");
        await baiba.GoAsync($"/programmes/{programme}/people/import");
        const string sheet =
            "Vārds;Uzvārds;Darba e-pasts;Nodaļa;Loma\r\nAnna;Krūmiņa;anna@example.org;Bērnu klīnika;pārņēmējs\r\nIlze;Ozoliņa;ilze@example.org;Kvalitāte;mentors\r\n";
        await baiba.Page.SetInputFilesAsync(
            "[name=File]",
            new Microsoft.Playwright.FilePayload
            {
                Name = "dalībnieki.csv",
                MimeType = "text/csv",
                Buffer = Encoding.UTF8.GetBytes(sheet),
            }
        );
        await baiba.PressAsync("main form button.primary");
        await baiba.SeesAsync("Darba e-pasts");
        await baiba.PressAsync("form[action*=Confirm] button.primary");
        await _stage.UntilAsync(db => db.Set<People.Enrolment>().CountAsync(), 2);
        await baiba.GoAsync($"/programmes/{programme}/people");
        await baiba.SeesAsync("Ilze Ozoliņa");
        await baiba.PressAsync("#invite-all button");
    }

    private async Task<Walker> TakeUpAPlaceAsync(string email, string side)
    {
        var mail = await _stage.DataAsync(db => db.Outbox.SingleAsync(m => m.ToAddress == email));
        var person = await NewcomerAsync();
        await person.GoAsync(new Uri(Invitation().Match(mail.Text).Value).AbsolutePath);
        await person.TickAsync($"[name=Answer][value={side}]");
        await person.TypeAsync("[name=Password]", Password);
        await person.PressAsync("#answer button.primary");
        await person.SetAsync("#topic-0", "4");
        await person.TickAsync("#profile [name=Languages][value=lv]");
        await person.TickAsync("#profile [name=Availability][value=mon-morning]");
        await person.TickAsync("#profile [name=Availability][value=tue-morning]");
        await person.TickAsync("#profile [name=Values][value=honesty]");
        await person.PressAsync("#profile > .row:last-child button.primary, #profile button.primary");
        await person.GoAsync($"/enrolments/{Id().Match(person.Page.Url).Value}/briefing");
        foreach (
            var box in await person.Page.EvalOnSelectorAllAsync<string[]>(
                "#briefing [name=Ticked]",
                "boxes => boxes.map(b => b.value)"
            )
        )
        {
            await person.TickAsync($"#briefing [name=Ticked][value='{box}']");
        }

        await person.PressAsync("#briefing button.primary");
        return await person.GoAsync("/");
    }

    private static string Day(int ahead) =>
        TimeZoneInfo
            .ConvertTimeFromUtc(DateTime.UtcNow, TimeZoneInfo.FindSystemTimeZoneById("Europe/Riga"))
            .AddDays(ahead)
            .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task<Walker> NewcomerAsync() => new(await _stage.OpenAsync(_language), _seen, _faults);

    private Task<IdentityResult> AccountAsync(string name, string email) =>
        _stage.ServiceAsync(
            (UserManager<Account> accounts) =>
                accounts.CreateAsync(
                    new()
                    {
                        Id = Guid.CreateVersion7(),
                        UserName = email,
                        Email = email,
                        Name = name,
                        CreatedAt = DateTime.UtcNow,
                    },
                    Password
                )
        );

    [GeneratedRegex("[0-9a-f-]{36}")]
    private static partial Regex Id();

    [GeneratedRegex("/goals/[0-9a-f-]{36}")]
    private static partial Regex Goal();

    [GeneratedRegex("http\\S+/invitation/\\S+")]
    private static partial Regex Invitation();
}
