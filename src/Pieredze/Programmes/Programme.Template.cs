namespace Pieredze.Programmes;

public sealed partial class Programme
{
    private static readonly int[] SponsorshipDial = [1, 1, 1, 1, 1, 1, 1, 1];

    // A coach stands outside the line and asks; the aim is the result, and the coach steers.
    private static readonly int[] CoachingDial = [4, 1, 4, 4, 1, 4, 4, 0];

    /// <summary>Begins from a template.</summary>
    public void BeginAs(ProgrammeTemplate template)
    {
        Dial = template switch
        {
            ProgrammeTemplate.Sponsorship => [.. SponsorshipDial],
            ProgrammeTemplate.Coaching => [.. CoachingDial],
            _ => [.. StyleDial.Default],
        };
        ConflictStatement = template == ProgrammeTemplate.Sponsorship;
        (LengthMonths, RhythmWeeks) = template == ProgrammeTemplate.Coaching ? (4, 2) : (12, 4);
    }
}
