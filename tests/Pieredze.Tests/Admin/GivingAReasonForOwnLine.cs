using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Programmes;
using Pieredze.Tests.Watching;

namespace Pieredze.Tests.Admin;

public sealed class GivingAReasonForOwnLine
{
    [Theory, OnEveryDatabase]
    [Clause("S103")]
    public async Task Is_the_administrators_alone_near_to_sponsorship(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind), programme => programme.BeginAs(ProgrammeTemplate.Sponsorship));
        await ward.Coordinator.Open(ward.Address);
        Assert.Null(ward.Coordinator.Page.QuerySelector("#waive"));
        Assert.Equal("waiver-by-administrator", ward.Programme.WhyNotWaiveLine("jo tā", byAdministrator: false)!.Key);
        var andris = await ward.House.Visit().SignedInAs("Andris Kalns", admin: true);
        await andris.Open("/admin/line-waivers");
        await andris.Send($"#waive-{ward.Programme.Id}", ("Reason", " "));
        Assert.Equal(HttpStatusCode.Conflict, andris.Status);
        await andris.Send($"#waive-{ward.Programme.Id}", ("Reason", "Nodaļa ir maza."));
        Assert.Contains("Nodaļa ir maza.", andris.Text, StringComparison.Ordinal);
        await ward.Coordinator.Open(ward.Address);
        Assert.Contains("Nodaļa ir maza.", ward.Coordinator.Text, StringComparison.Ordinal);
        await andris.Send($"#end-{ward.Programme.Id}");
        Assert.Null((await Stored(ward)).LineWaiver);
    }

    [Theory, OnEveryDatabase]
    public async Task Does_not_hold_any_longer_when_the_style_comes_near_to_sponsorship(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind), programme => programme.Topics.Add("Vadība"));
        await ward.Coordinator.Open(ward.Address);
        await ward.Coordinator.Send("#waive", ("Text", "Līnija mainījās."));
        Assert.NotNull((await Stored(ward)).LineWaiver);
        await ward.Coordinator.Open($"/programmes/{ward.Programme.Id}/set-up");
        await ward.Coordinator.Send(
            "#set-up",
            [
                .. Enumerable.Range(0, 8).Select(row => ($"Form.Dial[{row}]", (string?)"1")),
                ("Form.ConflictStatement", "true"),
            ]
        );
        Assert.Equal(HttpStatusCode.OK, ward.Coordinator.Status);
        Assert.Null((await Stored(ward)).LineWaiver);
    }

    private static Task<Programme> Stored(Ward ward) =>
        ward.House.Data(db => db.Programmes.AsNoTracking().SingleAsync(p => p.Id == ward.Programme.Id));
}
