using Pieredze.Measurement.Anonymity;
using Pieredze.Measurement.Benefits;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Measuring.Surveys;

/// <summary>
/// What one person answered in one wave. It is confidential, not anonymous: it stays with the person so that change can be
/// seen, the person alone reads it, and everybody else sees only what is published of many.
/// </summary>
public sealed class SurveyReply : IVersioned
{
    private readonly List<SurveyAnswer> _answers = [];

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Stands for the person in what is published; random, and the same in all waves of a programme.</summary>
    public required Guid Key { get; init; }

    public required Guid ProgrammeId { get; init; }
    public required Guid PersonId { get; init; }
    public required Side Side { get; init; }
    public required Wave Wave { get; init; }

    /// <summary>Whether the person was still waiting for a partner, and so belongs to those who are compared with.</summary>
    public bool IsWaiting { get; init; }

    /// <summary>The version of the plan by which was asked.</summary>
    public required int Plan { get; init; }

    public required DateOnly AnsweredOn { get; set; }

    /// <summary>Whether the person came to the last page; what was answered before counts all the same.</summary>
    public bool IsFinished { get; private set; }

    /// <summary>Whether it has gone into something published; from then on it cannot be changed.</summary>
    public bool IsPublished { get; private set; }

    public int Version { get; private set; }
    public IReadOnlyList<SurveyAnswer> Answers => _answers;

    public static Guid NewKey() => Scatter.Key();

    public int? this[string item] => _answers.Find(a => a.Item == item)?.Value;

    public Refusal? WhyNotChange() => IsPublished ? new("survey-published") : null;

    /// <summary>Takes an answer, or takes it back when it is null.</summary>
    public void Answer(SurveyItem item, int? answer, DateOnly today)
    {
        Refusal.Check(WhyNotChange());
        Refusal.Check(answer is { } given && !item.Allows(given) ? new("answer-not-there") : null);
        if (this[item.Code] == answer)
        {
            return;
        }

        _answers.RemoveAll(a => a.Item == item.Code);
        if (answer is { } value)
        {
            _answers.Add(
                new()
                {
                    ReplyId = Id,
                    Item = item.Code,
                    Value = value,
                }
            );
        }

        AnsweredOn = today;
        Version++;
    }

    public void Finish()
    {
        Refusal.Check(WhyNotChange());
        IsFinished = true;
    }

    public void Publish() => IsPublished = true;

    /// <summary>The score of an indicator, or null when too little of it was answered.</summary>
    public double? Score(Indicator indicator) =>
        indicator.Items.Count == 0 ? null : indicator.Score([.. indicator.Items.Select(i => this[i.Code])]);
}

/// <summary>One answer to one item, as a number on its scale.</summary>
public sealed class SurveyAnswer
{
    public required Guid ReplyId { get; init; }
    public required string Item { get; init; }
    public required int Value { get; init; }
}
