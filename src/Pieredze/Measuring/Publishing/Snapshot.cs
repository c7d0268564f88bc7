using System.Text.Json;
using System.Text.Json.Serialization;
using Pieredze.Measurement;
using Pieredze.Measurement.Anonymity;
using Pieredze.Measurement.Benefits;

namespace Pieredze.Measuring.Publishing;

/// <summary>What was published of one wave or one round of the pulse, once and for good. Reports read this and nothing else.</summary>
public sealed class Snapshot
{
    private readonly List<PublishedCut> _cuts = [];

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ProgrammeId { get; init; }

    /// <summary>The wave; null for a round of the pulse.</summary>
    public Wave? Wave { get; init; }

    /// <summary>The round of the pulse; null for a wave.</summary>
    public int? Round { get; init; }

    /// <summary>The version of the plan that was in force.</summary>
    public required int Plan { get; init; }

    public required DateTime PublishedAt { get; init; }

    /// <summary>Who chose to publish; null when it came by itself.</summary>
    public Guid? PublishedBy { get; init; }

    public IReadOnlyList<PublishedCut> Cuts => _cuts;

    internal void Add(PublishedCut cut) => _cuts.Add(cut);
}

/// <summary>One cut of one subject as it was published, and which answers are in it, so that later cuts cannot uncover them.</summary>
public sealed class PublishedCut
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    public required Guid SnapshotId { get; init; }

    /// <summary>The code of an indicator or an item.</summary>
    public required string Subject { get; init; }

    public required Group Group { get; init; }
    public required BenefitStatus Status { get; init; }

    /// <summary>How many people are behind it; null when that must not be told.</summary>
    public int? People { get; init; }

    /// <summary>The numbers, as JSON; null when there are none to show.</summary>
    public string? Numbers { get; private set; }

    /// <summary>For each figure the keys of the answers in it, by wave; read by the auditor of results alone.</summary>
    public string Parts { get; private set; } = "[]";

    public T? Read<T>()
        where T : class => Numbers is null ? null : JsonSerializer.Deserialize<T>(Numbers, Json);

    internal PublishedCut With(object? numbers, IReadOnlyList<Figure> figures)
    {
        Numbers = numbers is null ? null : JsonSerializer.Serialize(numbers, Json);
        Parts = JsonSerializer.Serialize(figures.Where(f => f.Parts.Count > 0).Select(Part.Of));
        return this;
    }

    /// <summary>What the figures told, as the auditor knows it.</summary>
    internal IEnumerable<Figure> Figures() =>
        JsonSerializer
            .Deserialize<List<Part>>(Parts)!
            .Select(part =>
                part.Minus is { } earlier
                    ? Figure.OfChange(part.People, earlier, part.Wave)
                    : Figure.Of(part.People, part.Wave)
            );

    /// <summary>A sum over people in a wave, perhaps minus what the same people said before.</summary>
    private sealed record Part(IReadOnlyList<Guid> People, int Wave, int? Minus)
    {
        public static Part Of(Figure figure)
        {
            var waves = figure.Parts.GroupBy(p => p.Value, p => p.Key).ToDictionary(g => g.Key, g => g.ToList());
            var plus = waves[1];
            return new(
                [.. plus.Select(a => a.Person).Order()],
                plus[0].Wave,
                waves.TryGetValue(-1, out var minus) ? minus[0].Wave : null
            );
        }
    }
}

/// <summary>Whose answers a cut is about; the list is fixed.</summary>
public enum Group
{
    Everybody,
    Mentees,
    Mentors,

    /// <summary>Those who wait, beside those who walk.</summary>
    Waiting,

    /// <summary>The mentees of another unit, beside one's own.</summary>
    OtherUnit,
}
