using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Safeguards.Supporting;

/// <summary>Mentors of one programme who meet with their support person to talk about themselves as mentors.</summary>
public sealed class Circle : IVersioned
{
    public const int LongestTopic = 200;
    public const int Fewest = 2;
    private readonly List<CircleSeat> _seats = [];

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ProgrammeId { get; init; }
    public required Guid CalledBy { get; init; }
    public required DateTime StartsAt { get; init; }
    public required int Minutes { get; init; }

    /// <summary>In general words; nobody's case.</summary>
    public required string Topic { get; init; }

    public string? Place { get; init; }
    public CircleState State { get; private set; } = CircleState.Planned;
    public int CalendarSequence { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<CircleSeat> Seats => _seats;

    public static Refusal? WhyNotPlan(NewCircle circle, IReadOnlyCollection<Guid> mentors, DateTime now) =>
        string.IsNullOrWhiteSpace(circle.Topic) ? new("circle-topic-needed")
        : circle.Topic.Length > LongestTopic || circle.Place?.Length > LongestTopic
            ? new("circle-topic-long", ("most", LongestTopic))
        : circle.StartsAt <= now ? new("circle-in-the-past")
        : circle.Minutes is < 15 or > 480 ? new("circle-length")
        : circle.Invited.Distinct().Count() < Fewest ? new("circle-too-few", ("least", Fewest))
        : circle.Invited.Except(mentors).Any() ? new("circle-not-mentors")
        : null;

    public static Circle Plan(NewCircle planned, IReadOnlyCollection<Guid> mentors, DateTime now)
    {
        Refusal.Check(WhyNotPlan(planned, mentors, now));
        var circle = new Circle
        {
            ProgrammeId = planned.ProgrammeId,
            CalledBy = planned.CalledBy,
            StartsAt = planned.StartsAt,
            Minutes = planned.Minutes,
            Topic = planned.Topic!.Trim(),
            Place = string.IsNullOrWhiteSpace(planned.Place) ? null : planned.Place.Trim(),
        };
        circle._seats.AddRange(
            planned.Invited.Distinct().Select(m => new CircleSeat { CircleId = circle.Id, PersonId = m })
        );
        return circle;
    }

    public Refusal? WhyNotAnswer(Guid mentor, DateTime now) =>
        !_seats.Exists(s => s.PersonId == mentor) ? new("circle-not-invited")
        : State != CircleState.Planned || StartsAt <= now ? new("circle-is-over")
        : null;

    /// <summary>A mentor says whether they come; no reason is asked, and the answer may change until it begins.</summary>
    public void Answer(Guid mentor, bool comes, DateTime now)
    {
        Refusal.Check(WhyNotAnswer(mentor, now));
        _seats.Find(s => s.PersonId == mentor)!.Comes = comes;
    }

    public Refusal? WhyNotHold(DateTime now) =>
        State != CircleState.Planned ? new("circle-is-over")
        : StartsAt > now ? new("circle-not-yet")
        : null;

    /// <summary>It took place; this is what readiness counts.</summary>
    public void Hold(DateTime now)
    {
        Refusal.Check(WhyNotHold(now));
        State = CircleState.Held;
    }

    public Refusal? WhyNotCancel() => State != CircleState.Planned ? new("circle-is-over") : null;

    public void Cancel()
    {
        Refusal.Check(WhyNotCancel());
        (State, CalendarSequence) = (CircleState.Cancelled, CalendarSequence + 1);
    }
}

public enum CircleState
{
    Planned,
    Held,
    Cancelled,
}

/// <summary>One mentor invited to a circle; null until they answer.</summary>
public sealed class CircleSeat
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid CircleId { get; init; }
    public required Guid PersonId { get; init; }
    public bool? Comes { get; set; }
}

/// <summary>What a circle is planned with.</summary>
public sealed record NewCircle
{
    public required Guid ProgrammeId { get; init; }
    public required Guid CalledBy { get; init; }
    public required DateTime StartsAt { get; init; }
    public required int Minutes { get; init; }
    public required string? Topic { get; init; }
    public string? Place { get; init; }
    public required IReadOnlyCollection<Guid> Invited { get; init; }
}
