using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Safeguards.Supporting;

/// <summary>What a mentor asks one support person in private; those two read it and nobody else.</summary>
public sealed class MentorQuestion : IVersioned
{
    public const int LongestText = 4000;

    public Guid Id { get; init; } = Guid.NewGuid();
    public required Guid ProgrammeId { get; init; }
    public required Guid MentorId { get; init; }
    public required Guid SupporterId { get; init; }
    public required DateOnly AskedOn { get; init; }

    /// <summary>Sealed.</summary>
    public required byte[] Text { get; init; }

    /// <summary>Sealed; null until it is answered.</summary>
    public byte[]? Answer { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }
    public int Version { get; private set; }

    public static Refusal? WhyNotText(string? text) =>
        string.IsNullOrWhiteSpace(text) ? new("question-text-needed")
        : text.Length > LongestText ? new("question-text-long", ("most", LongestText))
        : null;

    public static Refusal? WhyNotAsk(string? text, Guid supporter, IReadOnlyCollection<Guid> among) =>
        WhyNotText(text) ?? (among.Contains(supporter) ? null : new("question-not-support"));

    public static MentorQuestion Ask(
        (Guid Programme, Guid Mentor, Guid Supporter) between,
        string? text,
        IReadOnlyCollection<Guid> among,
        Sealer sealer,
        DateOnly today
    )
    {
        Refusal.Check(WhyNotAsk(text, between.Supporter, among));
        var id = Guid.NewGuid();
        return new()
        {
            Id = id,
            ProgrammeId = between.Programme,
            MentorId = between.Mentor,
            SupporterId = between.Supporter,
            AskedOn = today,
            Text = sealer.Seal(id, text!.Trim().ReplaceLineEndings("\n")),
        };
    }

    /// <summary>A later answer takes the place of an earlier one.</summary>
    public void Reply(string? text, Sealer sealer, DateOnly today)
    {
        Refusal.Check(WhyNotText(text));
        (Answer, AnsweredOn) = (sealer.Seal(Id, text!.Trim().ReplaceLineEndings("\n")), today);
    }
}
