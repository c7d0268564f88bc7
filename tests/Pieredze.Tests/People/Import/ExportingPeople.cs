using System.Globalization;
using System.Net;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Pieredze.People;
using Pieredze.People.Import;
using Pieredze.Platform.Sheets;
using Pieredze.Platform.Words;
using Pieredze.Programmes;

namespace Pieredze.Tests.People.Import;

public sealed class ExportingPeople
{
    private const string Awkward = "aZ0 āčēģīķļņšūžĀŽ;,|\"'=+-@.()•ж€—:4";
    private static readonly WordBook Book = new();

    private static readonly Gen<string> Text = Gen.Char[Awkward].Array[1, 14].Select(c => $"{new string(c).Trim()}x");
    private static readonly Gen<string?> Maybe = Gen.OneOf(Gen.Const((string?)null), Text.Select(t => (string?)t));

    private static readonly Gen<PlaceRow> Row =
        from texts in Text.Array[2]
        from more in Maybe.Array[7]
        from about in Gen.OneOf(Maybe, Gen.Const((string?)"Pirmā rinda\nOtrā; \"rinda\""))
        from topics in Gen.Select(Text, Gen.Int[1, 5]).Array[1, 4]
        from languages in Gen.OneOf("lv", "en", "ru", "de", "uk").Array[1, 3]
        from side in Gen.Enum<Side>()
        from numbers in Gen.Int[0, 5].Array[2]
        from day in Gen.Int[0, 20_000]
        from language in Gen.OneOf("lv", "en", "")
        select Place(texts, more, about, topics, languages, side, numbers, day, language);

    [Fact]
    public void What_is_exported_is_imported_as_the_same_people() =>
        Gen.Select(Row.Array[1, 6], Gen.OneOf("lv", "en"), Gen.Bool)
            .Sample(
                (rows, language, asText) =>
                {
                    var w = new Words(Book).For("People/Import", language);
                    var (columns, cells) = (PeopleTable.Columns(w), rows.Select(r => PeopleTable.Row(r, w)));
                    var file = asText ? SheetWriter.Csv(columns, cells, language) : SheetWriter.Xlsx(columns, cells);
                    var sheet = SheetReader.Read(file).Sheet!;
                    var plan = ImportPlan.Make(sheet, ColumnGuess.Mapping(ColumnGuess.For(sheet)), Side.Mentee);

                    Assert.Empty(plan.Problems);
                    Assert.Equal(rows.Select(Told), plan.Accepted.Select(Told));
                },
                iter: 400
            );

    [Theory, OnEveryDatabase]
    public async Task The_export_of_one_programme_fills_another_with_the_same_people(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var places = Row.Array[12].Single(_ => true, "ajrLKKMGeyB1");
        var (from, to, id) = (Programme(), Programme(), Guid.CreateVersion7());
        await house.Data(db =>
        {
            db.Programmes.AddRange(from, to);
            db.StaffMembers.AddRange(Coordinator(from, id), Coordinator(to, id));
            foreach (var row in places)
            {
                row.Person.ManagerId = row == places[0] ? null : places[0].Person.Id;
                row.Person.Fold();
                db.People.Add(row.Person);
                db.Enrolments.Add(In(from, row));
            }

            return Task.CompletedTask;
        });
        var baiba = await house.Visit().SignedInAs("Baiba Liepa", id);
        var emails = places.Select(p => p.Person.Email).ToList();
        var before = await Exported(baiba, from, "csv");
        Assert.Equal(12, before.Rows.Count);
        await baiba.Upload(to.Id, await baiba.Http.GetByteArrayAsync($"/programmes/{from.Id}/people/export.xlsx"));
        await baiba.Send("form[action*=Confirm]");
        Assert.Equal(HttpStatusCode.OK, baiba.Status);

        Assert.Equal(12, await house.Data(db => db.People.CountAsync(p => emails.Contains(p.Email))));
        foreach (var format in new[] { "csv", "xlsx" })
        {
            var after = await Exported(baiba, to, format);
            Assert.Equal(before.Columns, after.Columns);
            Assert.Equal(before.Rows.Select(r => r.Cells.SkipLast(1)), after.Rows.Select(r => r.Cells.SkipLast(1)));
        }
    }

    private static async Task<Sheet> Exported(Visitor visitor, Programme programme, string format) =>
        SheetReader
            .Read(await visitor.Http.GetByteArrayAsync($"/programmes/{programme.Id}/people/export.{format}"))
            .Sheet!;

    private static Programme Programme() =>
        new()
        {
            TitleLv = "Ceļš",
            TitleEn = "Path",
            CreatedAt = DateTime.UtcNow,
        };

    private static StaffMember Coordinator(Programme programme, Guid person) =>
        new()
        {
            ProgrammeId = programme.Id,
            PersonId = person,
            Role = StaffRole.Coordinator,
        };

    private static Enrolment In(Programme programme, PlaceRow row)
    {
        var place = new Enrolment
        {
            ProgrammeId = programme.Id,
            PersonId = row.Person.Id,
            Side = row.Place.Side,
            State = EnrolmentState.Accepted,
            CreatedAt = DateTime.UtcNow,
        };
        place.Describe(Profile(row.Place), DateTime.UtcNow);
        return place;
    }

    private static PlaceRow Place(
        string[] names,
        string?[] more,
        string? about,
        (string, int)[] topics,
        string[] languages,
        Side side,
        int[] numbers,
        int day,
        string? language
    )
    {
        var person = new Person
        {
            FirstName = names[0],
            LastName = names[1],
            Email = $"{Guid.NewGuid():N}@example.org",
            AddressedAs = more[0],
            JobTitle = more[1],
            Unit = more[2],
            Site = more[3],
            Grade = more[4],
            Profession = more[5],
            About = about,
            Language = language?.Length > 0 ? language : null,
            StartedOn = day % 3 == 0 ? null : new DateOnly(1960, 1, 1).AddDays(day),
            CreatedAt = DateTime.UtcNow,
        };
        var place = new Enrolment
        {
            ProgrammeId = Guid.Empty,
            PersonId = person.Id,
            Side = side,
            State = EnrolmentState.Accepted,
            CreatedAt = DateTime.UtcNow,
            Capacity = numbers[0],
            HoursPerMonth = numbers[1] + 1,
            Languages = [.. languages.Distinct()],
        };
        place.Describe(Profile(place, topics), DateTime.UtcNow);
        return new(person, place, more[6] is null ? null : "uldis.ozols@example.org");
    }

    private static Profile Profile(Enrolment place, (string Topic, int Level)[]? topics = null) =>
        new(
            topics is null
                ? [.. place.Competences.Select(c => (c.Topic, c.Level, 1))]
                :
                [
                    .. topics
                        .DistinctBy(t => Plain(t.Topic), StringComparer.OrdinalIgnoreCase)
                        .Select(t => (Plain(t.Topic), t.Level, 1)),
                ],
            place.Languages,
            ["mon-morning"],
            false,
            [],
            new int[Pieredze.People.Profile.SliderCount],
            [],
            place.Capacity,
            place.HoursPerMonth,
            null,
            null,
            null
        );

    // The mark of a list is no part of a topic.
    private static string Plain(string topic) => topic.Replace('•', '·').Trim();

    private static string Told(PlaceRow row) =>
        string.Join(
            '¦',
            row.Person.FirstName,
            row.Person.LastName,
            row.Person.Email,
            row.Place.Side,
            row.Person.AddressedAs,
            row.Person.JobTitle,
            row.Person.Unit,
            row.Person.Site,
            row.Person.Grade,
            row.Person.Profession,
            row.Person.About,
            row.Person.Language,
            row.Person.StartedOn?.ToString("O", CultureInfo.InvariantCulture),
            row.ManagerEmail,
            row.Place.HoursPerMonth,
            row.Place.Side == Side.Mentor ? row.Place.Capacity : null,
            string.Join(',', row.Place.Languages),
            string.Join(
                '/',
                row.Place.Competences.OrderBy(c => c.Topic, StringComparer.Ordinal).Select(c => $"{c.Topic}={c.Level}")
            )
        );

    private static string Told(ImportedPerson person) =>
        string.Join(
            '¦',
            person.FirstName,
            person.LastName,
            person.Email,
            Assert.Single(person.Sides),
            person.AddressedAs,
            person.JobTitle,
            person.Unit,
            person.Site,
            person.Grade,
            person.Profession,
            person.About,
            person.PreferredLanguage,
            person.StartedOn?.ToString("O", CultureInfo.InvariantCulture),
            person.ManagerEmail,
            person.HoursPerMonth,
            person.Capacity,
            string.Join(',', person.Languages),
            string.Join('/', person.Needs.Concat(person.Strengths).Select(t => $"{t.Topic}={t.Level}"))
        );
}
