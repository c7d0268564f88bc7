using Pieredze.Platform;

namespace Pieredze.Questions;

/// <summary>A question that somebody keeps for themselves; nobody else sees it unless they take it along to a meeting.</summary>
public sealed class OwnQuestion
{
    public const int Longest = 300;
    public const int Most = 100;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid AccountId { get; init; }

    /// <summary>The letter of the stage it is for, «A» to «E».</summary>
    public required string Stage { get; init; }

    public required string Text { get; init; }

    public static Refusal? WhyNotAdd(string? text, string? stage, int have) =>
        WhyNotText(text, stage) ?? (have >= Most ? new("questions-most", ("most", Most)) : null);

    public static OwnQuestion Add(Guid account, string? text, string? stage, int have)
    {
        Refusal.Check(WhyNotAdd(text, stage, have));
        return new()
        {
            AccountId = account,
            Stage = stage!,
            Text = text!.Trim(),
        };
    }

    internal static Refusal? WhyNotText(string? text, string? stage) =>
        string.IsNullOrWhiteSpace(text) ? new("question-empty")
        : text.Trim().Length > Longest ? new("question-long", ("most", Longest))
        : stage is not { Length: 1 } || !BankModel.Stages.Contains(stage[0]) ? new("question-stage")
        : null;
}
