using Microsoft.EntityFrameworkCore;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Words;
using Pieredze.Programmes;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Ending;

/// <summary>What stands on a certificate: names, days and the programme; nothing of goals, notes or how it went.</summary>
public sealed record CertificateText(
    string Organisation,
    string Title,
    string Name,
    string Text,
    IReadOnlyList<(string Role, string Name)> Signatures
)
{
    /// <summary>The certificate of the one who asks, or null where there is nothing yet to certify.</summary>
    public static async Task<CertificateText?> OfAsync(PairDesk desk, Database db, Settings settings, Words words)
    {
        var pair = desk.Pair;
        if (pair.Standing is not (Standing.Completed or Standing.Closed))
        {
            return null;
        }

        var programme = (await db.Programmes.FindAsync(pair.ProgrammeId))!;
        var coordinators = db.Set<StaffMember>()
            .Where(s => s.ProgrammeId == programme.Id && s.Role == StaffRole.Coordinator)
            .Select(s => s.PersonId);
        var coordinator = await db.Set<People.Person>()
            .Where(p => coordinators.Contains(p.Id) && p.ErasedAt == null)
            .OrderBy(p => p.NameOrder)
            .FirstOrDefaultAsync();
        var w = words.For("Relationships/Ending");
        List<(string, string)> signatures = [(w["certificate-beside"], desk.Other.Name)];
        if (coordinator is not null)
        {
            signatures.Add((w["certificate-coordinator"], coordinator.Name));
        }

        return new(
            settings.Organisation,
            w["certificate"],
            (desk.IAmMentee ? desk.Mentee : desk.Mentor).Name,
            w[
                "certificate-text",
                ("programme", programme.Title(words.Language)),
                ("from", pair.IntroducedOn),
                ("until", pair.EndedOn ?? desk.Clock.Today)
            ],
            signatures
        );
    }
}
