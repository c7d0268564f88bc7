using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pieredze.Measurement.Benefits;
using Pieredze.Measuring.Plan;
using Pieredze.Measuring.Publishing;
using Pieredze.Measuring.Surveys;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Relationships;

namespace Pieredze.Tests.Measuring;

/// <summary>A running programme of its own with as many pairs as wanted, whose answers a test writes down in one line.</summary>
public sealed class Respondents(House house, Programme programme)
{
    private readonly List<Relationship> _pairs = [];
    private readonly List<Person> _waiting = [];
    private readonly Dictionary<(Guid, Wave, bool), SurveyReply> _replies = [];
    private readonly Dictionary<Guid, Guid> _keys = [];

    public House House => house;
    public Programme Programme => programme;
    public string At => $"/programmes/{programme.Id}";
    public IReadOnlyList<Relationship> Pairs => _pairs;
    public IReadOnlyList<Person> Waiting => _waiting;
    public Visitor Coordinator { get; private set; } = null!;
    public MeasurementPlan Plan { get; private set; } = null!;
    private Clock Clock => house.Services.GetRequiredService<Clock>();

    public static async Task<Respondents> In(
        House house,
        int pairs,
        int waiting = 0,
        ComparedWith comparedWith = ComparedWith.Nobody,
        Action<Programme>? change = null
    )
    {
        var programme = new Programme
        {
            TitleLv = "Mērītais ceļš",
            TitleEn = "Measured path",
            CreatedAt = house.Services.GetRequiredService<Clock>().Now,
        };
        change?.Invoke(programme);
        var all = new Respondents(house, programme);
        await house.Data(db => all.SettleAsync(db, pairs, waiting, comparedWith));
        all.Coordinator = await house.Visit().SignedInAs("Koordinatore", all._coordinator.Id);
        return all;
    }

    private Person _coordinator = null!;

    private async Task SettleAsync(Database db, int pairs, int waiting, ComparedWith comparedWith)
    {
        _coordinator = Someone("Rūta");
        db.AddRange(
            programme,
            _coordinator,
            new StaffMember
            {
                ProgrammeId = programme.Id,
                PersonId = _coordinator.Id,
                Role = StaffRole.Coordinator,
            }
        );
        db.Entry(programme).Property(p => p.State).CurrentValue = ProgrammeState.Running;
        for (var i = 0; i < pairs; i++)
        {
            var (mentee, mentor) = (Someone("Anna"), Someone("Ilze"));
            var pair = new Relationship
            {
                ProgrammeId = programme.Id,
                MentorId = mentor.Id,
                MenteeId = mentee.Id,
                IntroducedOn = Clock.Today.AddDays(-1),
                PlannedEnd = Clock.Today.AddDays(300),
            };
            _pairs.Add(pair);
            db.AddRange(mentee, mentor, pair, Place(mentee, Side.Mentee), Place(mentor, Side.Mentor));
        }

        for (var i = 0; i < waiting; i++)
        {
            var person = Someone("Zane");
            _waiting.Add(person);
            db.AddRange(person, Place(person, Side.Mentee));
        }

        Plan = MeasurementPlan.For(programme, Clock.Now);
        Plan.Change(new(Plan.Indicators, comparedWith), Clock.Now);
        Plan.Freeze(Clock.Now);
        db.Add(Plan);
        await db.SaveChangesAsync();
    }

    /// <summary>Writes down the score of an indicator as one person gave it; every item the same.</summary>
    public void Say(Guid person, Side side, Wave wave, string indicator, int score, bool isWaiting = false)
    {
        var reply = Reply(person, side, wave, isWaiting);
        foreach (var item in Indicators.Of(indicator)!.Items)
        {
            var scale = Indicators.Of(indicator)!.Scale;
            reply.Answer(
                new(item.Code, scale),
                item.IsReversed ? scale.Lowest + scale.Highest - score : score,
                Clock.Today
            );
        }
    }

    /// <summary>What a part of a page says, with a space between all that stands in elements of their own.</summary>
    public static string Said(Visitor visitor, string part = "main") =>
        string.Join(
            ' ',
            visitor
                .Page.QuerySelectorAll(part)
                .SelectMany(e => e.Descendants<AngleSharp.Dom.IText>())
                .SelectMany(t => t.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        );

    /// <summary>One answer to one item.</summary>
    public void SayItem(Guid person, Side side, Wave wave, string item, int answer) =>
        Reply(person, side, wave, false).Answer(new(item, new(0, 10)), answer, Clock.Today);

    /// <summary>Mentees, in their order, before and after.</summary>
    public void MenteesSay(Wave wave, string indicator, params int[] scores)
    {
        foreach (var (pair, score) in _pairs.Zip(scores))
        {
            Say(pair.MenteeId, Side.Mentee, wave, indicator, score);
        }
    }

    public void MentorsSay(Wave wave, string indicator, params int[] scores)
    {
        foreach (var (pair, score) in _pairs.Zip(scores))
        {
            Say(pair.MentorId, Side.Mentor, wave, indicator, score);
        }
    }

    /// <summary>Stores all that was written down since the last time.</summary>
    public Task StoreAsync() =>
        house.Data(async db =>
        {
            db.AddRange(_replies.Values);
            _replies.Clear();
            await db.SaveChangesAsync();
        });

    public Task PublishAsync(Wave wave) =>
        house.Data(async db =>
        {
            await using var scope = house.Services.CreateAsyncScope();
            var own = scope.ServiceProvider.GetRequiredService<Database>();
            var stored = await own.Programmes.SingleAsync(p => p.Id == programme.Id);
            await scope.ServiceProvider.GetRequiredService<Publisher>().WaveAsync(stored, wave, null);
            await own.SaveChangesAsync();
        });

    /// <summary>Does something with the parts of the product, as a request would.</summary>
    public async Task<T> With<TPart, T>(Func<TPart, Database, Task<T>> work)
        where TPart : notnull
    {
        await using var scope = house.Services.CreateAsyncScope();
        return await work(
            scope.ServiceProvider.GetRequiredService<TPart>(),
            scope.ServiceProvider.GetRequiredService<Database>()
        );
    }

    public Task ChangeAsync(Func<Database, Task> change) => house.Data(change);

    private SurveyReply Reply(Guid person, Side side, Wave wave, bool isWaiting)
    {
        if (!_replies.TryGetValue((person, wave, isWaiting), out var reply))
        {
            _keys.TryAdd(person, SurveyReply.NewKey());
            reply = new()
            {
                Key = _keys[person],
                ProgrammeId = programme.Id,
                PersonId = person,
                Side = side,
                Wave = wave,
                IsWaiting = isWaiting,
                Plan = 1,
                AnsweredOn = Clock.Today,
            };
            _replies.Add((person, wave, isWaiting), reply);
        }

        return reply;
    }

    private Enrolment Place(Person person, Side side) =>
        new()
        {
            ProgrammeId = programme.Id,
            PersonId = person.Id,
            Side = side,
            State = EnrolmentState.Accepted,
            AcceptedAt = Clock.Now,
            ProfileDoneAt = Clock.Now,
            CreatedAt = Clock.Now,
        };

    private Person Someone(string name)
    {
        var person = new Person
        {
            FirstName = name,
            LastName = "Mērniece",
            Email = $"{Guid.NewGuid():N}@example.org",
            Language = "lv",
            CreatedAt = Clock.Now,
        };
        person.Fold();
        return person;
    }
}
