using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pieredze.Measurement.Benefits;
using Pieredze.Measurement.Harms;
using Pieredze.Measuring.Plan;
using Pieredze.Measuring.Publishing;
using Pieredze.Measuring.Surveys;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Relationships;
using Pieredze.Safeguards.Concerns;

namespace Pieredze.Tests.Watching;

/// <summary>Signs from answers, read only once they are published.</summary>
public sealed class HearingWhatPeopleSay
{
    [Theory, OnEveryDatabase]
    [Clause("S099", "S101", "S102")]
    public async Task Reads_each_item_of_the_pulse_by_its_own_limits(DatabaseKind kind)
    {
        var ward = await Pulse(
            await House.On(kind),
            ("P02", new(49, 0, 100)),
            ("P03", new(39, 0, 100)),
            ("P05", new(89, 11, 100)),
            ("P06", new(70, 0, 100)),
            ("P07", new(80, 0, 100)),
            ("P08", new(98, 2, 100))
        );
        await ward.Is(HarmStatus.Alert, HarmMeasure.OwnWay);
        await ward.Is(HarmStatus.Watch, HarmMeasure.MentorChanged);
        await ward.Is(HarmStatus.Alert, HarmMeasure.WorkForMentor);
        await ward.Is(HarmStatus.Watch, HarmMeasure.SafeExit);
        await ward.Is(HarmStatus.Fine, HarmMeasure.FreeToRefuse);
        await ward.Is(HarmStatus.Watch, HarmMeasure.UsedAgainstMe);
        await ward.Coordinator.Open(ward.Address);
        var used = ward.Coordinator.Page.QuerySelector("#sign-UsedAgainstMe td")!.TextContent;
        Assert.Contains("vismaz viens", used, StringComparison.Ordinal);
        Assert.DoesNotContain("2\u00a0%", used, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    [Clause("S102")]
    public async Task Says_no_number_of_nine_answers(DatabaseKind kind)
    {
        var ward = await Pulse(await House.On(kind), ("P07", new(2, 7, 9)), ("P08", new(0, 9, 9)));
        await ward.Is(HarmStatus.TooFew, HarmMeasure.FreeToRefuse);
        await ward.Is(HarmStatus.TooFew, HarmMeasure.UsedAgainstMe);
        await ward.Coordinator.Open(ward.Address);
        Assert.Equal("–", ward.Coordinator.Page.QuerySelector("#sign-FreeToRefuse td b")!.TextContent);
    }

    [Theory, OnEveryDatabase]
    public async Task Tells_no_more_of_what_nearly_everybody_said_than_the_report_does(DatabaseKind kind)
    {
        var ward = await Pulse(await House.On(kind), ("P03", new(19, 0, 19)), ("P05", new(19, 0, 19)));
        var (changed, work) = (await ward.Sign(HarmMeasure.MentorChanged), await ward.Sign(HarmMeasure.WorkForMentor));
        Assert.Equal((0.9, "OrMore"), (changed.GetProperty("value").GetDouble(), End(changed)));
        Assert.Equal((0.1, "OrLess"), (work.GetProperty("value").GetDouble(), End(work)));
        await ward.Coordinator.Open(ward.Address);
        foreach (
            var (sign, said) in new[]
            {
                ("MentorChanged", "90\u00a0% vai vairāk"),
                ("WorkForMentor", "10\u00a0% vai mazāk"),
            }
        )
        {
            Assert.Equal(said, ward.Coordinator.Page.QuerySelector($"#sign-{sign} td b")!.TextContent);
        }

        Assert.Contains(
            "90\u00a0% vai vairāk",
            await ward.Auditor.Http.GetStringAsync($"{ward.Address}/month.csv"),
            StringComparison.Ordinal
        );
    }

    [Theory, OnEveryDatabase]
    [Clause("S100")]
    public async Task Is_alarmed_when_people_speak_up_less_than_at_the_start(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var ward = await Ward.In(house);
        await ward.Pairs("A", 12, (db, pair, at) => Voice(db, pair, 4, at % 2 == 0 ? 2 : 3));
        await Publish(ward, Wave.End);
        var sign = await ward.Sign(HarmMeasure.Voice);
        Assert.Equal("Alert", sign.GetProperty("status").GetString());
        Assert.Equal(-1.5, sign.GetProperty("value").GetDouble());
        Assert.Equal(12, sign.GetProperty("people").GetInt32());
        Assert.True(sign.GetProperty("high").GetDouble() < 0);
        // Nine people are too few.
        var few = await Ward.In(house);
        await few.Pairs("A", 9, (db, pair, _) => Voice(db, pair, 4, 2));
        await Publish(few, Wave.End);
        await few.Is(HarmStatus.TooFew, HarmMeasure.Voice);
    }

    [Theory, OnEveryDatabase]
    public async Task Reads_no_answer_past_what_publication_let_through(DatabaseKind kind)
    {
        var house = await House.On(kind);
        foreach (var isPublished in new[] { false, true })
        {
            var ward = await Ward.In(house);
            await ward.Pairs("A", 12, (db, pair, _) => Told(db, pair, 5, isPublished));
            await ward.Pairs("B", 12, (db, pair, _) => Told(db, pair, 1, isPublished));
            await ward.Is(HarmStatus.NotMeasured, HarmMeasure.Voice);
            await ward.Is(HarmStatus.NotMeasured, HarmMeasure.Belonging);
            await ward.Coordinator.Open($"/programmes/{ward.Programme.Id}/readiness");
            Assert.DoesNotContain(Openly, Culture(ward), StringComparison.Ordinal);
        }
    }

    [Theory, OnEveryDatabase]
    [Clause("S098")]
    public async Task Sees_whose_people_do_not_feel_that_they_belong(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var ward = await Ward.In(house);
        await ward.Pairs("A", 12, (db, pair, _) => Reply(db, pair, Wave.Start, ("P01", 5)));
        await ward.Pairs("B", 12, (db, pair, at) => Reply(db, pair, Wave.Start, ("P01", at < 2 ? 5 : 2)));
        await Publish(ward, Wave.Start);
        var sign = await ward.Sign(HarmMeasure.Belonging, "unit");
        Assert.Equal("Alert", sign.GetProperty("status").GetString());
        Assert.Equal("B", sign.GetProperty("group").GetString());
        var few = await Ward.In(house);
        await few.Pairs("A", 12, (db, pair, _) => Reply(db, pair, Wave.Start, ("P01", 5)));
        await few.Pairs("B", 9, (db, pair, _) => Reply(db, pair, Wave.Start, ("P01", 1)));
        await Publish(few, Wave.Start);
        await few.Is(HarmStatus.TooFew, HarmMeasure.Belonging, "unit");
        // Two groups of twelve, taken off from all who were told of, would leave three.
        var held = await Ward.In(house);
        await held.Pairs("A", 12, (db, pair, _) => Reply(db, pair, Wave.Start, ("P01", 5)));
        await held.Pairs("B", 12, (db, pair, _) => Reply(db, pair, Wave.Start, ("P01", 1)));
        await held.Pairs("C", 3, (db, pair, _) => Reply(db, pair, Wave.Start, ("P01", 1)));
        await Publish(held, Wave.Start);
        await held.Is(HarmStatus.TooFew, HarmMeasure.Belonging, "unit");
    }

    [Theory, OnEveryDatabase]
    public async Task Tells_of_the_culture_what_was_published_of_the_start(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind));
        await ward.Pairs("A", 12, (db, pair, _) => Voice(db, pair, 4, 2));
        await Publish(ward, Wave.Start);
        await ward.Coordinator.Open($"/programmes/{ward.Programme.Id}/readiness");
        Assert.Contains(Openly, Culture(ward), StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    [Clause("S102")]
    public async Task Is_alarmed_by_a_concern_that_was_true_and_says_no_word_of_it(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind));
        await ward.Pairs("A", 12);
        await ward.Is(HarmStatus.Fine, HarmMeasure.Concerns);
        var sealer = ward.House.Services.GetRequiredService<Sealer>();
        await ward.House.Data(db =>
        {
            var raised = new NewConcern
            {
                Id = Guid.CreateVersion7(),
                ProgrammeId = ward.Programme.Id,
                Text = "Mani spiež strādāt brīvdienās",
                Chosen = [ward.Support.PersonId],
                Among = [ward.Support.PersonId],
            };
            var concern = Concern.Raise(raised, sealer, ward.Today);
            concern.Decide(ward.Support.PersonId, true, "Tā bija", null, sealer, ward.Today);
            db.Add(concern);
            return Task.CompletedTask;
        });
        await ward.NextMonth();
        var sign = await ward.Sign(HarmMeasure.Concerns);
        Assert.Equal("Substantiated", sign.GetProperty("reason").GetString());
        // How many there are is told nowhere, and what they say only to those who handle them.
        Assert.Equal(System.Text.Json.JsonValueKind.Null, sign.GetProperty("value").ValueKind);
        await ward.Coordinator.Open(ward.Address);
        Assert.DoesNotContain("brīvdienās", ward.Coordinator.Html, StringComparison.Ordinal);
        Assert.Equal("–", ward.Coordinator.Page.QuerySelector("#sign-Concerns td b")!.TextContent);
    }

    private static string? End(System.Text.Json.JsonElement sign) => sign.GetProperty("end").GetString();

    private static async Task<Ward> Pulse(House house, params (string Item, Tally Tally)[] said)
    {
        var ward = await Ward.In(house);
        await house.Data(db =>
        {
            var published = new Snapshot
            {
                ProgrammeId = ward.Programme.Id,
                Round = 1,
                Plan = 1,
                PublishedAt = ward.Now,
            };
            foreach (var (item, tally) in said)
            {
                published.Add(
                    new PublishedCut
                    {
                        SnapshotId = published.Id,
                        Subject = item,
                        Group = Group.Everybody,
                        Status = BenefitStatus.Measured,
                        People = tally.Answered,
                    }.With(tally, [])
                );
            }

            db.Add(published);
            return Task.CompletedTask;
        });
        return ward;
    }

    private const string Openly = "Sākuma mērījumā vidēji 4 no 5, atbildējušie cilvēki: ";

    private static string Culture(Ward ward) => ward.Coordinator.Page.QuerySelector("#r2-known")?.TextContent ?? "";

    private static async Task Publish(Ward ward, Wave wave)
    {
        await using var scope = ward.House.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Database>();
        var programme = await db.Programmes.SingleAsync(p => p.Id == ward.Programme.Id);
        await scope.ServiceProvider.GetRequiredService<Publisher>().WaveAsync(programme, wave, null);
        await db.SaveChangesAsync();
    }

    private static void Told(Database db, Relationship pair, int said, bool isPublished)
    {
        Reply(db, pair, Wave.Start, isPublished, ("P01", said), ("P04a", 4), ("P04b", 4), ("P04c", 4));
        Reply(db, pair, Wave.End, isPublished, ("P01", said), ("P04a", 2), ("P04b", 2), ("P04c", 2));
    }

    private static void Voice(Database db, Relationship pair, int then, int now)
    {
        Reply(db, pair, Wave.Start, ("P04a", then), ("P04b", then), ("P04c", then));
        Reply(db, pair, Wave.End, ("P04a", now), ("P04b", now), ("P04c", now));
    }

    private static void Reply(Database db, Relationship pair, Wave wave, params (string, int)[] answers) =>
        Reply(db, pair, wave, isPublished: false, answers);

    private static void Reply(
        Database db,
        Relationship pair,
        Wave wave,
        bool isPublished,
        params (string Item, int Value)[] answers
    )
    {
        var reply = new SurveyReply
        {
            // One key for each person in all waves.
            Key = pair.Id,
            ProgrammeId = pair.ProgrammeId,
            PersonId = pair.MenteeId,
            Side = Side.Mentee,
            Wave = wave,
            Plan = 1,
            AnsweredOn = pair.IntroducedOn,
        };
        foreach (var (item, value) in answers)
        {
            reply.Answer(new SurveyItem(item, new(1, 5)), value, pair.IntroducedOn);
        }

        db.Add(reply);
        db.Entry(reply).Property(r => r.IsPublished).CurrentValue = isPublished;
    }
}
