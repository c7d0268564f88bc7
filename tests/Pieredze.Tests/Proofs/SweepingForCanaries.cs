using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Pieredze.Activity;
using Pieredze.Platform.Data;
using Pieredze.Relationships;

namespace Pieredze.Tests.Proofs;

/// <summary>A unique word in every text that is stored, and everybody looks everywhere for it.</summary>
public sealed class SweepingForCanaries
{
    [Theory, OnEveryDatabase]
    public async Task Knows_who_may_read_every_text_that_is_stored(DatabaseKind kind)
    {
        var house = await House.On(kind);
        await house.Data(db =>
        {
            Found.Nothing(Privacy.Unclassified(db.Model));
            Found.Nothing(Privacy.Of.Keys.Except(Privacy.Texts(db.Model)));
            return Task.CompletedTask;
        });
    }

    [Fact]
    public void Is_told_of_a_new_text_that_nobody_has_classified()
    {
        using var planted = new PlantedDatabase();
        Assert.Equal(["Diary.Words"], Privacy.Unclassified(planted.Model));
    }

    [Theory, OnEveryDatabase]
    public async Task Finds_every_word_only_with_those_who_may_read_it(DatabaseKind kind)
    {
        var (house, log, aviary) = await Planted(kind);
        await using var _ = house;
        var world = await World.MakeAsync(house, aviary.PlantAsync);
        var forgotten = await house.Data(async db => Missing(db, await Everything.In(db)));
        Found.Nothing(forgotten);
        await house.Data(aviary.FindAsync);
        var (leaks, seen) = await Sweep.Pages(world, aviary);
        var typed = 0;
        foreach (var stage in Enum.GetValues<Stage>())
        {
            await Walk(world, stage);
            typed += await Typing.EverywhereAsync(world, aviary, stage);
            await Walk(world, stage);
            await house.Data(aviary.FindAsync);
            var found = await Sweep.Pages(
                world,
                aviary,
                route => stage == Stage.MovingOn || route.Contains("{pair}", StringComparison.Ordinal)
            );
            leaks.AddRange(found.Leaks.Select(l => $"{l} in {stage}"));
            seen.UnionWith(found.Seen);
        }

        leaks.AddRange(await Sweep.Mails(world, aviary));
        leaks.AddRange(Sweep.Log(log, aviary));
        leaks.AddRange(log.Lines.Where(l => l.StartsWith("Error", StringComparison.Ordinal)));
        Found.Nothing(leaks.Distinct());
        Assert.True(typed > 100, $"Only {typed} forms were filled in.");
        Assert.True(seen.Count > 40, $"The sweep saw only {string.Join(", ", seen)}.");
    }

    [Fact]
    public async Task Is_not_blind_to_a_leak_in_a_page_a_mail_or_the_log()
    {
        var secret = "";
        var (house, log, aviary) = await Planted(
            DatabaseKind.Sqlite,
            async (context, next) =>
            {
                await next(context);
                if (context.Request.Path.Value!.EndsWith("/readiness", StringComparison.Ordinal))
                {
                    await context.Response.WriteAsync(secret);
                    context.RequestServices.GetRequiredService<ILogger<World>>().LogInformation("Read {Note}", secret);
                }
            }
        );
        await using var _ = house;
        var world = await World.MakeAsync(house, aviary.PlantAsync);
        await house.Data(aviary.FindAsync);
        secret = aviary.All.Single(c => c.Where == "Relationship.Mentee.PrivateNote").Word;
        await house.Data(db =>
        {
            db.Add(
                new OutboxMail
                {
                    CreatedAt = DateTime.UtcNow,
                    ToAddress = "x@example.org",
                    PersonId = world.Here.Mentor.Id,
                    Kind = "session",
                    Language = "lv",
                    Subject = "x",
                    Text = $"Anna raksta: {secret}",
                    Html = "",
                    DueAt = DateTime.UtcNow,
                }
            );
            return Task.CompletedTask;
        });
        var (leaks, _) = await Sweep.Pages(
            world,
            aviary,
            route => route.EndsWith("/readiness", StringComparison.Ordinal)
        );
        Assert.Contains(
            leaks,
            l => l.StartsWith("coordinator reads Relationship.Mentee.PrivateNote", StringComparison.Ordinal)
        );
        Assert.Contains(leaks, l => l.StartsWith("auditor reads", StringComparison.Ordinal));
        Assert.DoesNotContain(leaks, l => l.StartsWith("mentee reads", StringComparison.Ordinal));
        Assert.Single(await Sweep.Mails(world, aviary));
        Assert.NotEmpty(Sweep.Log(log, aviary));
    }

    private static async Task<(House House, CapturedLog Log, Aviary Aviary)> Planted(
        DatabaseKind kind,
        Func<HttpContext, RequestDelegate, Task>? fault = null
    )
    {
        var log = new CapturedLog();
        var house = await House.StartAsync(
            kind,
            furnish: builder =>
            {
                builder.Logging.ClearProviders().AddProvider(log);
                if (fault is not null)
                {
                    builder.Services.AddSingleton<IStartupFilter>(new Plant(fault));
                }
            }
        );
        // The first connection finds no database yet, and says so.
        log.Lines.Clear();
        return (house, log, new Aviary());
    }

    private static Task Walk(World world, Stage stage) =>
        world.House.Data(async db =>
        {
            var pair = await db.Relationships.SingleAsync(r => r.Id == world.Here.Pair.Id);
            db.Entry(pair).Property(p => p.Stage).CurrentValue = stage;
            db.Entry(pair).Property(p => p.Standing).CurrentValue =
                stage == Stage.MovingOn ? Standing.Completed : Standing.Active;
            db.Entry(pair).Property(p => p.PausedUntil).CurrentValue = null;
        });

    // A kind of row of which the village has none would never be looked for.
    private static List<string> Missing(Database db, IReadOnlyList<Row> rows) =>
        [
            .. Everything
                .Roots(db.Model)
                .Where(t =>
                    Privacy.Of.Any(p =>
                        p.Value is not null && p.Key.StartsWith($"{t.ClrType.Name}.", StringComparison.Ordinal)
                    )
                )
                .Select(t => t.ClrType.Name)
                .Except(rows.Select(r => r.Type))
                .Select(type => $"The village has no {type}."),
        ];

    private sealed class PlantedDatabase : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
            optionsBuilder.UseSqlite("Data Source=:memory:");

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Diary>();
    }

    private sealed class Diary
    {
        public int Id { get; set; }
        public string Words { get; set; } = "";
    }
}
