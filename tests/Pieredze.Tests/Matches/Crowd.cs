using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.Matches;
using Pieredze.People;
using Pieredze.Programmes;

namespace Pieredze.Tests.Matches;

/// <summary>A running programme with its coordinator, to which a test adds mentees and mentors who are ready.</summary>
public sealed class Crowd(House house, Programme run, Visitor coordinator)
{
    public House House => house;
    public Programme Run => run;
    public Visitor Coordinator => coordinator;
    public string At => $"/programmes/{run.Id}/matches";

    public static async Task<Crowd> In(House house, bool launched = true, Action<Programme>? change = null)
    {
        var run = new Programme
        {
            TitleLv = "Ceļš",
            TitleEn = "Way",
            CreatedAt = house.Time.GetUtcNow().UtcDateTime,
        };
        run.Topics.Add("Vadība");
        change?.Invoke(run);
        var vera = Someone("Vera", "lv");
        await house.Data(db =>
        {
            db.AddRange(run, vera);
            db.Add(
                new StaffMember
                {
                    ProgrammeId = run.Id,
                    PersonId = vera.Id,
                    Role = StaffRole.Coordinator,
                }
            );
            if (launched)
            {
                db.Entry(run).Property(p => p.State).CurrentValue = ProgrammeState.Running;
            }

            return Task.CompletedTask;
        });
        return new(house, run, await house.Visit().SignedInAs("Vera", vera.Id));
    }

    public Task<Visitor> Mentee(string name, Action<Enrolment>? change = null) => Add(name, Side.Mentee, change);

    public Task<Visitor> Mentor(string name, Action<Enrolment>? change = null) => Add(name, Side.Mentor, change);

    /// <summary>Somebody who never comes to the pages themselves.</summary>
    public async Task<Guid> Quiet(
        string name,
        Side side,
        Action<Enrolment>? change = null,
        Action<Person>? person = null
    )
    {
        var somebody = Someone(name, "lv");
        person?.Invoke(somebody);
        var place = Ready(somebody, side);
        change?.Invoke(place);
        await house.Data(db =>
        {
            db.AddRange(somebody, place);
            return Task.CompletedTask;
        });
        return somebody.Id;
    }

    public async Task<Guid> Draft()
    {
        await coordinator.Open(At);
        await coordinator.Send("form:has(#draft)");
        return Guid.Parse(coordinator.At.Segments[^1]);
    }

    public async Task<IReadOnlyList<Proposal>> Published()
    {
        await Draft();
        // Without a pair there is nothing to publish.
        if (coordinator.Page.QuerySelector("#publish") is not null)
        {
            await coordinator.Send("#publish");
        }

        return await Proposals();
    }

    public Task<List<Proposal>> Proposals() =>
        house.Data(db =>
            db.Proposals.Where(p => p.ProgrammeId == run.Id).OrderBy(p => p.Id).AsNoTracking().ToListAsync()
        );

    public Task<List<OutboxMail>> MailsTo(Visitor visitor) =>
        house.Data(db =>
            db.Outbox.Where(m => m.PersonId == visitor.PersonId && m.Kind == "proposal")
                .OrderBy(m => m.Id)
                .ToListAsync()
        );

    public Task Change(Visitor visitor, Action<Enrolment> change) =>
        house.Data(async db =>
            change(await db.Enrolments.SingleAsync(e => e.PersonId == visitor.PersonId && e.ProgrammeId == run.Id))
        );

    /// <summary>A proposal to which the mentee has already said yes.</summary>
    public async Task<Proposal> Awaiting(Visitor mentee, Visitor mentor)
    {
        var now = house.Time.GetUtcNow().UtcDateTime;
        var proposal = new Proposal
        {
            ProgrammeId = run.Id,
            MenteeId = mentee.PersonId,
            MentorId = mentor.PersonId,
            Reasons = System.Text.Json.JsonSerializer.Serialize(
                new Pieredze.Matching.Reasons
                {
                    CoveredNeeds = [],
                    OpenNeeds = [],
                    SharedValues = [],
                    SharedLanguages = ["lv"],
                    AlikeSliders = [],
                    ComplementingSliders = [],
                    CommonHours = null,
                    ChoiceRank = null,
                    SameSite = null,
                }
            ),
        };
        proposal.Publish(now, 7);
        proposal.Accept(mentee.PersonId, now, 7);
        await house.Data(db =>
        {
            db.Add(proposal);
            return Task.CompletedTask;
        });
        return proposal;
    }

    /// <summary>The same person in a second browser.</summary>
    public async Task<Visitor> Again(Visitor visitor)
    {
        var email = await house.Data(db =>
            db.Set<Pieredze.Accounts.Account>().Where(a => a.Id == visitor.PersonId).Select(a => a.Email!).SingleAsync()
        );
        var second = await house.Visit().Open("/sign-in");
        return await second.Send("#password", ("Email", email), ("Password", Visitor.Password));
    }

    private static Person Someone(string name, string language)
    {
        var person = new Person
        {
            FirstName = name,
            LastName = "Ozola",
            Email = $"{Guid.NewGuid():N}@example.org",
            Language = language,
            CreatedAt = DateTime.UtcNow,
        };
        person.Fold();
        return person;
    }

    private Enrolment Ready(Person person, Side side)
    {
        var now = house.Time.GetUtcNow().UtcDateTime;
        return new()
        {
            ProgrammeId = run.Id,
            PersonId = person.Id,
            Side = side,
            State = EnrolmentState.Accepted,
            ProfileDoneAt = now,
            BriefingDoneAt = now,
            Languages = ["lv"],
            CreatedAt = now,
        };
    }

    private async Task<Visitor> Add(string name, Side side, Action<Enrolment>? change) =>
        await house.Visit().SignedInAs($"{name} Ozola", await Quiet(name, side, change));
}
