namespace Pieredze.Relationships;

// When one of the two leaves for good: their own answers go, what both made stays with the other.
public sealed partial class Relationship
{
    public void Forget(Guid person)
    {
        if (IsMentee(person))
        {
            Mentee = new();
            (AdvocacyAllowedOn, AdvocacyAbout) = (null, null);
            if (Closing is not null)
            {
                (Closing.GrowthPlan, Closing.NextGrowthStep, Closing.NextGrowthStepOn) = (null, null, null);
            }
        }
        else
        {
            Mentor = new();
        }

        EndedBy = EndedBy == person ? null : EndedBy;
        if (Closing?.ExtensionAskedBy == person)
        {
            Closing.ExtensionAskedBy = null;
        }
    }

    /// <summary>Once both have left for good nothing is anybody's any more.</summary>
    public void ForgetTogether()
    {
        _agreements.Clear();
        _sessions.Clear();
        _problems.Clear();
        Closing = null;
    }
}
