namespace Pieredze.Measurement;

/// <summary>The mentee's share of the talking in one session, in percent, as each of the two felt it.</summary>
/// <param name="SaidByMentor">The mentor's estimate, 0 to 100.</param>
/// <param name="SaidByMentee">The mentee's estimate, 0 to 100.</param>
public sealed record TalkShare(int SaidByMentor, int SaidByMentee)
{
    /// <summary>The median of the two estimates, which lies half-way between them.</summary>
    public double Middle => (SaidByMentor + SaidByMentee) / 2.0;

    /// <summary>How far the two estimates lie apart, in points of percent.</summary>
    public int Difference => Math.Abs(SaidByMentor - SaidByMentee);
}
