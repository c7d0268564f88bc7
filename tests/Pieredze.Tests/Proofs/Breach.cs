// Faults on purpose: the rules of the house are run over this assembly too, and must report each of them.
#pragma warning disable CA1812, CA1852, MA0053, IDE0130

namespace Pieredze.Relationships.Planted
{
    internal class OpenToInherit
    {
        public int Reminders(Nudges.Remind reminding) => reminding.GetHashCode();
    }

    internal sealed class PairManager
    {
        public Guid Round() =>
            new Matches.MatchRound
            {
                ProgrammeId = Guid.Empty,
                Number = 1,
                CreatedAt = default,
                Seed = 1,
            }.Id;
    }
}

namespace Pieredze.Matches.Planted
{
    internal sealed class PeeksIntoAPage
    {
        public static bool Sent(People.JoinModel page) => page.Sent;
    }
}

namespace Pieredze.Platform.Planted
{
    internal sealed class KnowsAFeature
    {
        public static int Of(object thing) => thing is People.Person ? 1 : 0;
    }
}

namespace Pieredze.Cellar.Planted
{
    internal sealed class FolderWithoutARow;
}
