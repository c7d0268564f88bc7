using Microsoft.EntityFrameworkCore;
using Pieredze.Measurement.Anonymity;
using Pieredze.Measurement.Pulse;
using Pieredze.Measuring.Pulse;
using Pieredze.Platform.Data;
using static Pieredze.Tests.Measuring.AnsweringAPulse;

namespace Pieredze.Tests.Measuring;

/// <summary>What the database itself gives away: no order, no number, and nothing that leads from an answer to a person.</summary>
public sealed class KeepingThePulseAnonymous
{
    // Enough that an order would show.
    private const int Many = 400;

    [Theory, OnEveryDatabase]
    public async Task Keeps_no_trace_of_the_order_of_coming(DatabaseKind kind)
    {
        // One order in fifty looks like another by chance; three in a row do not.
        var isLeft = true;
        for (var again = 0; again < 3 && isLeft; again++)
        {
            await using var house = await House.StartAsync(kind);
            var all = await Open(house, 5);
            var given = await Give(all, Many);
            var found = await house.Data(db => AsStored(db, kind, all));
            Assert.Equal(Many, found.Count);
            isLeft = OrderTrace.Of([.. found.Select(k => given[k])])!.IsLeft;
            // The guard barks: keys that hold a time would give the order away.
            var naive = Enumerable
                .Range(0, 1000)
                .Select(n => (Key: Guid.CreateVersion7(DateTimeOffset.UnixEpoch.AddSeconds(n)), n));
            Assert.True(OrderTrace.Of([.. naive.OrderBy(a => a.Key).Select(a => a.n)])!.IsLeft);
            house.Time.Forward(TimeSpan.FromDays(15));
            await Keep(house);
            // What was copied before does not lead to what is stored now.
            var mixed = await house.Data(db => Answers(db, all).Select(a => a.Key).ToListAsync());
            Assert.Equal(Many, mixed.Count);
            Assert.Empty(mixed.Intersect(found));
        }

        Assert.False(isLeft);
    }

    [Theory, OnEveryDatabase]
    public async Task Leads_from_no_answer_to_whoever_was_noted_in_the_same_change(DatabaseKind kind)
    {
        if (kind != DatabaseKind.Postgres)
        {
            return;
        }

        await using var house = await House.StartAsync(kind);
        var all = await Open(house, 15);
        var people = all.Pairs.SelectMany(p => new[] { p.MenteeId, p.MentorId }).ToList();
        foreach (var person in people)
        {
            var visitor = await house.Visit().SignedInAs("Kāds", person);
            await visitor.Open($"/surveys/{all.Programme.Id}/pulse");
            await visitor.Send("#pulse", ("Answers[P01]", "5"), ("Answers[P04a]", "1"), ("Comment", "labi"));
        }

        // Every row of an answer carries the number of the last change, whoever it is of.
        Assert.Equal(1, await Count(house, """SELECT count(DISTINCT xmin::text) AS "Value" FROM "PulseAnswers" """));
        Assert.Equal(1, await Count(house, """SELECT count(DISTINCT xmin::text) AS "Value" FROM "PulseComments" """));
        Assert.Equal(
            people.Count,
            await Count(
                house,
                """SELECT count(DISTINCT xmin::text) AS "Value" FROM "PulseParticipations" WHERE "HasAnswered" """
            )
        );
        // And what was written before lies in the file no more: all of it fits one page of 8 kB.
        Assert.Equal(1, await Count(house, """SELECT pg_relation_size('"PulseAnswers"') / 8192 AS "Value" """));
    }

    [Fact]
    public async Task Has_no_hidden_number_that_tells_when_a_row_came()
    {
        var house = await House.On(DatabaseKind.Sqlite);
        foreach (
            var sql in new[]
            {
                """SELECT rowid AS "Value" FROM "PulseAnswers" """,
                """SELECT rowid AS "Value" FROM "PulseComments" """,
                """SELECT rowid AS "Value" FROM "PulseParticipations" """,
            }
        )
        {
            await house.Data(db =>
                Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(() =>
                    db.Database.SqlQueryRaw<long>(sql).ToListAsync()
                )
            );
        }

        // Elsewhere it is there, so the question is the right one.
        await house.Data(db =>
            db.Database.SqlQueryRaw<long>("SELECT rowid AS \"Value\" FROM \"SurveyReplies\"").ToListAsync()
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Has_nothing_in_common_with_the_list_of_those_who_took_part(DatabaseKind kind)
    {
        await (await House.On(kind)).Data(db =>
        {
            static HashSet<string> Fields(Database db, Type type) =>
                [.. db.Model.FindEntityType(type)!.GetProperties().Select(p => p.Name)];
            Assert.Equal(["Item", "Key", "RoundId", "Value"], Fields(db, typeof(PulseAnswer)).Order());
            Assert.Equal(["Key", "RoundId", "Text"], Fields(db, typeof(PulseComment)).Order());
            Assert.Equal(["HasAnswered", "PersonId", "RoundId"], Fields(db, typeof(PulseParticipation)).Order());
            return Task.CompletedTask;
        });
    }

    // As they lie in the file; SQLite sorts it by the key.
    private static Task<List<Guid>> AsStored(Database db, DatabaseKind kind, Respondents all) =>
        kind == DatabaseKind.Postgres
            ? db
                .Database.SqlQuery<Guid>(
                    $"""
                    SELECT a."Key" AS "Value" FROM "PulseAnswers" a JOIN "PulseRounds" r ON r."Id" = a."RoundId"
                    WHERE r."ProgrammeId" = {all.Programme.Id} ORDER BY a.ctid
                    """
                )
                .ToListAsync()
            : Answers(db, all).Select(a => a.Key).ToListAsync();

    private static async Task<Dictionary<Guid, int>> Give(Respondents all, int many)
    {
        var given = new Dictionary<Guid, int>();
        for (var n = 0; n < many; n++)
        {
            await all.With<PulseDesk, bool>(
                async (desk, db) =>
                {
                    var round = await db.PulseRounds.SingleAsync(r => r.ProgrammeId == all.Programme.Id);
                    var part = new PulseParticipation { RoundId = round.Id, PersonId = Guid.NewGuid() };
                    await desk.TakeAsync(round, part, [(PulseItem.Of("P01")!, n % 5 + 1)], null);
                    given.Add(db.ChangeTracker.Entries<PulseAnswer>().Single().Entity.Key, n);
                    return true;
                }
            );
        }

        return given;
    }

    private static Task<long> Count(House house, string sql) =>
        house.Data(db => db.Database.SqlQueryRaw<long>(sql).SingleAsync());
}
