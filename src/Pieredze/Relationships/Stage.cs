namespace Pieredze.Relationships;

/// <summary>The five stages of mentoring, in order.</summary>
public enum Stage
{
    Building,
    Goals,
    Working,
    Ending,
    MovingOn,
}

/// <summary>Whether a pair walks on, rests, or has parted, and how.</summary>
public enum Standing
{
    Active,
    Paused,
    Completed,
    EndedEarly,
    Closed,
}
