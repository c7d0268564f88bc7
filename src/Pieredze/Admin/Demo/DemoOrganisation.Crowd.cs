using Microsoft.EntityFrameworkCore;
using Pieredze.People;
using Pieredze.Programmes;
using Pieredze.Relationships;

namespace Pieredze.Admin.Demo;

// As many more people as asked for.
public sealed partial class DemoOrganisation
{
    private async Task CrowdAsync(int people)
    {
        var waiting = new Queue<Guid>();
        for (var i = 0; i < people; i++)
        {
            var (first, last) = _names.Next();
            var side = i % 2 == 0 ? People.Side.Mentor : People.Side.Mentee;
            // A small share has not answered yet, or waits; the rest walks.
            var chance = _dice.Next(100);
            var id = Place(first, last, side, _names.Unit(), _names.Post(first), answers: chance >= 6, numbered: true);
            if (chance >= 6 && side == People.Side.Mentor)
            {
                waiting.Enqueue(id);
            }
            else if (chance >= 14 && waiting.TryDequeue(out var mentor))
            {
                Walk(id, mentor, _dice.Next(100));
            }

            if (i % AtOnce == AtOnce - 1)
            {
                await db.SaveChangesAsync();
                db.ChangeTracker.Clear();
            }
        }

        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }

    private void Walk(Guid mentee, Guid mentor, int chance)
    {
        switch (chance)
        {
            case < 12:
                Pair(mentee, mentor, _dice.Next(3, 22)).WalkTo(Stage.Building, Today);
                break;
            case < 30:
                Pair(mentee, mentor, _dice.Next(38, 52)).WalkTo(Stage.Goals, Today);
                break;
            case < 42:
                Pair(mentee, mentor, _dice.Next(300, 340))
                    .WalkTo(Stage.Working, Today)
                    .Work(Today.AddDays(-30))
                    .End(Today.AddDays(-_dice.Next(2, 25)), complete: false)
                    .Arrange(Today.AddDays(_dice.Next(2, 12)), 11, 0, Sentences.Places[1], clock.Now);
                break;
            case < 48:
                Pair(mentee, mentor, _dice.Next(350, 378))
                    .WalkTo(Stage.Working, Today)
                    .Work(Today.AddDays(-80))
                    .End(Today.AddDays(-50), complete: true);
                break;
            case < 52:
                Pair(mentee, mentor, _dice.Next(70, 200))
                    .WalkTo(Stage.Working, Today)
                    .Pair.Pause(mentee, Today.AddDays(_dice.Next(7, 50)), Today.AddDays(-3));
                break;
            case < 55:
                Pair(mentee, mentor, _dice.Next(20, 90))
                    .WalkTo(Stage.Building, Today)
                    .Pair.EndEarly(mentee, Today.AddDays(-5));
                break;
            default:
                var story = Pair(mentee, mentor, _dice.Next(70, 280)).WalkTo(Stage.Working, Today);
                story.Work(Today.AddDays(-_dice.Next(1, 20)));
                if (chance < 90)
                {
                    story.Arrange(Today.AddDays(_dice.Next(2, 20)), 10, 0, Sentences.Places[0], clock.Now);
                }

                break;
        }
    }
}
