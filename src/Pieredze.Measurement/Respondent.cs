namespace Pieredze.Measurement;

/// <summary>Who is asked an item.</summary>
public enum Respondent
{
    /// <summary>Mentees.</summary>
    Mentee,

    /// <summary>Mentors.</summary>
    Mentor,

    /// <summary>Mentees and mentors alike.</summary>
    Both,
}
