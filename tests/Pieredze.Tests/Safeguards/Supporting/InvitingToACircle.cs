using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Safeguards.Supporting;
using Pieredze.Tests.Safeguards.Concerns;
using static Pieredze.Tests.Safeguards.Supporting.Support;

namespace Pieredze.Tests.Safeguards.Supporting;

public sealed class InvitingToACircle
{
    [Theory, OnEveryDatabase]
    public async Task Ticks_nobody_beforehand_and_asks_all_at_once_if_wished(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        var at = await Worried.In(house);
        var second = await MentorAsync(at, "Otra Mentore");
        await at.Ruta.Open($"/programmes/{at.Programme}/support");
        Assert.Empty(at.Ruta.Page.QuerySelectorAll("#plan input[type=checkbox][checked]"));
        await PlanAsync(at);
        Assert.Equal(HttpStatusCode.Conflict, at.Ruta.Status);
        await at.Ruta.Send(
            "#plan",
            ("topic", Topic),
            ("on", $"{at.Two.Today.AddDays(3):yyyy-MM-dd}"),
            ("at", "10:00"),
            ("minutes", "90"),
            ("everybody", "true")
        );
        Assert.Equal(HttpStatusCode.OK, at.Ruta.Status);
        var seats = await house.Data(db => db.Circles.SelectMany(c => c.Seats).Select(s => s.PersonId).ToListAsync());
        Assert.Equal(new[] { at.Two.Mentor.PersonId, second.PersonId }.Order(), seats.Order());
        // Whoever was asked stands apart from those whose turn it is.
        var third = await MentorAsync(at, "Trešais Mentors");
        await at.Ruta.Open($"/programmes/{at.Programme}/support");
        var groups = at.Ruta.Page.QuerySelectorAll("#plan details");
        Assert.NotNull(groups[0].QuerySelector($"input[value='{third.PersonId}']"));
        Assert.NotNull(groups[1].QuerySelector($"input[value='{second.PersonId}']"));
    }
}
