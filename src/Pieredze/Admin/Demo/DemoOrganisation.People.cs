using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.People;
using Pieredze.Programmes;
using Pieredze.Relationships;

namespace Pieredze.Admin.Demo;

// How one made-up person, place or pair is made.
public sealed partial class DemoOrganisation
{
    // Whoever was introduced later than this had not waited since the first year.
    private const int DaysOfLateComers = 170;

    private PairStory Pair(Guid mentee, Guid mentor, int daysAgo)
    {
        var story = new PairStory(_programme, mentee, mentor, Today.AddDays(-daysAgo), settings, _dice);
        db.Relationships.Add(story.Pair);
        if (daysAgo < DaysOfLateComers && db.Enrolments.Local.FirstOrDefault(e => e.PersonId == mentee) is { } place)
        {
            place.AcceptedAt = place.ProfileDoneAt = clock.Now.AddDays(-daysAgo - _dice.Next(8, 24));
        }

        db.Add(story.Introduction);
        db.Note("pair-introduced", clock.Now.AddDays(-daysAgo), mentor, _programme.Id, story.Pair.Id);
        return story;
    }

    private Guid Place(
        string first,
        string last,
        People.Side side,
        string unit,
        string post,
        string? addressed = null,
        bool answers = true,
        bool numbered = false
    )
    {
        var id = Account(first, last, unit, post, addressed, numbered: numbered);
        var place = new Enrolment
        {
            ProgrammeId = _programme.Id,
            PersonId = id,
            Side = side,
            CreatedAt = clock.Now.AddDays(-390),
            IsNominated = side == People.Side.Mentee ? db.Enrolments.Local.Count % 3 == 0 : null,
        };
        db.Enrolments.Add(place);
        if (answers)
        {
            place.Accept(clock.Now.AddDays(-385));
            place.Describe(Profiles.Of(side, _dice), clock.Now.AddDays(-384));
            place.ConfirmBriefing(clock.Now.AddDays(-383));
        }

        return id;
    }

    private Guid Account(
        string first,
        string last,
        string unit,
        string post,
        string? addressed = null,
        bool admin = false,
        bool numbered = false
    )
    {
        var email = _names.Email(first, last, numbered);
        var person = new Person
        {
            FirstName = first,
            LastName = last,
            AddressedAs = addressed,
            Email = email,
            Language = "lv",
            Unit = unit,
            Site = numbered && _dice.Next(5) < 2 ? "Pārdaugavas korpuss" : "Galvenais korpuss",
            JobTitle = post,
            CreatedAt = clock.Now.AddDays(-400),
        };
        person.Fold();
        db.People.Add(person);
        // Without a password nobody can sign in to a made-up account except through the page of the demo.
        db.Accounts.Add(
            new()
            {
                Id = person.Id,
                Name = person.Name,
                Email = email,
                UserName = email,
                NormalizedEmail = email.ToUpperInvariant(),
                NormalizedUserName = email.ToUpperInvariant(),
                SecurityStamp = Guid.NewGuid().ToString("N"),
                IsAdmin = admin,
                CreatedAt = clock.Now.AddDays(-400),
            }
        );
        return person.Id;
    }
}
