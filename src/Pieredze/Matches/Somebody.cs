using Microsoft.EntityFrameworkCore;
using Pieredze.People;
using Pieredze.Platform.Data;

namespace Pieredze.Matches;

/// <summary>A person as the pages of a round show them: never what they told only to a partner.</summary>
public sealed record Somebody(Guid Id, string Name, string? Unit, string? Site, string? Profession, bool IsGone)
{
    public static async Task<Dictionary<Guid, Somebody>> AllOfAsync(Database db, IReadOnlyCollection<Guid> ids) =>
        await db
            .People.Where(p => ids.Contains(p.Id))
            .Select(p => new Somebody(
                p.Id,
                (p.FirstName + " " + p.LastName).TrimEnd(),
                p.Unit,
                p.Site,
                p.Profession,
                p.ErasedAt != null
            ))
            .ToDictionaryAsync(p => p.Id);

    /// <summary>Everybody a round speaks of.</summary>
    public static HashSet<Guid> In(MatchRound round) =>
        [
            .. round.Proposals.SelectMany(p => new[] { p.MenteeId, p.MentorId }),
            .. LeftOver.Read(round.Unmatched).Select(l => l.Person),
        ];
}
