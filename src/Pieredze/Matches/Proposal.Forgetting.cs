namespace Pieredze.Matches;

public sealed partial class Proposal
{
    /// <summary>When one of the two leaves for good: what they asked and answered goes, and why they fitted.</summary>
    public void Forget(Guid person)
    {
        Reasons = "[]";
        if (person == MenteeId)
        {
            (Answer, MenteeQuestion) = (null, null);
        }
        else
        {
            (Question, MentorAnswer) = (null, null);
        }
    }
}
