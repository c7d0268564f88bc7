namespace Pieredze.Matching;

/// <summary>Why a pin could not be kept.</summary>
public enum PinFault
{
    /// <summary>The mentee or the mentor is not in the request.</summary>
    UnknownPerson,

    /// <summary>A hard rule stands against it.</summary>
    HardRule,

    /// <summary>Another pin already gave this mentee a mentor.</summary>
    MenteePinnedElsewhere,

    /// <summary>Other pins already fill this mentor's places.</summary>
    MentorFull,
}

/// <summary>A pin that was not kept; its mentee was matched like everybody else.</summary>
/// <param name="Pair">The pin.</param>
/// <param name="Fault">Why.</param>
/// <param name="Rule">The rule when <paramref name="Fault"/> is a hard rule, else null.</param>
public sealed record UnkeptPin(PairId Pair, PinFault Fault, Obstacle? Rule = null);
