using Pieredze.Platform;
using Pieredze.Relationships.MovingOn;

namespace Pieredze.Relationships;

// Whether the two stay in touch after the way is walked.
public sealed partial class Relationship
{
    public Refusal? WhyNotStayInTouch(Guid by) =>
        !IsWalker(by) ? new("not-your-pair")
        : Standing != Standing.Completed ? new("not-completed")
        : null;

    /// <summary>Moving on together is a choice of both; until then nothing tells who has chosen.</summary>
    public void StayInTouch(Guid by, string? preference, DateOnly today, ContactForm? form = null)
    {
        Refusal.Check(WhyNotStayInTouch(by) ?? WhyNotLength(preference));
        (PartOf(by).StayInTouch, PartOf(by).GoesOwnWay) = (true, false);
        (PartOf(by).ContactPreference, PartOf(by).ContactForm) = (Absent(preference), form);
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

    public Refusal? WhyNotKeepInTouch(Guid by) =>
        !IsWalker(by) ? new("not-your-pair")
        : this is { Standing: Standing.Completed, Stage: Stage.MovingOn } ? null
        : new("not-completed");

    public Introduction AskForIntroduction(Guid by, string? whom, DateTime now)
    {
        Refusal.Check(WhyNotKeepInTouch(by) ?? WhyNotText(whom ?? ""));
        return new()
        {
            RelationshipId = Id,
            AskedBy = by,
            Whom = whom!.Trim(),
            AskedAt = now,
        };
    }

    /// <summary>The one who was asked makes it, once the third person has agreed, or says no; what was said stays said.</summary>
    public void AnswerIntroduction(Guid by, Introduction asked, bool made, bool thirdAgrees)
    {
        var answer = made ? IntroductionState.Made : IntroductionState.Declined;
        Refusal.Check(
            WhyNotKeepInTouch(by)
                ?? (
                    asked.AskedBy == by ? new("not-your-pair")
                    : asked.State != IntroductionState.Asked && asked.State != answer ? new("introduction-answered")
                    : made && !thirdAgrees ? new("introduction-third")
                    : null
                )
        );
        asked.State = answer;
    }

    /// <summary>Whoever has walked the whole way may let others of the programme find them.</summary>
    public void BeListed(Guid by, bool listed, string? askMeAbout)
    {
        Refusal.Check(
            !IsWalker(by) ? new("not-your-pair")
            : Standing is not (Standing.Completed or Standing.Closed) ? new("not-completed")
            : WhyNotLength(askMeAbout)
        );
        (PartOf(by).IsAlumnus, PartOf(by).AskMeAbout) = (listed, listed ? Absent(askMeAbout) : null);
    }
}
