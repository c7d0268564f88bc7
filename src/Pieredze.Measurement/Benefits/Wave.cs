namespace Pieredze.Measurement.Benefits;

/// <summary>When a pair is asked; the earlier wave comes first.</summary>
public enum Wave
{
    /// <summary>T0: from the introduction until the second session.</summary>
    Start,

    /// <summary>T1: three months into the working stage or at half-time, whichever is first.</summary>
    Middle,

    /// <summary>T2: from the beginning of the ending stage.</summary>
    End,

    /// <summary>T3: three months after the ending.</summary>
    ThreeMonthsOn,

    /// <summary>T4: six months after the ending.</summary>
    SixMonthsOn,
}
