using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pieredze.Accounts;
using Pieredze.People;
using Pieredze.People.Import;
using Pieredze.Platform.Sheets;
using Pieredze.Programmes;

namespace Pieredze.Tests.People.Import;

// Large files, two at a time, files that nobody confirmed, and the way out again.
public sealed partial class ImportingPeople
{
    [Theory, OnEveryDatabase]
    public async Task Links_managers_and_says_how_many_are_unknown(DatabaseKind kind)
    {
        var (house, baiba, programme) = await Coordinator(kind);
        var (anna, uldis) = (Email(), Email());
        await Upload(
            baiba,
            programme,
            $"Vārds;Uzvārds;E-pasts;Vadītāja e-pasts\nAnna;Krūmiņa;{anna};{uldis}\nUldis;Ozols;{uldis};{Email()}\n"
        );
        Assert.Contains("1 rindā norādītais vadītājs", baiba.Text, StringComparison.Ordinal);
        await baiba.Send("form[action*=Confirm]");
        var people = await house.Data(db => db.People.Where(p => p.Email == anna || p.Email == uldis).ToListAsync());
        Assert.Equal(people.Single(p => p.Email == uldis).Id, people.Single(p => p.Email == anna).ManagerId);
    }

    [Theory, OnEveryDatabase]
    public async Task Shows_how_far_a_large_file_is_without_scripts(DatabaseKind kind)
    {
        var (house, baiba, programme) = await Coordinator(kind);
        var held = Email();
        var rows = Enumerable.Range(0, ImportRun.Large).Select(_ => $"Anna;Krūmiņa;{Email()}").Append($"A;B;{held}");
        await Upload(baiba, programme, $"Vārds;Uzvārds;E-pasts\n{string.Join('\n', rows)}\n");
        var page = baiba.At.AbsolutePath;
        // Another writer holds the last person, so the import cannot end before we have looked.
        await Assert.ThrowsAsync<TimeoutException>(() =>
            house.Data(db =>
                db.AllOrNothingAsync(async () =>
                {
                    db.People.Add(
                        new()
                        {
                            FirstName = "A",
                            LastName = "B",
                            Email = held,
                            CreatedAt = DateTime.UtcNow,
                        }
                    );
                    await db.SaveChangesAsync();
                    await baiba.Send("form[action*=Confirm]");
                    using var look = await baiba.Http.GetAsync(page);
                    Assert.Equal("2", Assert.Single(look.Headers.GetValues("Refresh")));
                    await baiba.Open(page);
                    Assert.Equal($"{ImportRun.Large + 1}", baiba.Page.QuerySelector("progress")!.GetAttribute("max"));
                    throw new TimeoutException();
                })
            )
        );
        for (var looks = 0; looks < 300 && baiba.Page.QuerySelector("progress") is not null; looks++)
        {
            await Task.Delay(100);
            await baiba.Open(page);
        }

        Assert.Contains($"Jauni cilvēki: {ImportRun.Large + 1}.", baiba.Text, StringComparison.Ordinal);
        using var after = await baiba.Http.GetAsync(page);
        Assert.False(after.Headers.Contains("Refresh"));
        Assert.Equal(
            ImportRun.Large + 1,
            await house.Data(db => db.Enrolments.CountAsync(e => e.ProgrammeId == programme))
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Leaves_nothing_behind_and_the_file_on_the_desk_when_it_fails(DatabaseKind kind)
    {
        var (house, baiba, programme) = await Coordinator(kind);
        var (good, email) = (Email(), Email());
        await Upload(baiba, programme, $"Vārds;Uzvārds;E-pasts\nIlze;Ozola;{good}\nAnna;Krūmiņa;{email}\n");
        var page = baiba.At;
        await using (var scope = house.Services.CreateAsyncScope())
        {
            var desk = (
                await scope
                    .ServiceProvider.GetRequiredService<ImportDesk>()
                    .TakeAsync(programme, Guid.Parse(page.Segments[^1]))
            )!;
            // The same place twice is what the database itself refuses.
            var people = desk.Plan.Accepted.Select(p =>
                p.Email == email ? p with { Sides = [Side.Mentee, Side.Mentee] } : p
            );
            var broken = desk with { Plan = desk.Plan with { Accepted = [.. people] } };
            await house.Services.GetRequiredService<ImportRun>().StartAsync(broken, baiba.PersonId);
        }

        await baiba.Open(page.AbsolutePath);
        Assert.Contains("Ielādēt neizdevās, un nekas nav ierakstīts.", baiba.Text, StringComparison.Ordinal);
        Assert.False(await house.Data(db => db.People.AnyAsync(p => p.Email == good || p.Email == email)));
        await baiba.Send("form[action*=Confirm]");
        Assert.Contains("Jauni cilvēki: 2.", baiba.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Brings_a_file_in_once_even_when_two_try_at_the_same_time(DatabaseKind kind)
    {
        var (house, baiba, programme) = await Coordinator(kind);
        await Upload(baiba, programme, $"Vārds;Uzvārds;E-pasts\nIlze;Ozola;{Email()}\n");
        var id = Guid.Parse(baiba.At.Segments[^1]);
        for (var tries = 0; tries < 2; tries++)
        {
            await using var scope = house.Services.CreateAsyncScope();
            var batch = await house.Data(db => db.ImportBatches.AsNoTracking().SingleAsync(b => b.Id == id));
            var file = tries == 0 ? DeskFile.Unpacked(batch.Content) : null;
            var plan = file is null
                ? new ImportPlan([], [])
                : ImportPlan.Make(file.Sheet, ColumnGuess.Mapping(ColumnGuess.For(file.Sheet)), Side.Mentee);
            await scope
                .ServiceProvider.GetRequiredService<ImportWriter>()
                .WriteAsync(new(batch, file!, [], plan), baiba.PersonId);
        }

        var after = await house.Data(db => db.ImportBatches.SingleAsync(b => b.Id == id));
        Assert.Equal((1, 0), (after.Added, after.Updated));
    }

    [Theory, OnEveryDatabase]
    public async Task Forgets_a_file_that_nobody_confirmed_within_a_week(DatabaseKind kind)
    {
        var (house, baiba, programme) = await Coordinator(kind);
        var old = new ImportBatch
        {
            ProgrammeId = programme,
            UploadedBy = baiba.PersonId,
            FileName = "vecs.csv",
            Content = [1],
            CreatedAt = house.Time.GetUtcNow().UtcDateTime.AddDays(-8),
        };
        await house.Data(db =>
        {
            db.ImportBatches.Add(old);
            db.RememberedColumns.Add(
                new()
                {
                    ProgrammeId = programme,
                    Column = "vards",
                    Field = "Never",
                }
            );
            return Task.CompletedTask;
        });
        await Upload(baiba, programme, $"Vārds;Uzvārds;E-pasts\nAnna;Krūmiņa;{Email()}\n");
        Assert.Equal(HttpStatusCode.OK, baiba.Status);
        Assert.False(await house.Data(db => db.ImportBatches.AnyAsync(b => b.Id == old.Id)));
    }

    [Theory, OnEveryDatabase]
    public async Task Exports_what_can_be_imported_again(DatabaseKind kind)
    {
        var (_, baiba, programme) = await Coordinator(kind);
        await Upload(baiba, programme, $"Vārds;Uzvārds;E-pasts;Nodaļa\n=cmd();Krūmiņa;{Email()};Ķirurģija\n");
        await baiba.Send("form[action*=Confirm]");
        foreach (var format in new[] { "csv", "xlsx" })
        {
            var file = await baiba.Http.GetByteArrayAsync($"/programmes/{programme}/people/export.{format}");
            var row = SheetReader.Read(file).Sheet!.Rows.Single();
            Assert.Equal(["=cmd()", "Krūmiņa"], row.Cells.Take(2));
            if (format == "csv")
            {
                Assert.Contains("'=cmd()", Encoding.UTF8.GetString(file), StringComparison.Ordinal);
            }
        }
    }

    private static IEnumerable<(string, string?)> Mapping(params string[] fields) =>
        fields.Select(f => ("Mapping", (string?)f));
}
