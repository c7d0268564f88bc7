namespace Pieredze.Measurement.Pulse;

/// <summary>What an item of the pulse is about.</summary>
public enum PulseTheme
{
    /// <summary>Being in the right place.</summary>
    Belonging,

    /// <summary>Finding one's own way.</summary>
    OwnWay,

    /// <summary>The mentor learns, too.</summary>
    MutualLearning,

    /// <summary>Speaking up at work.</summary>
    Voice,

    /// <summary>Not being used, being able to leave, to refuse and to confide.</summary>
    Safety,

    /// <summary>The mentor keeps away.</summary>
    Distance,

    /// <summary>The mentor is able to help.</summary>
    Expertise,

    /// <summary>Views are near enough.</summary>
    Match,

    /// <summary>Something stands between the two.</summary>
    Tension,

    /// <summary>Leaning on the mentor, or standing alone.</summary>
    Dependence,

    /// <summary>Being listened to and not judged.</summary>
    Respect,
}
