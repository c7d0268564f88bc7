using Pieredze.People;
using Pieredze.Tests.Relationships.Goals;

namespace Pieredze.Tests.Relationships.Ending;

/// <summary>Gives both of a pair their places in the programme.</summary>
internal static class Places
{
    public static Task Take(TwoWalkers two) =>
        two.House.Data(db =>
        {
            foreach (var (person, side) in new[] { (two.Pair.MenteeId, Side.Mentee), (two.Pair.MentorId, Side.Mentor) })
            {
                var place = new Enrolment
                {
                    ProgrammeId = two.Pair.ProgrammeId,
                    PersonId = person,
                    Side = side,
                    CreatedAt = two.Clock.Now,
                };
                place.Accept(two.Clock.Now);
                db.Add(place);
            }

            return Task.CompletedTask;
        });
}
