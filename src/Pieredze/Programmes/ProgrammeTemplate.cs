namespace Pieredze.Programmes;

/// <summary>What a new programme begins as; everything can be changed afterwards.</summary>
public enum ProgrammeTemplate
{
    /// <summary>A year in which the mentee leads more and more.</summary>
    Developmental,

    /// <summary>A year in which the mentor opens doors, with the stricter safeguards.</summary>
    Sponsorship,

    /// <summary>A short structured engagement that a coach leads.</summary>
    Coaching,
}
