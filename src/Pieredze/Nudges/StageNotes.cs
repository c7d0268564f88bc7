using Pieredze.Platform.Words;
using Pieredze.Relationships;

namespace Pieredze.Nudges;

/// <summary>The short line under each stage of the walk: since when.</summary>
public static class StageNotes
{
    public static IReadOnlyList<string?> Of(Relationship pair, Words words) =>
        [
            .. Enum.GetValues<Stage>()
                .Select(stage =>
                    pair.Stages.Where(s => s.Stage == stage)
                        .Select(s => words["stage-from", ("day", words.SinceDay(s.On))])
                        .LastOrDefault()
                ),
        ];
}

/// <summary>The short line under a step: for which goal, by when, or when it was done.</summary>
public static class StepNotes
{
    public static string Of(MyStep step, Words words, DateOnly today) =>
        string.Join(
            " · ",
            new[]
            {
                step.Done is { } done
                    ? words[done == today ? "today-done-today" : "today-done", ("day", words.Day(done))]
                : step.Due is { } due ? words[due < today ? "today-overdue" : "today-due", ("day", words.WeekDay(due))]
                : null,
                step.For is { } goal ? words["today-for-goal", ("goal", goal)] : null,
            }.OfType<string>()
        );
}
