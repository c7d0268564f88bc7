using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.Platform.Words;
using Pieredze.Programmes;
using Pieredze.Tests.Proofs;

namespace Pieredze.Tests.Admin;

public sealed class ReadingTheActivityLog
{
    [Fact]
    public void Has_words_for_every_kind_in_both_languages()
    {
        var book = new WordBook();
        foreach (var language in WordBook.Languages)
        {
            Found.Nothing(Kinds.All.Where(k => book.Find(language, "Activity", $"happened-{k}") is null));
        }
    }

    [Fact]
    public void Knows_only_kinds_that_somebody_notes()
    {
        var sources = Repository
            .Files("src/Pieredze", ".cs")
            .Where(f => !f.EndsWith("/Kinds.cs", StringComparison.Ordinal))
            .Select(Repository.Read)
            .ToList();
        bool IsNoted(string kind) => sources.Exists(s => s.Contains($"\"{kind}\"", StringComparison.Ordinal));
        Found.Nothing(Kinds.All.Where(k => !IsNoted(k)));
        Assert.False(IsNoted("planted-never-noted"));
    }

    [Theory, OnEveryDatabase]
    public async Task Is_reported_when_something_is_noted_that_has_no_words(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var told = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            house.Data(db =>
            {
                db.Note("planted-kind", DateTime.UtcNow, null);
                return Task.CompletedTask;
            })
        );
        Assert.Contains("planted-kind", told.Message, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Names_those_who_run_things_and_no_participant(DatabaseKind kind)
    {
        var (house, andris, programme) = await Begun(kind);
        await using var _ = house;
        var baiba = await house.Visit().SignedInAs("Baiba Liepa");
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa");
        await house.Data(db =>
        {
            var at = new DateTime(2026, 3, 2, 6, 47, 0, DateTimeKind.Utc);
            db.Note("staff-appointed", at, andris.PersonId, programme, about: baiba.PersonId);
            db.Note("profile-saved", at, anna.PersonId, programme, about: anna.PersonId);
            foreach (var between in Kinds.OfPairs)
            {
                db.Note(between, at, anna.PersonId, programme, Guid.CreateVersion7(), anna.PersonId);
            }

            return Task.CompletedTask;
        });
        await andris.Open("/admin/activity");
        Assert.Equal(Kinds.OfPairs.Count + 2, andris.Page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains(
            "Piešķirta loma programmā Baiba Liepa 02.03.2026. 08.47 Andris Kalns Ceļā uz vadību",
            andris.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("Saglabāts profils 02.03.2026. kāds dalībnieks", andris.Text, StringComparison.Ordinal);
        Assert.Contains("Notikusi tikšanās 02.03.2026. kāds pāris", andris.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Krūmiņa", andris.Html, StringComparison.Ordinal);
        Assert.DoesNotContain($"{anna.PersonId}", andris.Html, StringComparison.Ordinal);
        await andris.Open("/language/en?back=/admin/activity");
        Assert.Contains("Meeting held 2 Mar 2026 a pair", andris.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Filters_by_programme_and_kind_and_pages(DatabaseKind kind)
    {
        var (house, andris, programme) = await Begun(kind);
        await using var _ = house;
        await house.Data(db =>
        {
            for (var i = 0; i < 60; i++)
            {
                db.Note("session-held", DateTime.UtcNow, null, programme);
                db.Note("mail-retried", DateTime.UtcNow, andris.PersonId);
            }

            return Task.CompletedTask;
        });
        await andris.Open("/admin/activity");
        Assert.Contains("1.–50. no 120", andris.Text, StringComparison.Ordinal);
        await andris.Send("#filter", ("programme", $"{programme}"));
        Assert.Contains("1.–50. no 60", andris.Text, StringComparison.Ordinal);
        await andris.Open(andris.Page.QuerySelectorAll(".pager a")[^1].GetAttribute("href")!);
        Assert.Equal(10, andris.Page.QuerySelectorAll("tbody tr").Length);
        Assert.All(andris.Page.QuerySelectorAll("tbody th"), th => Assert.Equal("Notikusi tikšanās", th.TextContent));
        await andris.Send("#filter", ("kind", "mail-retried"));
        Assert.Contains("Ar šādu izvēli nav neviena ieraksta.", andris.Text, StringComparison.Ordinal);
        await andris.Send("#filter", ("kind", "mail-retried"), ("programme", ""));
        Assert.Contains("no 60", andris.Text, StringComparison.Ordinal);
    }

    private static async Task<(House House, Visitor Andris, Guid Programme)> Begun(DatabaseKind kind)
    {
        var house = await House.StartAsync(kind);
        var programme = new Programme
        {
            TitleLv = "Ceļā uz vadību",
            TitleEn = "Towards leadership",
            CreatedAt = DateTime.UtcNow,
        };
        await house.Data(db => Task.FromResult(db.Programmes.Add(programme)));
        return (house, await house.Visit().SignedInAs("Andris Kalns", admin: true), programme.Id);
    }
}
