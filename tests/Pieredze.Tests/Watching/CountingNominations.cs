using Microsoft.EntityFrameworkCore;
using Pieredze.Measurement.Harms;
using Pieredze.People;

namespace Pieredze.Tests.Watching;

/// <summary>Whether places mostly go to those whom a manager put forward.</summary>
public sealed class CountingNominations
{
    [Theory, OnEveryDatabase]
    [Clause("S097")]
    public async Task Is_alarmed_where_places_go_to_whom_managers_put_forward(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind));
        await ward.Mentees("A", 12, 12);
        await ward.Is(HarmStatus.NotMeasured, HarmMeasure.Nominations);
        await ward.NextMonth();
        await Nominate(ward, said: 4, nominated: 4);
        await ward.Is(HarmStatus.TooFew, HarmMeasure.Nominations);
        await ward.NextMonth();
        await Nominate(ward, said: 12, nominated: 10);
        var sign = await ward.Sign(HarmMeasure.Nominations);
        Assert.Equal("Alert", sign.GetProperty("status").GetString());
        Assert.Equal(12, sign.GetProperty("people").GetInt32());
        var even = await Ward.In(ward.House);
        await even.Mentees("A", 12, 12);
        await Nominate(even, said: 12, nominated: 3);
        await even.Is(HarmStatus.Fine, HarmMeasure.Nominations);

        static Task Nominate(Ward of, int said, int nominated) =>
            of.House.Data(async db =>
            {
                var places = await db
                    .Enrolments.Where(e => e.ProgrammeId == of.Programme.Id)
                    .OrderBy(e => e.Id)
                    .ToListAsync();
                foreach (var (place, at) in places.Select((p, at) => (p, at)).Take(said))
                {
                    place.IsNominated = at < nominated;
                }
            });
    }
}
