using System.Runtime.Intrinsics;

namespace Pieredze.Matching.Solving;

/// <summary>Values and working style: how near two people stand.</summary>
internal sealed class StyleTable
{
    public const int Values = 5;
    public const int Sliders = 6;

    // 0 where nothing was said, then 1 to 5.
    private const int Places = 6;

    /// <summary>What one slider moved by both adds to a distance, above all steps together.</summary>
    public const int Known = 32;

    private readonly KeyTable values;
    private readonly bool[] menteeValues;
    private readonly bool[] mentorValues;
    private readonly byte[] menteeSliders;
    private readonly byte[] mentorSliders;
    private readonly bool[] complement = new bool[Sliders];
    private readonly Vector512<byte>[] steps;

    public StyleTable(IReadOnlyList<Mentee> mentees, IReadOnlyList<Mentor> mentors, IEnumerable<int> complementSliders)
    {
        values = new KeyTable(mentees.Select(mentee => mentee.Values), mentors.Select(mentor => mentor.Values), Values);
        menteeValues = [.. Enumerable.Range(0, mentees.Count).Select(values.MenteeSaid)];
        mentorValues = [.. Enumerable.Range(0, mentors.Count).Select(values.MentorSaid)];
        menteeSliders = Rows([.. mentees.Select(mentee => mentee.Sliders)]);
        mentorSliders = Rows([.. mentors.Select(mentor => mentor.Sliders)]);
        foreach (var slider in complementSliders.Where(slider => slider is >= 0 and < Sliders))
        {
            complement[slider] = true;
        }

        steps = [.. Enumerable.Range(0, Sliders * Places).Select(at => Steps(at / Places, (byte)(at % Places)))];
    }

    private StyleTable(StyleTable other, int[] mentors)
    {
        (values, menteeValues, menteeSliders) = (other.values.Only(mentors), other.menteeValues, other.menteeSliders);
        (complement, steps) = (other.complement, other.steps);
        mentorValues = [.. mentors.Select(mentor => other.mentorValues[mentor])];
        mentorSliders = new byte[mentors.Length * Sliders];
        for (var at = 0; at < mentors.Length; at++)
        {
            other.mentorSliders.AsSpan(mentors[at] * Sliders, Sliders).CopyTo(mentorSliders.AsSpan(at * Sliders));
        }
    }

    private StyleTable(StyleTable other, KeyTable values, byte[] sliders)
    {
        (this.values, mentorValues, mentorSliders) = (values, other.mentorValues, other.mentorSliders);
        (complement, steps) = (other.complement, other.steps);
        menteeValues = [.. Enumerable.Range(0, sliders.Length / Sliders).Select(values.MenteeSaid)];
        menteeSliders = sliders;
    }

    /// <summary>Only some of the mentees beside the same mentors.</summary>
    public StyleTable Among(int[] mentees)
    {
        var sliders = new byte[mentees.Length * Sliders];
        for (var at = 0; at < sliders.Length; at++)
        {
            sliders[at] = menteeSliders[(mentees[at / Sliders] * Sliders) + (at % Sliders)];
        }

        return new StyleTable(this, values.Among(mentees), sliders);
    }

    /// <summary>The same mentees beside only some of the mentors.</summary>
    public StyleTable Only(int[] mentors) => new(this, mentors);

    /// <summary>Another mentee beside the same mentors; null where a value is new.</summary>
    public StyleTable? Beside(Mentee mentee) =>
        values.Beside(mentee.Values) is { } beside ? new(this, beside, Rows([mentee.Sliders])) : null;

    /// <summary>Where a person stands on a slider, 0 where nothing (or nothing valid) was said.</summary>
    public static byte Place(IReadOnlyList<int> sliders, int slider) =>
        slider < sliders.Count && sliders[slider] is >= 1 and < Places and var place ? (byte)place : (byte)0;

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
            distance += Step(
                slider,
                menteeSliders[(mentee * Sliders) + slider],
                mentorSliders[(mentor * Sliders) + slider]
            );
        }

        return distance;
    }

    /// <summary>What each place of a mentor on a slider adds to the distance, the same sixteen numbers four times.</summary>
    public Vector512<byte> Steps(int slider, int mentee) =>
        steps[(slider * Places) + menteeSliders[(mentee * Sliders) + slider]];

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

    private static byte[] Rows(IReadOnlyList<int>[] people)
    {
        var rows = new byte[people.Length * Sliders];
        for (var at = 0; at < rows.Length; at++)
        {
            rows[at] = Place(people[at / Sliders], at % Sliders);
        }

        return rows;
    }

    private Vector512<byte> Steps(int slider, byte left) =>
        MenteeRow.Four([
            .. Enumerable.Range(0, 16).Select(place => place < Places ? Step(slider, left, (byte)place) : (byte)0),
        ]);

    private byte Step(int slider, byte left, byte right)
    {
        var apart = Math.Abs(left - right);
        return left == 0 || right == 0 ? (byte)0 : (byte)(Known + (complement[slider] ? 4 - apart : apart));
    }
}
