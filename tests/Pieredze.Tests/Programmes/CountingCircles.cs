using Microsoft.EntityFrameworkCore;
using Pieredze.People;
using Pieredze.Safeguards.Supporting;
using Pieredze.Tests.Watching;

namespace Pieredze.Tests.Programmes;

public sealed class CountingCircles
{
    [Theory, OnEveryDatabase]
    [Clause("S110")]
    public async Task Darkens_the_answer_until_mentors_have_one(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind));
        var at = $"/programmes/{ward.Programme.Id}/readiness";
        await ward.Coordinator.Open(at);
        await ward.Coordinator.Send("#answers", ("Answers[5].Colour", "Green"));
        Assert.Contains(
            "Tāpēc šobrīd skaitās: Dzeltens",
            ward.Coordinator.Page.QuerySelector("#r6")!.TextContent,
            StringComparison.Ordinal
        );
        await ward.Pairs("A", 2);
        await ward.House.Data(async db =>
        {
            var mentors = await db
                .Enrolments.Where(e => e.ProgrammeId == ward.Programme.Id && e.Side == Side.Mentor)
                .Select(e => e.PersonId)
                .ToListAsync();
            db.Add(
                Circle.Plan(
                    new()
                    {
                        ProgrammeId = ward.Programme.Id,
                        CalledBy = ward.Support.PersonId,
                        StartsAt = ward.Now.AddDays(20),
                        Minutes = 60,
                        Topic = "Klausīties",
                        Invited = mentors,
                    },
                    mentors,
                    ward.Now
                )
            );
        });
        await ward.Coordinator.Open(at);
        Assert.DoesNotContain(
            "Tāpēc šobrīd skaitās",
            ward.Coordinator.Page.QuerySelector("#r6")!.TextContent,
            StringComparison.Ordinal
        );
    }
}
