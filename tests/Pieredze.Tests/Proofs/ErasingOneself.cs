using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Pieredze.Accounts.Access;
using Pieredze.Activity;

namespace Pieredze.Tests.Proofs;

/// <summary>Whoever deletes their data leaves no word of their own behind: not in a row, and not in the file.</summary>
public sealed class ErasingOneself
{
    [Theory, OnEveryDatabase]
    public async Task Leaves_no_word_of_ones_own(DatabaseKind kind)
    {
        var (house, world, aviary, mine) = await Settled(kind);
        await using var _ = house;
        var partners = aviary.All.Where(c => c.Where == "Relationship.Mentor.PrivateNote").ToList();
        Assert.True(mine.Count > 15, string.Join(", ", mine.Select(c => c.Where)));
        await EraseAsync(world["mentee"].Visitor);
        await house.Data(aviary.FindAsync);
        Found.Nothing(Left(mine, aviary));
        Assert.Empty(partners.Except(aviary.All));
        if (kind == DatabaseKind.Sqlite)
        {
            // The other is told that a meeting will not be: that mail names who it was with, until it is sent.
            await house.Data(async db => (await db.Outbox.ToListAsync()).ForEach(m => m.Close(MailState.Sent)));
            Found.Nothing(await InFileAsync(house, mine));
        }
    }

    [Fact]
    public async Task Is_reported_when_a_word_stays()
    {
        var (house, _, aviary, mine) = await Settled(DatabaseKind.Sqlite);
        await using var __ = house;
        await house.Data(aviary.FindAsync);
        Assert.Equal(mine.Count, Left(mine, aviary).Count());
        // What is sealed is not to be read in the file even before it is erased.
        Assert.Equal(mine.Count(c => !SealedWords.Holds(c.Where)), (await InFileAsync(house, mine)).Count);
    }

    private static async Task<(House House, World World, Aviary Aviary, List<Canary> Mine)> Settled(DatabaseKind kind)
    {
        var aviary = new Aviary();
        var house = await House.StartAsync(kind, furnish: builder => builder.Logging.ClearProviders());
        var world = await World.MakeAsync(house, aviary.PlantAsync);
        await house.Data(aviary.FindAsync);
        // A note that both read stays with the other, signed «former participant».
        var mine = aviary
            .All.Where(c =>
                c.Where.StartsWith("Relationship.Mentee.", StringComparison.Ordinal) || c.Owner == world.Here.Mentee.Id
            )
            .Where(c => c.Where != "Note.Text" || c.Readers == Who.Owner)
            .ToList();
        return (house, world, aviary, mine);
    }

    private static async Task EraseAsync(Visitor visitor)
    {
        await visitor.Open("/me/delete");
        await visitor.Send("#delete-account", ("Password", Visitor.Password), ("Understood", "true"));
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        await visitor.Open("/me");
        Assert.Equal("/sign-in", visitor.At.AbsolutePath);
    }

    private static IEnumerable<string> Left(IEnumerable<Canary> mine, Aviary aviary)
    {
        var found = aviary.All.ToDictionary(c => c.Word, c => c.Where);
        return mine.Where(c => found.ContainsKey(c.Word)).Select(c => $"{c.Where} is still in {found[c.Word]}");
    }

    /// <summary>Looks into the file itself, where a careless database leaves what it has deleted.</summary>
    private static async Task<List<string>> InFileAsync(House house, IEnumerable<Canary> mine)
    {
        await house.Data(db => db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)"));
        var bytes = new StringBuilder();
        foreach (var file in Directory.GetFiles(house.Settings.FullData, "pieredze.db*"))
        {
            await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(open, Encoding.Latin1);
            bytes.Append(await reader.ReadToEndAsync());
        }

        var text = bytes.ToString();
        return
        [
            .. mine.Where(c => text.Contains(c.Word, StringComparison.OrdinalIgnoreCase))
                .Select(c => $"{c.Where} is still in the file"),
        ];
    }
}
