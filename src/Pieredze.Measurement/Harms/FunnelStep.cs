namespace Pieredze.Measurement.Harms;

/// <summary>How far somebody came in a programme.</summary>
public enum FunnelStep
{
    /// <summary>They asked for a place.</summary>
    Applied,

    /// <summary>They got one.</summary>
    Accepted,

    /// <summary>They have a partner.</summary>
    Matched,

    /// <summary>The pair has passed the stage of building.</summary>
    PassedBuilding,

    /// <summary>The pair has come to the working stage.</summary>
    Working,

    /// <summary>The pair has come to its planned ending.</summary>
    Completed,
}
