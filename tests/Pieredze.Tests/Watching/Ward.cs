using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pieredze.Measurement.Harms;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Relationships;
using Pieredze.Watching;

namespace Pieredze.Tests.Watching;

/// <summary>A running programme of one's own with staff who look at it, filled as a test wants it.</summary>
internal sealed class Ward
{
    private readonly Clock _clock;

    private Ward(House house)
    {
        House = house;
        _clock = (Clock)house.Services.GetService(typeof(Clock))!;
        Programme = new()
        {
            TitleLv = "Ceļā uz vadību",
            TitleEn = "Towards leadership",
            CreatedAt = Now,
        };
    }

    public House House { get; }
    public Programme Programme { get; }
    public Visitor Coordinator { get; private set; } = null!;
    public Visitor Support { get; private set; } = null!;
    public Visitor Auditor { get; private set; } = null!;
    public DateTime Now => _clock.Now;
    public DateOnly Today => _clock.Today;
    public string Address => $"/programmes/{Programme.Id}/watch";

    public static async Task<Ward> In(House house, Action<Programme>? change = null)
    {
        var ward = new Ward(house);
        change?.Invoke(ward.Programme);
        ward.Coordinator = await house.Visit().SignedInAs("Baiba Liepa");
        ward.Support = await house.Visit().SignedInAs("Rūta Ābele");
        ward.Auditor = await house.Visit().SignedInAs("Valdis Ozols");
        await house.Data(db =>
        {
            ward.Programme.Appoint(ward.Coordinator.PersonId, StaffRole.Coordinator);
            ward.Programme.Appoint(ward.Support.PersonId, StaffRole.MentorSupport);
            ward.Programme.Appoint(ward.Auditor.PersonId, StaffRole.Auditor);
            db.Add(ward.Programme);
            db.Entry(ward.Programme).Property(p => p.State).CurrentValue = ProgrammeState.Running;
            return Task.CompletedTask;
        });
        return ward;
    }

    /// <summary>So many mentees of a unit who asked for a place, and how many of them have one.</summary>
    public Task Mentees(string unit, int asked, int accepted) =>
        House.Data(db =>
        {
            for (var i = 0; i < asked; i++)
            {
                Place(db, Person(unit), Side.Mentee, i < accepted);
            }

            return Task.CompletedTask;
        });

    /// <summary>So many pairs of people of a unit, each with what the test gives it.</summary>
    public Task Pairs(string unit, int many, Action<Database, Relationship, int>? change = null) =>
        House.Data(db =>
        {
            for (var i = 0; i < many; i++)
            {
                var pair = Pair(db, Person(unit), Person(unit));
                change?.Invoke(db, pair, i);
            }

            return Task.CompletedTask;
        });

    public Person Person(string? unit, Action<Person>? change = null)
    {
        var person = new Person
        {
            FirstName = "Anna",
            LastName = $"Kalns{Guid.NewGuid():N}",
            Email = $"{Guid.NewGuid():N}@example.org",
            Unit = unit,
            CreatedAt = Now,
        };
        change?.Invoke(person);
        person.Fold();
        return person;
    }

    public Relationship Pair(Database db, Person mentee, Person mentor)
    {
        Place(db, mentee, Side.Mentee, isAccepted: true);
        Place(db, mentor, Side.Mentor, isAccepted: true);
        var pair = new Relationship
        {
            ProgrammeId = Programme.Id,
            MentorId = mentor.Id,
            MenteeId = mentee.Id,
            IntroducedOn = Today.AddDays(-30),
            PlannedEnd = Today.AddDays(300),
        };
        db.Add(pair);
        return pair;
    }

    public void Place(Database db, Person person, Side side, bool isAccepted)
    {
        if (db.Entry(person).State == EntityState.Detached)
        {
            db.Add(person);
        }

        db.Add(
            new Enrolment
            {
                ProgrammeId = Programme.Id,
                PersonId = person.Id,
                Side = side,
                State = isAccepted ? EnrolmentState.Accepted : EnrolmentState.Invited,
                AcceptedAt = isAccepted ? Now.AddDays(-40) : null,
                CreatedAt = Now.AddDays(-50),
            }
        );
    }

    /// <summary>A month later nothing has been looked at yet.</summary>
    public Task NextMonth() =>
        House.Data(async db =>
        {
            foreach (var look in await db.MonthlyLooks.Where(l => l.ProgrammeId == Programme.Id).ToListAsync())
            {
                db.Entry(look).Property(l => l.Month).CurrentValue = look.Month.AddMonths(-1);
            }
        });

    /// <summary>The days of an alert pass, without the clock of the house, which others share.</summary>
    public Task DaysGoBy(int days) =>
        House.Data(async db =>
        {
            foreach (var alert in await db.HarmAlerts.Where(a => a.ProgrammeId == Programme.Id).ToListAsync())
            {
                db.Entry(alert).Property(a => a.RaisedOn).CurrentValue = alert.RaisedOn.AddDays(-days);
            }
        });

    /// <summary>What the timetable does for this programme at night.</summary>
    public async Task Night()
    {
        await using var scope = House.Services.CreateAsyncScope();
        var looks = scope.ServiceProvider.GetRequiredService<Looks>();
        await looks.TakeAsync(Programme);
        await looks.RemindAsync(Programme);
    }

    /// <summary>A measure as other programs read it; by an attribute where groups are compared.</summary>
    public async Task<JsonElement> Sign(HarmMeasure measure, string? attribute = null)
    {
        using var month = JsonDocument.Parse(await Auditor.Http.GetStringAsync($"{Address}/month.json"));
        return month
            .RootElement.GetProperty("signs")
            .EnumerateArray()
            .Select(s => s.GetProperty("sign"))
            .Single(s =>
                s.GetProperty("measure").GetString() == $"{measure}"
                && (attribute is null || s.GetProperty("attribute").GetString() == attribute)
            )
            .Clone();
    }

    public async Task Is(HarmStatus status, HarmMeasure measure, string? attribute = null) =>
        Assert.Equal($"{status}", (await Sign(measure, attribute)).GetProperty("status").GetString());
}
