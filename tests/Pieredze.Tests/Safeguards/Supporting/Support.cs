using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.People;
using Pieredze.Safeguards.Supporting;
using Pieredze.Tests.Safeguards.Concerns;

namespace Pieredze.Tests.Safeguards.Supporting;

/// <summary>What mentors and their support person do on the pages, again and again.</summary>
internal static class Support
{
    public const string Topic = "Klausīties līdz galam";

    public static Task PlanAsync(Worried at, params Visitor[] guests) => PlanAsync(at, 3, "90", Topic, guests);

    public static async Task PlanAsync(Worried at, int days, string minutes, string topic, params Visitor[] guests)
    {
        await at.Ruta.Open($"/programmes/{at.Programme}/support");
        await at.Ruta.Send(
            "#plan",
            [
                ("topic", topic),
                ("on", $"{at.Two.Today.AddDays(days):yyyy-MM-dd}"),
                ("at", "10:00"),
                ("minutes", minutes),
                .. Worried.Chosen(guests),
            ]
        );
    }

    public static async Task<MentorQuestion> AskAsync(Worried at, string text)
    {
        await at.Two.Mentor.Open("/support");
        await at.Two.Mentor.Send("form[id^=ask]", ("supporter", $"{at.Ruta.PersonId}"), ("text", text));
        Assert.Equal(HttpStatusCode.OK, at.Two.Mentor.Status);
        return await at.House.Data(db =>
            db.MentorQuestions.AsNoTracking().SingleAsync(q => q.MentorId == at.Two.Mentor.PersonId)
        );
    }

    public static async Task<Visitor> MentorAsync(Worried at, string name)
    {
        var person = new Person
        {
            FirstName = name.Split(' ')[0],
            LastName = name.Split(' ')[1],
            Email = $"{Guid.NewGuid():N}@example.org",
            CreatedAt = DateTime.UtcNow,
        };
        var place = new Enrolment
        {
            ProgrammeId = at.Programme,
            PersonId = person.Id,
            Side = Side.Mentor,
            State = EnrolmentState.Accepted,
            CreatedAt = DateTime.UtcNow,
        };
        await at.House.Data(db =>
        {
            db.AddRange(person, place);
            return Task.CompletedTask;
        });
        return await at.House.Visit().SignedInAs(name, person.Id);
    }
}
