using Microsoft.EntityFrameworkCore;
using Pieredze.People;
using Pieredze.Programmes;
using Pieredze.Relationships;

namespace Pieredze.Tests.Relationships.Goals;

/// <summary>A fresh pair, introduced today, both signed in.</summary>
public sealed record TwoWalkers(Relationship Pair, Visitor Mentor, Visitor Mentee)
{
    public string At => $"/pairs/{Pair.Id}";

    public static async Task<TwoWalkers> In(House house)
    {
        var now = DateTime.UtcNow;
        var programme = new Programme
        {
            TitleLv = "Ceļā",
            TitleEn = "On the way",
            CreatedAt = now,
        };
        Person New(string name) =>
            new()
            {
                FirstName = name,
                LastName = "Kalns",
                Email = $"{Guid.NewGuid():N}@example.org",
                CreatedAt = now,
            };
        var (ilze, anna) = (New("Ilze"), New("Anna"));
        var today = DateOnly.FromDateTime(house.Time.GetUtcNow().UtcDateTime);
        var pair = new Relationship
        {
            ProgrammeId = programme.Id,
            MentorId = ilze.Id,
            MenteeId = anna.Id,
            IntroducedOn = today.AddDays(-10),
            PlannedEnd = today.AddYears(1),
        };
        await house.Data(db =>
        {
            db.AddRange(programme, ilze, anna, pair);
            return Task.CompletedTask;
        });
        return new(
            pair,
            await house.Visit().SignedInAs("Ilze Kalns", ilze.Id),
            await house.Visit().SignedInAs("Anna Kalns", anna.Id)
        );
    }
}
