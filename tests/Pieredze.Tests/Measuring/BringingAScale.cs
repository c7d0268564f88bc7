using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Pieredze.Measurement.Benefits;
using Pieredze.Measuring.Plan;
using Pieredze.Measuring.Publishing;
using Pieredze.Measuring.Scales;
using Pieredze.Measuring.Surveys;
using Pieredze.People;

namespace Pieredze.Tests.Measuring;

public sealed class BringingAScale
{
    private const string Code = "Xlearning";

    [Theory, OnEveryDatabase]
    public async Task Takes_the_example_and_gives_the_same_file_back(DatabaseKind kind)
    {
        var all = await Unfrozen(kind);
        await all.Coordinator.Open($"{all.At}/measuring");
        var example = await all.Coordinator.Http.GetByteArrayAsync(
            all.Coordinator.Page.QuerySelector("a[href*='handler=Example']")!.GetAttribute("href")
        );
        await Bring(all, example);
        Assert.Contains("Skala ir pievienota", all.Coordinator.Html, StringComparison.Ordinal);
        Assert.Contains("Mācīšanās ikdienā", all.Coordinator.Text, StringComparison.Ordinal);
        var again = await all.Coordinator.Http.GetStringAsync($"{all.At}/measuring?handler=Scale&key=learning");
        var scale = ScaleReader.Read(Encoding.UTF8.GetBytes(again), all.Programme.Id, DateTime.UtcNow);
        Assert.Equal(again, Encoding.UTF8.GetString(ScaleFile.Of(scale)));
        Assert.Equal([false, false, true], scale.ItemsInOrder.Select(i => i.IsReversed));
        // What the documentation shows is what the page gives.
        Assert.Contains(
            Encoding.UTF8.GetString(example).Trim(),
            Proofs.Repository.Read("docs/scales.md"),
            StringComparison.Ordinal
        );
        Assert.Contains(Code, (await Plan(all)).Indicators);
        await all.Coordinator.Send("#plan");
        Assert.Contains(Code, (await Plan(all)).Indicators);
        await all.Coordinator.Send("#remove-scale-learning");
        Assert.DoesNotContain(Code, (await Plan(all)).Indicators);
        Assert.Equal(0, await Scales(all));
    }

    [Theory, OnEveryDatabase]
    public async Task Says_where_a_file_is_wrong_and_keeps_nothing_of_it(DatabaseKind kind)
    {
        var all = await Unfrozen(kind);
        foreach (
            var (change, said) in new (Action<JsonObject>, string)[]
            {
                (f => f["items"]![1]!.AsObject().Remove("lv"), "«items[2].lv»: šī lauka trūkst"),
                (f => f["items"]![2]!["en"] = "  ", "«items[3].en»: te jābūt tekstam"),
                (f => f["items"]![0]!["reversed"] = "yes", "«items[1].reversed»: te jābūt true vai false"),
                (f => f["items"]![0]!["weight"] = 2, "«items[1].weight»: tāda lauka"),
                (f => f["items"] = new JsonArray(), "«items»: te jābūt sarakstam"),
                (f => f["licence"]!.AsObject().Remove("confirmedBy"), "«licence.confirmedBy»: šī lauka trūkst"),
                (f => f["licence"]!["note"] = "CC", "«licence.note»: te jābūt objektam"),
                (f => f["answers"]!["highest"] = 11, "«answers.highest»: te jābūt veselam skaitlim no 2 līdz 10"),
                (f => f["answers"]!["labels"]!.AsArray().RemoveAt(0), "visas 5 atbildes"),
                (f => f["askedOf"] = "managers", "mentees, mentors, both"),
                (f => f["waves"] = new JsonArray("start", "later"), "«waves[2]»: te jābūt vienam no šiem vārdiem"),
                (f => f["waves"] = new JsonArray("start"), "ja jautā tikai sākumā"),
                (f => f["key"] = "B04", "«key»: atslēgā"),
                (f => f["scoring"] = "sum", "«scoring»: te jābūt vienam no šiem vārdiem: mean"),
                (f => f["name"]!["lv"] = new string('a', 121), "«name.lv»: teksts ir garāks par 120"),
                (f => f["source"] = "divas\nrindas", "«source»: tekstā ir neredzamas"),
            }
        )
        {
            var file = JsonNode.Parse(ScaleFile.Example())!.AsObject();
            change(file);
            await Bring(all, Encoding.UTF8.GetBytes(file.ToJsonString()));
            Assert.Equal(HttpStatusCode.Conflict, all.Coordinator.Status);
            Assert.Contains(said, all.Coordinator.Text, StringComparison.Ordinal);
        }

        foreach (
            var (file, said) in new[]
            {
                ("{\n  \"key\": ,\n}", "kļūda 2. rindas"),
                ("{\"key\":\"aa\",\"key\":\"bb\"}", "nav pareizs JSON"),
                ("[]", "te jābūt objektam"),
                ("", "kas nav tukšs"),
                (new string(' ', ScaleReader.MostBytes + 1), "pieņemam līdz 64 kB"),
            }
        )
        {
            await Bring(all, Encoding.UTF8.GetBytes(file));
            Assert.Equal(HttpStatusCode.Conflict, all.Coordinator.Status);
            Assert.Contains(said, all.Coordinator.Text, StringComparison.Ordinal);
        }

        Assert.Equal(0, await Scales(all));
    }

    [Theory, OnEveryDatabase]
    public async Task Replaces_by_its_key_until_the_plan_is_frozen(DatabaseKind kind)
    {
        var all = await Unfrozen(kind);
        await Bring(all, ScaleFile.Example());
        await Bring(all, Changed(f => f["name"]!["lv"] = "Mācīties citādi"));
        Assert.Equal(1, await Scales(all));
        Assert.Contains("Mācīties citādi", all.Coordinator.Text, StringComparison.Ordinal);
        await Bring(all, Changed(f => f["key"] = "second"));
        await Bring(all, Changed(f => f["key"] = "third"));
        await Bring(all, Changed(f => f["key"] = "fourth"));
        Assert.Contains("ne vairāk kā 3 skalas", all.Coordinator.Text, StringComparison.Ordinal);
        await all.Coordinator.Open($"{all.At}/measuring");
        await all.Coordinator.Send("#freeze");
        Assert.Null(all.Coordinator.Page.QuerySelector("#scale"));
        await Bring(all, ScaleFile.Example());
        Assert.Equal(HttpStatusCode.Conflict, all.Coordinator.Status);
        Assert.Contains("Plāns ir iesaldēts", all.Coordinator.Text, StringComparison.Ordinal);
        Assert.Equal(3, await Scales(all));
        // A new version may stop asking it, and says so.
        await all.Coordinator.Open($"{all.At}/measuring");
        var kept = (await Plan(all)).Indicators.Where(c => c != Code).Select(c => ("Form.Indicators", (string?)c));
        await all.Coordinator.Send("#plan", [.. kept]);
        await all.Coordinator.Open($"{all.At}/benefits");
        Assert.Contains("izņemts: Mācīties citādi", all.Coordinator.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Is_asked_with_its_words_and_its_licence_and_kept_page_by_page(DatabaseKind kind)
    {
        var all = await Unfrozen(kind);
        await Bring(all, ScaleFile.Example());
        var anna = await all.House.Visit().SignedInAs("Anna", all.Pairs[0].MenteeId);
        var part = 1;
        string At() => $"/surveys/{all.Programme.Id}/Start?as=Mentee&part={part}";
        await anna.Open(At());
        while (!anna.Text.Contains("pēdējām četrām", StringComparison.Ordinal))
        {
            Assert.DoesNotContain("Izdomāta skala", anna.Text, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, anna.Status);
            part++;
            await anna.Open(At());
        }

        Assert.Equal(3, anna.Page.QuerySelectorAll("fieldset.survey-item").Length);
        Assert.Contains("4: ļoti bieži", anna.Text, StringComparison.Ordinal);
        Assert.Contains("© Pieredze. Izdomāta skala paraugam, CC BY-SA 4.0.", anna.Text, StringComparison.Ordinal);
        await anna.Send("#answers", ("Answers[Xlearning01]", "5"));
        Assert.Equal(HttpStatusCode.Conflict, anna.Status);
        await anna.Open(At());
        await anna.Send("#answers", ("Answers[Xlearning01]", "4"), ("Answers[Xlearning03]", "1"));
        var reply = await all.House.Data(db =>
            db.SurveyReplies.Include(r => r.Answers).SingleAsync(r => r.ProgrammeId == all.Programme.Id)
        );
        Assert.Equal((4, 1), (reply["Xlearning01"]!.Value, reply["Xlearning03"]!.Value));
        await anna.Open($"/surveys/replies/{reply.Id}");
        Assert.Contains("darījis vai darījusi. 4", Respondents.Said(anna), StringComparison.Ordinal);
        await anna.Open("/surveys");
        // The third is turned round: 4 and 3.
        Assert.Contains("Skala no 0 līdz 4. 3,5", Respondents.Said(anna), StringComparison.Ordinal);
        // The plan is frozen by the first answer, and the scale with it.
        await Bring(all, ScaleFile.Example());
        Assert.Equal(HttpStatusCode.Conflict, all.Coordinator.Status);
    }

    [Theory, OnEveryDatabase]
    public async Task Is_published_by_the_rules_of_every_other_indicator(DatabaseKind kind)
    {
        var all = await Unfrozen(kind, pairs: 12);
        await Bring(all, ScaleFile.Example());
        int[] before = [1, 2, 1, 3, 0, 2, 1, 2, 3, 1, 2, 0];
        int[] after = [2, 3, 1, 4, 2, 2, 3, 3, 3, 2, 4, 1];
        var scale = await all.House.Data(db => db.OwnScales.SingleAsync(s => s.ProgrammeId == all.Programme.Id));
        foreach (var (wave, said) in new[] { (Wave.Start, before), (Wave.End, after) })
        {
            foreach (var (pair, score) in all.Pairs.Zip(said))
            {
                Say(pair.MenteeId, Side.Mentee, score);
            }

            foreach (var (pair, score) in all.Pairs.Zip(said).Take(3))
            {
                Say(pair.MentorId, Side.Mentor, score);
            }

            void Say(Guid person, Side side, int score)
            {
                foreach (var item in SurveyItem.In(scale))
                {
                    all.SayItem(person, side, wave, item.Code, item.Own!.Item.IsReversed ? 4 - score : score);
                }
            }
        }

        await all.StoreAsync();
        await all.PublishAsync(Wave.End);
        var cuts = await all.House.Data(async db =>
            (
                await db
                    .Snapshots.Include(s => s.Cuts)
                    .SingleAsync(s => s.ProgrammeId == all.Programme.Id && s.Wave == Wave.End)
            )
                .Cuts.Where(c => c.Subject == Code)
                .ToDictionary(c => c.Group)
        );
        Assert.Equal(15, cuts[Group.Everybody].People);
        // Twelve mentees taken off from everybody would leave three mentors.
        Assert.Null(cuts[Group.Mentees].Numbers);
        Assert.Null(cuts[Group.Mentors].Numbers);
        await all.Coordinator.Open($"{all.At}/benefits");
        var row = Respondents.Said(all.Coordinator, $"#line-{Code}");
        Assert.Contains("Mācīšanās ikdienā Skala no 0 līdz 4. mērīts 15", row, StringComparison.Ordinal);
        Assert.Contains("+0,93", row, StringComparison.Ordinal);
        Assert.Contains("© Pieredze. Izdomāta skala paraugam", all.Coordinator.Text, StringComparison.Ordinal);
        using var json = await WorkingOutAChange.Json(all);
        var told = json.RootElement.GetProperty("scales").EnumerateArray().Single();
        Assert.Equal("Pieredze", told.GetProperty("holder").GetString());
        Assert.Contains("CC BY-SA 4.0", told.GetProperty("licenceEn").GetString(), StringComparison.Ordinal);
        Assert.Equal(15, told.GetProperty("result").GetProperty("people").GetInt32());
        var sheet = await all.Coordinator.Http.GetByteArrayAsync($"{all.At}/benefits.xlsx");
        var read = Pieredze.Platform.Sheets.SheetReader.Read(sheet).Sheet!;
        Assert.Contains("CC BY-SA 4.0", read.Rows[^1].Cells[^1], StringComparison.Ordinal);
        Assert.Equal("Mācīšanās ikdienā", read.Rows[^1].Cells[0]);
        // Those who answered see the same, with whose it is.
        var anna = await all.House.Visit().SignedInAs("Anna", all.Pairs[0].MenteeId);
        await anna.Open($"/programmes/{all.Programme.Id}/results");
        Assert.Contains("© Pieredze. Izdomāta skala paraugam", anna.Text, StringComparison.Ordinal);
    }

    private static byte[] Changed(Action<JsonObject> change)
    {
        var file = JsonNode.Parse(ScaleFile.Example())!.AsObject();
        change(file);
        return JsonSerializer.SerializeToUtf8Bytes(file);
    }

    private static Task<int> Scales(Respondents all) =>
        all.House.Data(db => db.OwnScales.CountAsync(s => s.ProgrammeId == all.Programme.Id));

    private static Task<MeasurementPlan> Plan(Respondents all) =>
        all.House.Data(db =>
            db.MeasurementPlans.AsNoTracking()
                .Where(p => p.ProgrammeId == all.Programme.Id)
                .OrderBy(p => p.Number)
                .LastAsync()
        );

    private static async Task<Respondents> Unfrozen(DatabaseKind kind, int pairs = 1)
    {
        var all = await Respondents.In(await House.On(kind), pairs);
        await all.ChangeAsync(async db =>
        {
            var plan = await db.MeasurementPlans.SingleAsync(p => p.ProgrammeId == all.Programme.Id);
            db.Entry(plan).Property(p => p.FrozenAt).CurrentValue = null;
        });
        return all;
    }

    private static async Task Bring(Respondents all, byte[] content)
    {
        await all.Coordinator.Open($"{all.At}/measuring");
        var token = all
            .Coordinator.Page.QuerySelector("input[name=__RequestVerificationToken]")!
            .GetAttribute("value")!;
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        await all.Coordinator.Go(
            new(HttpMethod.Post, new Uri(all.Coordinator.At, "?handler=Scale"))
            {
                Content = new MultipartFormDataContent
                {
                    { new StringContent(token), "__RequestVerificationToken" },
                    { file, "scale", "skala.json" },
                },
            }
        );
    }
}
