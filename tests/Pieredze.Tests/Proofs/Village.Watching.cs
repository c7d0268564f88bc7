using Pieredze.Measurement.Harms;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Watching;

namespace Pieredze.Tests.Proofs;

// What the staff has written to signs of harm.
public sealed partial class Village
{
    private void Watch(Database db)
    {
        Programme.WaiveLine(Coordinator.Id, "tikai līdz gada beigām", byAdministrator: false, _now);
        Programme.Answer(
            new()
            {
                Code = "R1",
                Colour = ReadinessColour.Amber,
                Owner = "Baiba",
            },
            _today,
            Coordinator.Id
        );
        var alert = new HarmAlert
        {
            ProgrammeId = Programme.Id,
            Measure = HarmMeasure.WaitParity,
            Attribute = "unit",
            RaisedOn = _today,
        };
        var closed = new HarmAlert
        {
            ProgrammeId = Programme.Id,
            Measure = HarmMeasure.GoalOrigin,
            RaisedOn = _today.AddDays(-60),
        };
        alert.Answer(Coordinator.Id, "vispirms tiem, kas gaida", _now);
        closed.Answer(Support.Id, "mācībās", _now);
        closed.Close(Support.Id, "mērķi bija kopīgi", _today);
        db.AddRange(alert, closed);
        Ids["alert"] = alert.Id;
    }
}
