using Pieredze.Platform.Data;
using Pieredze.Relationships;
using Pieredze.Relationships.Between;
using Pieredze.Relationships.MovingOn;

namespace Pieredze.Admin.Demo;

// What made-up people write to each other between meetings, and after their way.
public sealed partial class DemoOrganisation
{
    private void TalkBetween(Relationship pair)
    {
        var (anna, ilze) = (pair.MenteeId, pair.MentorId);
        db.AddRange(
            pair.Say(anna, "Pirmdien nodošanu vadīja Elīna. Es klusēju trīs minūtes, un viņa tika galā.", Ago(8, 9)),
            pair.Say(ilze, "Trīs minūtes ir ilgi. Kas tajā klusumā notika ar tevi?", Ago(7, 16)),
            pair.Say(anna, "Sākumā gribēju glābt. Tad pamanīju, ka viņai tas nav vajadzīgs.", Ago(6, 20)),
            pair.Say(ilze, "To paņemsim ceturtdien līdzi. Un ko tu darītu, ja viņa būtu apmaldījusies?", Ago(1, 11)),
            pair.Reflect(anna, ReflectionKind.Learned, "Klusums nav tas pats, kas bezdarbība.", Ago(6, 21)),
            pair.Reflect(anna, ReflectionKind.QuestionToMyself, "Kuram vēl es neļauju apmaldīties?", Ago(2, 22))
        );
        pair.Mentee.ReadUntil = Ago(5, 8);
        pair.Mentor.ReadUntil = Ago(1, 11);
    }

    private void StayFriends(Relationship pair)
    {
        var asked = pair.AskForIntroduction(pair.MenteeId, "Kāds, kas ir vadījis pārmaiņas nodaļā", Ago(20, 10));
        pair.AnswerIntroduction(pair.MentorId, asked, made: true, thirdAgrees: true);
        db.AddRange(
            asked,
            new SoundingBoard
            {
                RelationshipId = pair.Id,
                AskedBy = pair.MenteeId,
                Question = "Domāju par īsāku piektdienas sapulci. Ko tas atņemtu?",
                AskedAt = Ago(9, 12),
                Answer = "Neko, ja pirmie runā tie, kas parasti klusē.",
            }
        );
    }

    private DateTime Ago(int days, int hour) => clock.ToUtc(Today.AddDays(-days).ToDateTime(new TimeOnly(hour, 0)));
}
