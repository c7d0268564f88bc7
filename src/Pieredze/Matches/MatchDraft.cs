using System.Text.Json;

namespace Pieredze.Matches;

/// <summary>A pair as a draft keeps it: enough to find it again, nothing of why.</summary>
public sealed record DraftPair(Guid Mentee, Guid Mentor, double Score, int Rank, bool Pinned);

/// <summary>What one run of a round came to, kept so that it can be compared with later ones and taken back.</summary>
public sealed class MatchDraft
{
    public const int MostKept = 10;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RoundId { get; init; }
    public required int Number { get; init; }
    public required DateTime RanAt { get; init; }
    public required Guid RanBy { get; init; }
    public required Aim Aim { get; init; }
    public required Figures Figures { get; init; }

    /// <summary>How many pairs were out of the question and by what, as JSON of numbers.</summary>
    public string RuledOut { get; init; } = "{}";

    /// <summary>The pairs as JSON of ids and numbers.</summary>
    public string Pairs { get; private set; } = "[]";

    /// <summary>People left without a pair and why, as a round keeps it.</summary>
    public string Unmatched { get; private set; } = "[]";

    /// <summary>Pairs that were to be kept and could not be.</summary>
    public int FallenPins { get; init; }

    /// <summary>The number of the earlier draft that was taken back into this one.</summary>
    public int? TakenFrom { get; init; }

    public static IReadOnlyList<DraftPair> Read(string pairs) => JsonSerializer.Deserialize<List<DraftPair>>(pairs)!;

    public IReadOnlyList<DraftPair> ReadPairs() => Read(Pairs);

    public void Keep(IEnumerable<DraftPair> pairs, string unmatched) =>
        (Pairs, Unmatched) = (JsonSerializer.Serialize(pairs), unmatched);

    /// <summary>Somebody left for good: no draft leads to them any more.</summary>
    public void Forget(Guid person) =>
        Keep(
            ReadPairs().Where(p => p.Mentee != person && p.Mentor != person),
            LeftOver.Write(LeftOver.Read(Unmatched).Where(l => l.Person != person))
        );
}
