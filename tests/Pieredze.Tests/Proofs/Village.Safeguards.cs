using Pieredze.Platform.Data;
using Pieredze.Safeguards.Concerns;

namespace Pieredze.Tests.Proofs;

// What was told in confidence.
public sealed partial class Village
{
    private void Worry(Database db)
    {
        var sealer = SealedWords.By(db);
        var concern = Concern.Raise(
            new()
            {
                Id = Guid.NewGuid(),
                ProgrammeId = Programme.Id,
                RelationshipId = Pair.Id,
                AuthorId = Mentee.Id,
                Text = "Mani biedē",
                Chosen = [Support.Id],
                Among = [Support.Id],
            },
            sealer,
            _today
        );
        concern.Answer(Support.Id, "Parunāsim", sealer, _today);
        concern.Decide(Support.Id, substantiated: true, "Tā bija", "Atvainoties", sealer, _today);
        db.Add(concern);
        Ids["concern"] = concern.Id;
    }
}
