namespace Pieredze.Matching.Solving;

/// <summary>
/// The points of one mentee's pairs as four terms in single precision, always added in the same order: the vectors of
/// <see cref="Kernel"/> and the scalar twin here agree to the last bit.
/// </summary>
internal sealed class Terms
{
    /// <summary>Stands for the number of shared values where one side named none.</summary>
    public const byte Unsaid = 8;

    public const float Million = 1e6f;
    public const float Half = 0.5f;
    public const float OffSite = (float)Solving.Logistics.OffSite;

    /// <summary>Gathers the terms.</summary>
    /// <param name="mentee">The mentee.</param>
    /// <param name="weightOfNeeds">Of all needs together.</param>
    /// <param name="style">What values and working style count, by whether the mentee named values.</param>
    /// <param name="weights">What the parts of the score weigh.</param>
    public Terms(Mentee mentee, int weightOfNeeds, StyleTerms style, MatchWeights weights)
    {
        Style = style;
        HasNeeds = weightOfNeeds > 0;
        NeedUnknown = (float)(1e6 * weights.Need * 0.5);
        NeedRate = HasNeeds ? (float)(1e6 * weights.Need / (NeedTable.Whole * weightOfNeeds)) : 0;
        Preference = (float)(1e6 * weights.Preference);
        Liked = Preference * (mentee.Choices.Count == 0 ? Half : 0);
        LikedAlone = Preference * (mentee.Choices.Count == 0 ? Half / 2 : 0);
        HourRate = (float)(1.0 / Math.Max(1, mentee.HoursPerMonth));
        Logistics = (float)(1e6 * weights.Logistics);
    }

    public bool HasNeeds { get; }

    public float NeedUnknown { get; }

    public float NeedRate { get; }

    public StyleTerms Style { get; }

    /// <summary>For a mentor who is none of the mentee's choices and stated none.</summary>
    public float Liked { get; }

    /// <summary>The same for a mentor who chose others.</summary>
    public float LikedAlone { get; }

    public float Preference { get; }

    public float HourRate { get; }

    public float Logistics { get; }

    /// <summary>A rule as a number above 0.</summary>
    public static byte Code(Obstacle rule) => (byte)(rule + 1);

    /// <summary>The points of one pair.</summary>
    /// <param name="given">What is covered of the needs; null = not known.</param>
    /// <param name="shared">Shared values, or <see cref="Unsaid"/>.</param>
    /// <param name="distance">The distance on the sliders.</param>
    /// <param name="liked">The part of the preference, 0 to 1.</param>
    /// <param name="hours">Hours in common; null = not known.</param>
    /// <param name="apart">Whether the sites keep the two apart.</param>
    public int Points(int? given, int shared, int distance, float liked, int? hours, bool apart)
    {
        var need = given is { } covered ? covered * NeedRate : NeedUnknown;
        var (known, steps) = (distance / StyleTable.Known, distance % StyleTable.Known);
        var style = Style.Value[shared] + (Style.Near[known] - (steps * Style.Step[known]));
        var time = hours is { } common ? MathF.Min(common * HourRate, 1) : Half;
        var meeting = MathF.Max(time - (apart ? OffSite : 0), 0) * Logistics;
        var total = need + style + (Preference * liked) + meeting;
        return (int)(MathF.Min(total, Million) + Half);
    }
}

/// <summary>What values and working style count, the same for all mentees who named values and for all who did not.</summary>
internal sealed class StyleTerms
{
    public StyleTerms(bool namesValues, MatchWeights weights)
    {
        var style = 1e6 * weights.Style / 2;
        for (var index = 0; index < 16; index++)
        {
            var unknown = !namesValues || index >= Terms.Unsaid;
            Value[index] = (float)(style * (unknown ? 0.5 : Math.Min(index, StyleTable.Values) / 5.0));
            Near[index] = (float)(style * (index == 0 ? 0.5 : 1));
            Step[index] = index == 0 ? 0 : (float)(style / (4.0 * index));
        }
    }

    /// <summary>By the number of shared values.</summary>
    public float[] Value { get; } = new float[16];

    /// <summary>By the number of sliders moved by both.</summary>
    public float[] Near { get; } = new float[16];

    public float[] Step { get; } = new float[16];
}
