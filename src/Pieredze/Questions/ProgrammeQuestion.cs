using Pieredze.Platform;

namespace Pieredze.Questions;

/// <summary>A question that a programme adds to the bank for those who take part in it, in both languages.</summary>
public sealed class ProgrammeQuestion
{
    public const int Most = 200;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ProgrammeId { get; init; }
    public required string Stage { get; init; }
    public required string Latvian { get; init; }
    public required string English { get; init; }

    public Question AsQuestion => new(Stage[0], Latvian, English);

    public static Refusal? WhyNotAdd(string? latvian, string? english, string? stage, int have) =>
        OwnQuestion.WhyNotText(latvian, stage)
        ?? OwnQuestion.WhyNotText(english, stage)
        ?? (have >= Most ? new("questions-most", ("most", Most)) : null);

    public static ProgrammeQuestion Add(Guid programme, string? latvian, string? english, string? stage, int have)
    {
        Refusal.Check(WhyNotAdd(latvian, english, stage, have));
        return new()
        {
            ProgrammeId = programme,
            Stage = stage!,
            Latvian = latvian!.Trim(),
            English = english!.Trim(),
        };
    }
}
