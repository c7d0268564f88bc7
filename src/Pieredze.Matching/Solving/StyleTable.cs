namespace Pieredze.Matching.Solving;

/// <summary>Values and working style: how near two people stand.</summary>
internal sealed class StyleTable
{
    public const int Values = 5;
    public const int Sliders = 6;

    private readonly KeyTable values;
    private readonly bool[] menteeValues;
    private readonly bool[] mentorValues;
    private readonly byte[] menteeSliders;
    private readonly byte[] mentorSliders;
    private readonly bool[] complement = new bool[Sliders];

    public StyleTable(IReadOnlyList<Mentee> mentees, IReadOnlyList<Mentor> mentors, IEnumerable<int> complementSliders)
    {
        values = new KeyTable(
            [.. mentees.Select(mentee => Keys.Clean(mentee.Values).Take(Values).ToList())],
            [.. mentors.Select(mentor => Keys.Clean(mentor.Values).Take(Values).ToList())]
        );
        menteeValues = [.. Enumerable.Range(0, mentees.Count).Select(values.MenteeSaid)];
        mentorValues = [.. Enumerable.Range(0, mentors.Count).Select(values.MentorSaid)];
        menteeSliders = [.. mentees.SelectMany(mentee => Rows(mentee.Sliders))];
        mentorSliders = [.. mentors.SelectMany(mentor => Rows(mentor.Sliders))];
        foreach (var slider in complementSliders.Where(slider => slider is >= 0 and < Sliders))
        {
            complement[slider] = true;
        }
    }

    /// <summary>The six sliders, 0 where nothing (or nothing valid) was said.</summary>
    public static byte[] Rows(IReadOnlyList<int> sliders)
    {
        var row = new byte[Sliders];
        for (var slider = 0; slider < Math.Min(Sliders, sliders.Count); slider++)
        {
            row[slider] = sliders[slider] is >= 1 and <= 5 ? (byte)sliders[slider] : (byte)0;
        }

        return row;
    }

    public double Part(int mentee, int mentor) => (ValuePart(mentee, mentor) / 2) + (SliderPart(mentee, mentor) / 2);

    private double ValuePart(int mentee, int mentor) =>
        menteeValues[mentee] && mentorValues[mentor] ? values.Shared(mentee, mentor) / (double)Values : 0.5;

    private double SliderPart(int mentee, int mentor)
    {
        var (steps, known) = (0, 0);
        for (var slider = 0; slider < Sliders; slider++)
        {
            var (left, right) = (
                menteeSliders[(mentee * Sliders) + slider],
                mentorSliders[(mentor * Sliders) + slider]
            );
            if (left == 0 || right == 0)
            {
                continue;
            }

            var apart = Math.Abs(left - right);
            steps += complement[slider] ? 4 - apart : apart;
            known++;
        }

        return known == 0 ? 0.5 : 1 - (steps / (4.0 * known));
    }
}
