namespace Pieredze.Relationships.Ending;

/// <summary>That an early end was dealt with decently: who was told, what was called off, what was offered.</summary>
public sealed class Procedure
{
    public DateOnly ToldOn { get; set; }
    public int CalledOff { get; set; }

    /// <summary>The mentee may look for another mentor, with the rounds waited before.</summary>
    public bool RematchOffered { get; set; }
}
