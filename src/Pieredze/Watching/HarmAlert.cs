using Pieredze.Measurement.Harms;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Watching;

/// <summary>A sign beyond its limit that somebody has to answer in writing; it stays until the sign is fine again or a reason is given.</summary>
public sealed class HarmAlert : IVersioned
{
    /// <summary>So many days before the last day those who answer are reminded.</summary>
    public const int DaysOfReminder = 7;

    private readonly List<AlertAnswer> _answers = [];

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ProgrammeId { get; init; }
    public required HarmMeasure Measure { get; init; }

    /// <summary>By what groups were compared; null when nobody was.</summary>
    public string? Attribute { get; init; }

    public required DateOnly RaisedOn { get; init; }
    public DateOnly? RemindedOn { get; private set; }
    public DateOnly? ClosedOn { get; private set; }
    public Guid? ClosedBy { get; private set; }

    /// <summary>Why it was closed though the sign was not fine; null when the sign was.</summary>
    public string? ClosedBecause { get; private set; }

    public int Version { get; private set; }
    public IReadOnlyList<AlertAnswer> Answers => _answers;

    public DateOnly AnswerBy => RaisedOn.AddDays(HarmWatch.DaysToAnswer);

    public bool IsOpen => ClosedOn is null;

    public bool IsUnanswered => IsOpen && _answers.Count == 0;

    public bool IsOverdue(DateOnly today) => IsUnanswered && today > AnswerBy;

    public bool IsAbout(Sign sign) => sign.Measure == Measure && sign.Attribute == Attribute;

    public Refusal? WhyNotAnswer(string? text) =>
        !IsOpen ? new("alert-closed")
        : string.IsNullOrWhiteSpace(text) ? new("alert-answer-missing")
        : text.Trim().Length > AlertAnswer.Longest ? new("alert-answer-long", ("n", AlertAnswer.Longest))
        : null;

    /// <summary>What will change in the programme; said more than once, all of it stays.</summary>
    public void Answer(Guid by, string? text, DateTime now)
    {
        Refusal.Check(WhyNotAnswer(text));
        if (_answers.Exists(a => a.ById == by && a.Text == text!.Trim()))
        {
            return;
        }

        _answers.Add(
            new()
            {
                AlertId = Id,
                ById = by,
                At = now,
                Text = text!.Trim(),
            }
        );
    }

    /// <summary>Closed by hand it must say why: the sign itself still stands.</summary>
    public void Close(Guid by, string? because, DateOnly today)
    {
        Refusal.Check(WhyNotAnswer(because));
        (ClosedOn, ClosedBy, ClosedBecause) = (today, by, because!.Trim());
    }

    /// <summary>The sign is fine again.</summary>
    public void Settle(DateOnly today) => ClosedOn ??= today;

    public bool IsTimeToRemind(DateOnly today) =>
        IsUnanswered && RemindedOn is null && today >= AnswerBy.AddDays(-DaysOfReminder);

    public void Remind(DateOnly today) => RemindedOn = today;
}

/// <summary>What somebody of the staff wrote to an alert, and when.</summary>
public sealed class AlertAnswer
{
    public const int Longest = 2000;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid AlertId { get; init; }
    public required Guid ById { get; init; }
    public required DateTime At { get; init; }
    public required string Text { get; init; }
}
