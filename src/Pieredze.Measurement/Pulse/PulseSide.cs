namespace Pieredze.Measurement.Pulse;

/// <summary>Who is asked an item of the pulse.</summary>
public enum PulseSide
{
    /// <summary>Mentees: the item speaks of «my mentor».</summary>
    Mentee,

    /// <summary>Mentors: the item speaks of their own work.</summary>
    Mentor,

    /// <summary>Mentees and mentors alike.</summary>
    Both,
}
