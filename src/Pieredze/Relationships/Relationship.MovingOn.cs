using Pieredze.Platform;

namespace Pieredze.Relationships;

// Whether the two stay in touch after the way is walked.
public sealed partial class Relationship
{
    public Refusal? WhyNotStayInTouch(Guid by) =>
        !IsWalker(by) ? new("not-your-pair")
        : Standing != Standing.Completed ? new("not-completed")
        : null;

    /// <summary>Moving on together is a choice of both; until then nothing tells who has chosen.</summary>
    public void StayInTouch(Guid by, string? preference, DateOnly today)
    {
        Refusal.Check(WhyNotStayInTouch(by) ?? WhyNotLength(preference));
        (PartOf(by).StayInTouch, PartOf(by).GoesOwnWay) = (true, false);
        PartOf(by).ContactPreference = Absent(preference);
        if (Mentor.StayInTouch && Mentee.StayInTouch && Stage != Stage.MovingOn)
        {
            Enter(Stage.MovingOn, today);
        }
    }

    /// <summary>A silent no: before both have chosen the other's page stays as it was, later the way simply ends.</summary>
    public void LeaveSilently(Guid by)
    {
        if (Standing == Standing.Closed && IsWalker(by))
        {
            return;
        }

        Refusal.Check(WhyNotStayInTouch(by));
        (PartOf(by).StayInTouch, PartOf(by).GoesOwnWay) = (false, true);
        if (Stage == Stage.MovingOn || (Mentor.GoesOwnWay && Mentee.GoesOwnWay))
        {
            Standing = Standing.Closed;
        }
    }
}
