namespace Pieredze.Matching.Solving;

/// <summary>Values and working style: how near two people stand.</summary>
internal sealed class StyleTable
{
    public const int Values = 5;
    public const int Sliders = 6;

    /// <summary>What one slider moved by both adds to a distance, above all steps together.</summary>
    public const int Known = 32;

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

    public KeyTable Shared => values;

    public bool MenteeNamedValues(int mentee) => menteeValues[mentee];

    public bool MentorNamedValues(int mentor) => mentorValues[mentor];

    /// <summary>How many values two people share, or null where one of them named none.</summary>
    public int? ValuesShared(int mentee, int mentor) =>
        menteeValues[mentee] && mentorValues[mentor] ? values.Shared(mentee, mentor) : null;

    /// <summary>The steps between two people on the sliders that both moved, and how many those are, as one number.</summary>
    public int Distance(int mentee, int mentor)
    {
        var distance = 0;
        for (var slider = 0; slider < Sliders; slider++)
        {
            distance += Step(slider, mentee, mentorSliders[(mentor * Sliders) + slider]);
        }

        return distance;
    }

    /// <summary>What each place of a mentor on a slider adds to the distance.</summary>
    public byte[] Steps(int slider, int mentee) =>
        [.. Enumerable.Range(0, 16).Select(place => place > 5 ? (byte)0 : Step(slider, mentee, place))];

    /// <summary>A slider as a column over the mentors.</summary>
    public byte[] Column(int slider)
    {
        var column = new byte[Columns.Padded(mentorValues.Length)];
        for (var mentor = 0; mentor < mentorValues.Length; mentor++)
        {
            column[mentor] = mentorSliders[(mentor * Sliders) + slider];
        }

        return column;
    }

    public double Part(int mentee, int mentor)
    {
        var (known, steps) = (Distance(mentee, mentor) / Known, Distance(mentee, mentor) % Known);
        var near = known == 0 ? 0.5 : 1 - (steps / (4.0 * known));
        return ((ValuesShared(mentee, mentor) is { } shared ? shared / (double)Values : 0.5) + near) / 2;
    }

    private byte Step(int slider, int mentee, int right)
    {
        var left = menteeSliders[(mentee * Sliders) + slider];
        var apart = Math.Abs(left - right);
        return left == 0 || right == 0 ? (byte)0 : (byte)(Known + (complement[slider] ? 4 - apart : apart));
    }
}
