namespace Pieredze.Accounts.Access;

/// <summary>Who may come: a role, or a relation to the thing whose id stands in the address.</summary>
[Flags]
public enum Who
{
    Nobody = 0,
    Anyone = 1,
    SignedIn = 2,
    Admin = 4,
    Coordinator = 8,
    MentorSupport = 16,
    Auditor = 32,

    /// <summary>Has a place in the programme.</summary>
    Participant = 64,

    /// <summary>The mentor of this pair.</summary>
    Mentor = 128,

    /// <summary>The mentee of this pair.</summary>
    Mentee = 256,

    /// <summary>The person whose own thing this is.</summary>
    Owner = 512,

    Pair = Mentor | Mentee,
    Staff = Coordinator | MentorSupport | Auditor,
}
