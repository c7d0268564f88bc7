namespace Pieredze.People;

public sealed partial class Enrolment
{
    /// <summary>That there was a place, and until when, stays for the numbers; what the person told goes.</summary>
    public void Forget()
    {
        _competences.Clear();
        (Languages, Availability, Values, Sliders) = ([], [], [], []);
        (Vetoes, Choices) = ([], []);
        (Introduction, Transition, TransitionKind, ProfileDoneAt) = (null, null, null, null);
        (OnSiteOnly, Capacity, HoursPerMonth) = (false, 1, 2);
    }
}
