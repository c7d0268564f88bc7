using Pieredze.Relationships;

namespace Pieredze.Admin.Demo;

// The first year: pairs that have walked their way and parted, so that the second year has something to look back on.
public sealed partial class DemoOrganisation
{
    private const int FirstPairs = 32;
    private const int PairsOfOneMentor = 2;

    private async Task FirstIntakeAsync()
    {
        var mentor = Guid.Empty;
        for (var i = 0; i < FirstPairs; i++)
        {
            if (i < FirstPairs / 2 || i % PairsOfOneMentor == 0)
            {
                mentor = Newcomer(People.Side.Mentor);
            }

            var pair = Pair(Newcomer(People.Side.Mentee), mentor, _dice.Next(362, 378))
                .WalkTo(Stage.Working, Today)
                .Work(Today.AddDays(-185));
            if (i == FirstPairs - 1)
            {
                pair.Pair.EndEarly(pair.Pair.MenteeId, Today.AddDays(-230));
                continue;
            }

            pair.LookBack(Today.AddDays(-184)).End(Today.AddDays(-_dice.Next(150, 172)), complete: true);
            _first.Add(pair.Pair);
        }

        await db.SaveChangesAsync();
    }

    private Guid Newcomer(People.Side side)
    {
        var (first, last) = _names.Next();
        return Place(first, last, side, _names.Unit(), _names.Post(first), numbered: true);
    }
}
