namespace Pieredze.Matching.Solving;

/// <summary>
/// The objective as one cost to make small: pins, then most mentees, then those who waited longest, then points, then
/// the lottery.
/// </summary>
/// <remarks>
/// The mentees that can be matched together form a matroid. So it is enough that leaving one out always costs more
/// than all points together, and more for those who go first: the cheapest result then is a largest one, and among the
/// largest the one with the highest claims.
/// </remarks>
internal sealed class Objective(Field field, PinBoard pins)
{
    public const int FullScore = 1_000_000;
    private const int LongestWait = 1_000;

    private readonly long everyPoint = ((long)FullScore * field.Mentees.Length) + 1;

    public Cost Pair(int mentee, int mentor, int points) => new(FullScore - points, field.Draw(mentee, mentor));

    public Cost Alone(int mentee) => new(Claim(mentee) * everyPoint, 0);

    public bool Allows(int mentee, int mentor) => pins.MentorOf(mentee) < 0 || pins.MentorOf(mentee) == mentor;

    private int Claim(int mentee) =>
        pins.MentorOf(mentee) >= 0
            ? LongestWait + 2
            : 1 + Math.Clamp(field.Mentees[mentee].WaitedRounds, 0, LongestWait);
}
