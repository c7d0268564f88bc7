namespace Pieredze.Relationships.Ending;

/// <summary>Why a pair came to its early end, as one of the two keeps it for themselves.</summary>
public enum EndReason
{
    NoTime,
    NoFit,
    OtherHelp,
    NewPlans,
    NoAnswer,
    Illness,
    NewWork,
    Other,
}
