using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pieredze.Activity;
using Pieredze.Admin.Demo;
using Pieredze.Measurement.Benefits;
using Pieredze.Measurement.Harms;
using Pieredze.Measuring.Publishing;
using Pieredze.People;
using Pieredze.Programmes;
using Pieredze.Relationships;
using Pieredze.Watching;

namespace Pieredze.Tests.Admin.Demo;

public sealed class SteppingIntoTheDemo
{
    [Theory, OnEveryDatabase]
    public async Task Lets_a_visitor_be_everybody_of_the_story(DatabaseKind kind)
    {
        var house = await DemoHouse.On(kind);
        var visitor = house.Visit();
        await visitor.Open("/demo");
        var cast = visitor.Page.QuerySelectorAll("form[id]").Select(f => f.Id!).Where(id => id.Length > 0).ToList();
        Assert.Equal(11, cast.Count);
        foreach (var who in cast)
        {
            var seen = await house.Enter(who);
            Assert.Equal("/", seen.At.AbsolutePath);
            Assert.NotNull(seen.Page.QuerySelector(".account"));
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Shows_a_pair_in_every_stage_and_those_that_need_a_thought(DatabaseKind kind)
    {
        var house = await DemoHouse.On(kind);
        var pairs = await house.Data(db => db.Relationships.AsNoTracking().ToListAsync());
        Assert.Equal(Enum.GetValues<Stage>(), pairs.Select(p => p.Stage).Distinct().Order());
        Assert.Contains(pairs, p => p.Standing == Standing.Paused);
        Assert.Contains(pairs, p => p.Standing == Standing.EndedEarly);
        Assert.Contains(
            pairs,
            p => p.Standing == Standing.Active && p.LastMetOn < DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-30)
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Shows_mails_instead_of_sending_them(DatabaseKind kind)
    {
        var house = await DemoHouse.On(kind);
        var baiba = await house.Enter("baiba");
        var programme = await house.Data(db => db.Relationships.Select(r => r.ProgrammeId).FirstAsync());
        await baiba.Open($"/programmes/{programme}/people");
        await baiba.Send("#invite-all");
        await baiba.Open("/demo/mail");
        Assert.Contains("Ļubova Čerņavska", baiba.Text, StringComparison.Ordinal);
        Assert.Contains("https://localhost/invitation/", baiba.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Is_closed_outside_the_demo(DatabaseKind kind)
    {
        var visitor = (await House.On(kind)).Visit();
        foreach (var page in new[] { "/demo", "/demo/mail" })
        {
            await visitor.Open(page);
            Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Never_opens_an_account_that_has_a_password(DatabaseKind kind)
    {
        var house = await DemoHouse.On(kind);
        await house.Visit().SignedInAs("Īsts Cilvēks", email: $"real-{kind}@example.org");
        var visitor = house.Visit();
        await visitor.Open("/demo");
        await visitor.Send("#anna", ("email", $"real-{kind}@example.org"));
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }

    [Fact]
    public async Task Makes_the_same_people_and_pairs_from_the_same_seed()
    {
        var (one, two, other) = (await Made(7), await Made(7), await Made(8));
        Assert.Equal(one, two);
        Assert.NotEqual(one, other);
        Assert.Contains(one, line => line.StartsWith("Anna Krūmiņa – Ilze Ozoliņa", StringComparison.Ordinal));
    }

    [Theory, OnEveryDatabase]
    public async Task Is_in_its_second_year_with_results_one_open_alert_and_something_held_back(DatabaseKind kind)
    {
        var house = await DemoHouse.On(kind);
        var cuts = await house.Data(db =>
            db.Snapshots.Where(s => s.Wave == Wave.End).SelectMany(s => s.Cuts).AsNoTracking().ToListAsync()
        );
        Assert.Contains(cuts, c => c is { Subject: "B11", Status: BenefitStatus.Measured, Numbers: not null });
        Assert.Contains(cuts, c => c is { Status: BenefitStatus.TooFew, Numbers: null });
        var alert = Assert.Single(await house.Data(db => db.HarmAlerts.Include(a => a.Answers).ToListAsync()));
        Assert.Equal((HarmMeasure.WorkForMentor, true), (alert.Measure, alert.IsUnanswered));
        var baiba = await house.Visit().Open("/demo");
        await baiba.Send("#baiba");
        var programme = await house.Data(db =>
            db.Programmes.Where(p => p.State == ProgrammeState.Running).Select(p => p.Id).SingleAsync()
        );
        foreach (var page in new[] { "benefits", "watch", "work" })
        {
            await baiba.Open($"/programmes/{programme}/{page}");
            Assert.Equal((page, HttpStatusCode.OK), (page, baiba.Status));
        }

        Assert.Empty(baiba.Page.QuerySelectorAll("#features-too-few, #goals-too-few, #transitions-too-few"));
    }

    private static async Task<IReadOnlyList<string>> Made(int seed)
    {
        await using var house = await House.StartAsync(DatabaseKind.Sqlite);
        await using var scope = house.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DemoOrganisation>().BuildAsync(50, seed);
        return await house.Data(async db =>
        {
            var people = await db.People.AsNoTracking().ToDictionaryAsync(p => p.Id);
            var pairs = await db.Relationships.AsNoTracking().ToListAsync();
            return (IReadOnlyList<string>)
                [
                    .. people
                        .Values.Select(p => $"{p.Name} {p.Email} {p.Unit} {p.JobTitle}")
                        .Order(StringComparer.Ordinal),
                    .. pairs
                        .Select(r =>
                            $"{people[r.MenteeId].Name} – {people[r.MentorId].Name} {r.Stage} {r.Standing} {r.IntroducedOn} {r.LastMetOn}"
                        )
                        .Order(StringComparer.Ordinal),
                ];
        });
    }
}
