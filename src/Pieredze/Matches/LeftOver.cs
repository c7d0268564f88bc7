using System.Text.Json;
using Pieredze.Matching;

namespace Pieredze.Matches;

/// <summary>Somebody without a pair in a round: facts only, never a veto by name.</summary>
public sealed record LeftOver(Guid Person, Side Side, Obstacle Because, int? Rivals, int? Places)
{
    /// <summary>Whether this person could have been matched; the others are not ready for a round.</summary>
    public bool WasReady() => Because is not (Obstacle.NotEnrolled or Obstacle.BriefingMissing);

    public static IReadOnlyList<LeftOver> Read(string json) => JsonSerializer.Deserialize<List<LeftOver>>(json)!;

    public static string Write(IEnumerable<LeftOver> left) => JsonSerializer.Serialize(left);

    /// <summary>What nearly all who share the places have in common and most others have not.</summary>
    public Bond? Shared { get; init; }

    /// <summary>Mentors who suit this mentee and whose one more place would bring one more pair, the best first.</summary>
    public IReadOnlyList<Guid> Ask { get; init; } = [];

    public static LeftOver Of(UnmatchedPerson person) =>
        new(Guid.Parse(person.Id), person.Side, person.Because, person.Shortage?.Rivals, person.Shortage?.Places)
        {
            Shared = person.InCommon is [var bond, ..] ? bond : null,
        };
}
